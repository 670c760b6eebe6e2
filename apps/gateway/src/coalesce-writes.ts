/** Of the engine's connection, what matters here. */
export type Coalesced = {
  on(event: 'packetCreate', heard: () => void): unknown;
  readonly transport: { readonly name: string };
  readonly request: { readonly socket: { cork(): void; uncork(): void } };
};

/**
 * What one turn of the event loop has for a connection goes out in one write: a burst of mail comes in from Redis many
 * events at once, and each write of its own would be a call to the system. Nothing waits longer than that turn.
 */
export function coalesceWrites(connection: Coalesced): void {
  // A poll is one answer anyway.
  if (connection.transport.name !== 'websocket') return;
  const { socket } = connection.request;
  let held = false;

  connection.on('packetCreate', () => {
    if (held) return;
    held = true;
    socket.cork();
    setImmediate(() => {
      held = false;
      socket.uncork();
    });
  });
}

import { once } from 'node:events';
import { connect } from 'node:net';

/** What the store's own round trip costs at this very moment. */
export async function openPing(port: number): Promise<{ once(): Promise<number>; close(): void }> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  async function onePing(): Promise<number> {
    const started = performance.now();
    socket.write('PING\r\n');
    await once(socket, 'data');
    return performance.now() - started;
  }
  return { once: onePing, close: () => socket.destroy() };
}

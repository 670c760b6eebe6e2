import type { InboxEvent } from '@mayfly/contracts/event';
import type { AsksUp, FactsDown, JoinAnswer, JoinAsk } from '@mayfly/contracts/live';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import { onTestFinished } from 'vitest';

export type TestSocket = {
  socket: Socket<FactsDown, AsksUp>;
  /** Every event heard so far, in order. */
  heard: InboxEvent[];
  join(ask: JoinAsk): Promise<JoinAnswer>;
  /** Resolves once an event of this type has been heard. */
  hears<Type extends InboxEvent['type']>(type: Type): Promise<Extract<InboxEvent, { type: Type }>>;
  /** Why the line ended. */
  disconnected(): Promise<string>;
};

export type SocketChoices = Partial<ManagerOptions & SocketOptions>;

/** A real client, connected; closed when the test is over. Does not come back by itself unless told to. */
export async function openSocket(url: string, choices: SocketChoices = {}): Promise<TestSocket> {
  const socket: Socket<FactsDown, AsksUp> = io(url, {
    forceNew: true,
    reconnection: false,
    transports: ['websocket'],
    ...choices,
  });
  onTestFinished(() => void socket.disconnect());
  const heard: InboxEvent[] = [];
  socket.on('event', (event) => heard.push(event));
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });

  return {
    socket,
    heard,
    join: (ask) => new Promise((resolve) => socket.emit('join', ask, resolve)),
    hears: (type) => hears(socket, heard, type),
    disconnected: () => new Promise((resolve) => socket.once('disconnect', resolve)),
  };
}

function hears<Type extends InboxEvent['type']>(
  socket: Socket<FactsDown, AsksUp>,
  heard: readonly InboxEvent[],
  type: Type,
): Promise<Extract<InboxEvent, { type: Type }>> {
  type Wanted = Extract<InboxEvent, { type: Type }>;
  const isWanted = (event: InboxEvent): event is Wanted => event.type === type;
  const earlier = heard.find(isWanted);
  if (earlier) return Promise.resolve(earlier);
  return new Promise((resolve) => {
    socket.on('event', function listen(event) {
      if (!isWanted(event)) return;
      socket.off('event', listen);
      resolve(event);
    });
  });
}

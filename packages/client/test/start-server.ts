import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { Duplex } from 'node:stream';
import type { InboxEvent } from '@mayfly/contracts/event';
import type { AsksUp, FactsDown, JoinAnswer } from '@mayfly/contracts/live';
import { Server, type Socket } from 'socket.io';

export type Ask = { readonly inboxId: string; readonly token: string; readonly since: number };

export type TestServer = {
  readonly url: string;
  /** The next join that was not taken yet; `answer` it when the test is ready to. */
  joined(): Promise<{ readonly ask: Ask; answer(answer: JoinAnswer): void }>;
  /** The next inbox that was left. */
  left(): Promise<string>;
  /** How many sockets are connected. */
  sockets(): number;
  emit(event: InboxEvent): void;
  /** Ends every socket from this side, as a server does that shuts down. */
  disconnect(): void;
  /** Tears every connection, as a bad line does. */
  tear(): void;
  stop(): Promise<void>;
};

/** A real HTTP and Socket.IO server on a free port, whose every answer the test gives. */
export async function startServer(
  handle: RequestListener = (_request, response) => response.end(),
): Promise<TestServer> {
  const http = createServer(handle);
  const io = new Server<AsksUp, FactsDown>(http, { serveClient: false });
  const lines = new Set<Duplex>();
  http.on('connection', (line) => {
    lines.add(line);
    line.once('close', () => lines.delete(line));
  });
  const joins = createQueue<Awaited<ReturnType<TestServer['joined']>>>();
  const leaves = createQueue<string>();
  io.on('connection', (socket: Socket<AsksUp, FactsDown>) => {
    socket.on('join', ({ since = 0, ...ask }, answer) => joins.put({ ask: { ...ask, since }, answer }));
    socket.on('leave', ({ inboxId }) => leaves.put(inboxId));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(http.address())}`,
    joined: joins.take,
    left: leaves.take,
    sockets: () => io.of('/').sockets.size,
    emit: (event) => void io.emit('event', event),
    disconnect: () => io.disconnectSockets(true),
    tear: () => {
      for (const line of lines) line.destroy();
    },
    stop: () => io.close(),
  };
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

/** What is put can be taken once, in order, by whoever asks first, before or after. */
export function createQueue<T>() {
  const items: T[] = [];
  const takers: ((item: T) => void)[] = [];
  return {
    put(item: T): void {
      const taker = takers.shift();
      if (taker) taker(item);
      else items.push(item);
    },
    take: (): Promise<T> =>
      new Promise((resolve) => {
        const next = items.splice(0, 1);
        if (next.length > 0) for (const item of next) resolve(item);
        else takers.push(resolve);
      }),
  };
}

function portOf(address: ReturnType<ReturnType<typeof createServer>['address']>): number {
  if (typeof address !== 'object' || address === null) throw new Error('the server does not listen');
  return address.port;
}

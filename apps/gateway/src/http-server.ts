import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export type HttpServer = {
  readonly server: Server;
  /** Rejects where the address cannot be bound. Port 0 takes a free one; the answer says which. */
  listen(address: { host: string; port: number }): Promise<{ port: number }>;
  /** Takes nothing new and resolves when the last answer is out, or is not wanted. */
  close(): Promise<void>;
};

/** Node's server with the limits that every server here has, and an end that waits for answers and for nothing else. */
export function createHttpServer(app: RequestListener): HttpServer {
  const server = createServer(serverLimits, oneAtATime(app));
  server.timeout = noProgressMs;
  const connections = trackConnections(server);

  async function close(): Promise<void> {
    const drained = new Promise<void>((resolve) => server.close(() => resolve()));
    connections.endIdle();
    const overdue = setTimeout(() => server.closeAllConnections(), drainWithinMs);
    await drained;
    clearTimeout(overdue);
  }

  return { server, listen: (address) => listen(server, address), close };
}

/**
 * Refuses requests that do not wait for the answer before theirs. No browser or proxy sends them, Node would begin
 * them all at once, and an answer that waits for its turn hears of no hang-up.
 */
function oneAtATime(app: RequestListener): RequestListener {
  const busy = new WeakSet<Socket>();
  return (req, res) => {
    const { socket } = req;
    if (busy.has(socket)) return void socket.destroy();
    busy.add(socket);
    res.once('close', () => busy.delete(socket));
    app(req, res);
  };
}

/** How long a closing server waits for a reader to take its answer. */
const drainWithinMs = 4000;

/** Which connections have an answer coming; the others a closing server need not wait for. */
function trackConnections(server: Server): { endIdle(): void } {
  const open = new Set<Socket>();
  const busy = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', ({ socket }, res) => {
    busy.add(socket);
    res.once('close', () => {
      busy.delete(socket);
      // Kept alive, it would keep a closing server waiting for a request that it would not take.
      if (!server.listening) socket.end();
    });
  });
  // Those of the live connection are its own to end.
  server.on('upgrade', ({ socket }) => open.delete(socket));
  return {
    endIdle: () => {
      for (const socket of open) if (!busy.has(socket)) socket.destroy();
    },
  };
}

/** A connection on which nothing moves, either way, is given up. Longer than a long poll, or a wait for mail, lasts. */
const noProgressMs = 60_000;

const serverLimits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  // How often the two above are looked at.
  connectionsCheckingInterval: 1_000,
  // Longer than proxies keep theirs, so that it is they who hang up and no request meets a closed door.
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16 * 1024,
};

function listen(server: Server, { host, port }: { host: string; port: number }): Promise<{ port: number }> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve({ port: portOf(server.address()) });
    });
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return address.port;
}

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GatewayDeps } from './gateway-deps.ts';
import { createOriginGuard } from './guard-origin.ts';
import { createHttpApp } from './http-app.ts';
import { createLiveServer } from './live-server.ts';
import { nameRequest } from './name-request.ts';
import { createRelay } from './relay-events.ts';
import { createSecureHeaders } from './secure-headers.ts';

export type Gateway = {
  /** Rejects where the address cannot be bound. Port 0 takes a free one; the answer says which. */
  listen(address: { host: string; port: number }): Promise<{ port: number }>;
  /** Takes nothing new, tells the sockets to connect again, and resolves when the last answer is out. Has no deadline. */
  close(): Promise<void>;
  /** Inboxes with somebody watching here; 0 where nobody does. */
  watchedInboxes(): number;
};

export function createGateway(deps: GatewayDeps): Gateway {
  const gates = [nameRequest, createSecureHeaders(deps.publicUrl), createOriginGuard(deps)];
  const relay = createRelay(deps);
  const server = createServer(serverLimits, createHttpApp({ ...deps, gates }));
  const live = createLiveServer(server, { ...deps, gates, relay });
  // A connection kept alive would keep a closing server waiting for a request that it would not take.
  server.on('request', (req, res) => res.once('finish', () => void (server.listening || req.socket.end())));

  async function close(): Promise<void> {
    const drained = new Promise<void>((resolve) => server.close(() => resolve()));
    await live.close();
    relay.close();
    await drained;
  }

  return { listen: (address) => listen(server, address), close, watchedInboxes: relay.watchedInboxes };
}

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

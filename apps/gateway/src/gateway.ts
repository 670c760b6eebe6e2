import { createEventStreams } from './event-stream.ts';
import type { GatewayDeps } from './gateway-deps.ts';
import { createOriginGuard } from './guard-origin.ts';
import { createWaits } from './hold-waits.ts';
import { createHttpApp } from './http-app.ts';
import { createHttpServer } from './http-server.ts';
import { createLiveServer } from './live-server.ts';
import { nameRequest } from './name-request.ts';
import { createRelay } from './relay-events.ts';
import { createSecureHeaders } from './secure-headers.ts';

export type Gateway = {
  /** Rejects where the address cannot be bound. Port 0 takes a free one; the answer says which. */
  listen(address: { host: string; port: number }): Promise<{ port: number }>;
  /** Takes nothing new, tells the sockets to connect again, and resolves when the last answer is out, or is not wanted. */
  close(): Promise<void>;
  /** Inboxes with somebody watching here; 0 where nobody does. */
  watchedInboxes(): number;
  /** Live connections, waits and event streams that are open. */
  sockets(): number;
  waits(): number;
  streams(): number;
};

export function createGateway(deps: GatewayDeps): Gateway {
  const gates = [nameRequest, createSecureHeaders(deps.publicUrl), createOriginGuard(deps)];
  const relay = createRelay(deps);
  const waits = createWaits({ ...deps, relay });
  const streams = createEventStreams({ ...deps, relay });
  const http = createHttpServer(createHttpApp({ ...deps, gates, waits, streams }));
  const live = createLiveServer(http.server, { ...deps, gates, relay });

  async function close(): Promise<void> {
    const drained = http.close();
    waits.close();
    streams.close();
    await live.close();
    relay.close();
    await drained;
  }

  return {
    listen: http.listen,
    close,
    watchedInboxes: relay.watchedInboxes,
    sockets: live.connections,
    waits: waits.held,
    streams: streams.open,
  };
}

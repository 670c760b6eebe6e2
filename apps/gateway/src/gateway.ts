import { createEventStreams } from './event-stream.ts';
import type { GatewayDeps } from './gateway-deps.ts';
import { createChallengeOriginGuard } from './guard-challenge-origin.ts';
import { createOriginGuard } from './guard-origin.ts';
import { createWaits } from './hold-waits.ts';
import { createHttpApp } from './http-app.ts';
import { createHttpServer } from './http-server.ts';
import { createAskLimits } from './limits/ask-limits.ts';
import { createBrowserSessions } from './limits/browser-session.ts';
import { createAddressOf } from './limits/client-address.ts';
import { createSocketLimits } from './limits/limit-sockets.ts';
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
  const frameUrl = deps.challenge.frame?.url;
  const gates = [
    nameRequest,
    createSecureHeaders(deps.publicUrl, frameUrl),
    createChallengeOriginGuard(frameUrl),
    createOriginGuard(deps),
  ];
  const relay = createRelay(deps);
  const waits = createWaits({ ...deps, relay });
  const streams = createEventStreams({ ...deps, relay });
  const counting = createCounting(deps);
  const http = createHttpServer(createHttpApp({ ...deps, gates, counting, waits, streams }));
  const socketLimits = createSocketLimits({ ...deps.limits, ...counting });
  const live = createLiveServer(http.server, { ...deps, gates, relay, socketLimits });

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

/** What requests and sockets are counted with. */
function createCounting({ rateLimit, limits: { rates, trustedProxies }, publicUrl }: GatewayDeps) {
  return {
    limits: createAskLimits({ rateLimit, rates }),
    addressOf: createAddressOf(trustedProxies),
    sessions: createBrowserSessions({
      secure: publicUrl?.protocol === 'https:',
      counted: rates.create.session > 0 || rates.check.session > 0,
    }),
  };
}

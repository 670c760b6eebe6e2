import { Router } from 'express';
import { createAskers } from './asker.ts';
import { createAuthorize } from './authorize.ts';
import { forbidStoring } from './bare-app.ts';
import type { EventStreams } from './event-stream.ts';
import type { GatewayDeps } from './gateway-deps.ts';
import type { Waits } from './hold-waits.ts';
import { limitRequests, type RequestLimitDeps } from './limits/limit-requests.ts';
import { createBodyReader } from './read-json-body.ts';
import { addChallengeRoute } from './routes/challenge.ts';
import { addDomainRoutes } from './routes/domains.ts';
import { addDownloadRoutes } from './routes/downloads.ts';
import { addEventRoutes } from './routes/events.ts';
import { addFaultRoutes } from './routes/faults.ts';
import { addInboxRoutes } from './routes/inboxes.ts';
import { addMessageRoutes } from './routes/messages.ts';
import { addMetaRoutes } from './routes/meta.ts';
import { addSampleRoute } from './routes/sample.ts';
import { addWaitRoutes } from './routes/waits.ts';

export type ApiDeps = Pick<GatewayDeps, 'inboxes' | 'apiKeys' | 'challenge' | 'domains' | 'clock' | 'meta'> & {
  readonly counting: Omit<RequestLimitDeps, 'askers' | 'challenge'>;
  readonly waits: Pick<Waits, 'hold'>;
  readonly streams: Pick<EventStreams, 'stream'>;
};

/** Everything under `/api/v1`; `openapi/operations.ts` says the same in words. */
export function createApi(deps: ApiDeps): Router {
  const { inboxes, apiKeys, challenge, domains, clock, meta, counting, waits, streams } = deps;
  const api = Router({ caseSensitive: true });
  const authorize = createAuthorize(inboxes);
  const askers = createAskers(apiKeys);
  api.use(forbidStoring, askers.identify, ...createBodyReader(), limitRequests({ ...counting, askers, challenge }));
  addMetaRoutes(api, () => ({ ...meta(), challenge: challenge.kind }), clock);
  addDomainRoutes(api, domains);
  addChallengeRoute(api, challenge);
  addInboxRoutes(api, { inboxes, challenge, askers }, authorize);
  // Before the messages, none of which is called `wait`.
  addWaitRoutes(api, waits, authorize);
  addEventRoutes(api, streams, authorize);
  addMessageRoutes(api, '/inboxes/:id', inboxes, authorize);
  addFaultRoutes(api, inboxes, authorize, askers);
  addDownloadRoutes(api, '/inboxes/:id', inboxes, authorize);
  addSampleRoute(api, { inboxes, clock }, authorize);
  return api;
}

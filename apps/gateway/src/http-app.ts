import { type Express, Router } from 'express';
import { createErrorAnswer } from './answer-error.ts';
import { createAuthorize } from './authorize.ts';
import { createBareApp, forbidStoring, refuseUnknownRoute } from './bare-app.ts';
import type { Gate } from './gate.ts';
import type { GatewayDeps } from './gateway-deps.ts';
import { createBodyReader } from './read-json-body.ts';
import { addChallengeRoute } from './routes/challenge.ts';
import { addDomainRoutes } from './routes/domains.ts';
import { addDownloadRoutes } from './routes/downloads.ts';
import { addInboxRoutes } from './routes/inboxes.ts';
import { addMessageRoutes } from './routes/messages.ts';
import { addMetaRoutes } from './routes/meta.ts';
import { addSampleRoute } from './routes/sample.ts';
import { createWebPage } from './web-page.ts';

export type HttpAppDeps = Pick<
  GatewayDeps,
  'inboxes' | 'domains' | 'challenge' | 'clock' | 'meta' | 'webRoot' | 'logger'
> & {
  readonly gates: readonly Gate[];
};

export function createHttpApp(deps: HttpAppDeps): Express {
  const app = createBareApp(deps.gates);
  app.use('/api/v1', createApi(deps));
  app.use('/api', refuseUnknownRoute);
  app.use(createWebPage(deps.webRoot));
  app.use(createErrorAnswer(deps.logger));
  return app;
}

function createApi({ inboxes, domains, challenge, clock, meta }: HttpAppDeps): Router {
  const api = Router({ caseSensitive: true });
  const authorize = createAuthorize(inboxes);
  api.use(forbidStoring, ...createBodyReader());
  addMetaRoutes(api, () => ({ ...meta(), challenge: challenge.kind }), clock);
  addDomainRoutes(api, domains);
  addChallengeRoute(api, challenge);
  addInboxRoutes(api, { inboxes, challenge }, authorize);
  addMessageRoutes(api, '/inboxes/:id', inboxes, authorize);
  addDownloadRoutes(api, '/inboxes/:id', inboxes, authorize);
  addSampleRoute(api, { inboxes, clock }, authorize);
  return api;
}

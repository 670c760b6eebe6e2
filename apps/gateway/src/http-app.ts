import { InboxError } from '@mayfly/inbox/inbox-error';
import express, { type Express, type RequestHandler, Router } from 'express';
import { createErrorAnswer } from './answer-error.ts';
import { createAuthorize } from './authorize.ts';
import type { Gate } from './gate.ts';
import type { GatewayDeps } from './gateway-deps.ts';
import { createBodyReader } from './read-json-body.ts';
import { addDomainRoutes } from './routes/domains.ts';
import { addDownloadRoutes } from './routes/downloads.ts';
import { addInboxRoutes } from './routes/inboxes.ts';
import { addMessageRoutes } from './routes/messages.ts';
import { addMetaRoutes } from './routes/meta.ts';
import { addSampleRoute } from './routes/sample.ts';
import { createWebPage } from './web-page.ts';

export type HttpAppDeps = Pick<GatewayDeps, 'inboxes' | 'domains' | 'clock' | 'meta' | 'webRoot' | 'logger'> & {
  readonly gates: readonly Gate[];
};

export function createHttpApp(deps: HttpAppDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('case sensitive routing');
  app.set('query parser', 'simple');

  app.use(...deps.gates, refuseMalformedPath);
  app.use('/api/v1', createApi(deps));
  app.use('/api', refuseUnknownRoute);
  app.use(createWebPage(deps.webRoot));
  app.use(createErrorAnswer(deps.logger));
  return app;
}

function createApi({ inboxes, domains, clock, meta }: HttpAppDeps): Router {
  const api = Router({ caseSensitive: true });
  const authorize = createAuthorize(inboxes);
  api.use(forbidStoring, ...createBodyReader());
  addMetaRoutes(api, meta, clock);
  addDomainRoutes(api, domains);
  addInboxRoutes(api, inboxes, authorize);
  addMessageRoutes(api, inboxes, authorize);
  addDownloadRoutes(api, inboxes, authorize);
  addSampleRoute(api, { inboxes, clock }, authorize);
  return api;
}

/** Express would decode a path late, parameter by parameter, and take what is in none as it stands. */
const refuseMalformedPath: RequestHandler = (req, _res, next) => {
  try {
    decodeURIComponent(req.path);
  } catch (cause) {
    throw new InboxError('bad_request', { cause });
  }
  next();
};

const refuseUnknownRoute: RequestHandler = () => {
  throw new InboxError('route_not_found');
};

const forbidStoring: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'no-store');
  next();
};

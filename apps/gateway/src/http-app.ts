import { InboxError } from '@mayfly/inbox/inbox-error';
import express, { type Express, type RequestHandler } from 'express';
import { createErrorAnswer } from './answer-error.ts';
import { type ApiDeps, createApi } from './create-api.ts';
import type { Gate } from './gate.ts';
import type { GatewayDeps } from './gateway-deps.ts';
import { createDocs } from './routes/docs.ts';
import { createWebPage } from './web-page.ts';

export type HttpAppDeps = ApiDeps &
  Pick<GatewayDeps, 'publicUrl' | 'webRoot' | 'logger'> & { readonly gates: readonly Gate[] };

export function createHttpApp(deps: HttpAppDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('case sensitive routing');
  app.set('query parser', 'simple');

  app.use(...deps.gates, refuseMalformedPath);
  app.use('/api/v1', createApi(deps));
  app.use('/api', refuseUnknownRoute);
  app.use(createDocs(deps.publicUrl));
  app.use(createWebPage(deps.webRoot));
  app.use(createErrorAnswer(deps.logger));
  return app;
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

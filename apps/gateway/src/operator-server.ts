import type { ApiKeys } from '@mayfly/inbox/api-keys';
import type { Inboxes } from '@mayfly/inbox/inboxes';
import type { OperatedDomains } from '@mayfly/inbox/operated-domains';
import type { Express, RequestHandler } from 'express';
import { createErrorAnswer } from './answer-error.ts';
import { createBareApp, refuseUnknownRoute } from './bare-app.ts';
import type { Logger } from './gateway-deps.ts';
import { createOriginGuard } from './guard-origin.ts';
import { createHttpServer, type HttpServer } from './http-server.ts';
import { nameRequest } from './name-request.ts';
import { createOperatorRoutes } from './routes/operator.ts';
import { resource } from './routes/resource.ts';
import { createSecureHeaders } from './secure-headers.ts';

export type OperatorServerDeps = {
  readonly inboxes: Inboxes;
  readonly apiKeys: ApiKeys;
  readonly domains: OperatedDomains;
  /** undefined: the routes that it opens are not there. */
  readonly operatorKey: string | undefined;
  readonly logger: Logger;
  /** How the process is, by path; undefined for a path that says nothing of it. */
  readonly status: (path: string) => Promise<StatusAnswer | undefined>;
};

export type StatusAnswer = { readonly status: number; readonly type: string; readonly body: string };

/** What is not for everybody, on a port of its own that the internet is not led to. */
export function createOperatorServer(deps: OperatorServerDeps): Pick<HttpServer, 'listen' | 'close'> {
  return createHttpServer(createOperatorApp(deps));
}

function createOperatorApp({ inboxes, apiKeys, domains, operatorKey, logger, status }: OperatorServerDeps): Express {
  const noOrigins = createOriginGuard({ publicUrl: undefined, allowedOrigins: [] });
  const app = createBareApp([nameRequest, createSecureHeaders(undefined), noOrigins]);
  for (const path of ['/healthz', '/readyz', '/metrics']) resource(app, path, { get: answerStatus(path, status) });
  if (operatorKey !== undefined) app.use('/operator', createOperatorRoutes({ inboxes, apiKeys, domains }, operatorKey));
  app.use(refuseUnknownRoute);
  app.use(createErrorAnswer(logger, undefined));
  return app;
}

function answerStatus(path: string, status: OperatorServerDeps['status']): RequestHandler {
  return async (_req, res, next) => {
    const answer = await status(path);
    if (!answer) return next();
    res.setHeader('Cache-Control', 'no-store');
    res.status(answer.status).setHeader('Content-Type', answer.type);
    res.end(answer.body);
  };
}

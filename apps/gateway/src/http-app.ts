import type { Express } from 'express';
import { createErrorAnswer } from './answer-error.ts';
import { createBareApp, refuseUnknownRoute } from './bare-app.ts';
import { addChallengeFrame } from './challenge-frame.ts';
import { type ApiDeps, createApi } from './create-api.ts';
import type { Gate } from './gate.ts';
import type { GatewayDeps } from './gateway-deps.ts';
import { createDocs } from './routes/docs.ts';
import { createWebPage } from './web-page.ts';

export type HttpAppDeps = ApiDeps &
  Pick<GatewayDeps, 'publicUrl' | 'webRoot' | 'logger' | 'onRefused'> & { readonly gates: readonly Gate[] };

export function createHttpApp(deps: HttpAppDeps): Express {
  const app = createBareApp(deps.gates);
  app.use('/api/v1', createApi(deps));
  app.use('/api', refuseUnknownRoute);
  app.use(createDocs(deps.publicUrl));
  app.use(addChallengeFrame(deps.challenge.frame));
  app.use(createWebPage(deps.webRoot));
  app.use(createErrorAnswer(deps.logger, deps.onRefused));
  return app;
}

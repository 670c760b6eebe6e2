import { InboxError } from '@mayfly/inbox/inbox-error';
import express, { type Express, type RequestHandler } from 'express';
import type { Gate } from './gate.ts';

/** Express as every server here begins it: nothing told, nothing guessed, and the gates before all else. */
export function createBareApp(gates: readonly Gate[]): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('case sensitive routing');
  app.set('query parser', 'simple');
  app.use(...gates, refuseMalformedPath);
  return app;
}

export const refuseUnknownRoute: RequestHandler = () => {
  throw new InboxError('route_not_found');
};

export const forbidStoring: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'no-store');
  next();
};

/** Express would decode a path late, parameter by parameter, and take what is in none as it stands. */
const refuseMalformedPath: RequestHandler = (req, _res, next) => {
  try {
    decodeURIComponent(req.path);
  } catch (cause) {
    throw new InboxError('bad_request', { cause });
  }
  next();
};

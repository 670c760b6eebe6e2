import { InboxError } from '@mayfly/inbox/inbox-error';
import express, { type Request, type RequestHandler } from 'express';

const bodyLimit = 16 * 1024;

/** A body is JSON or refused: a form of another site can send neither that type nor, so, a body. */
export function createBodyReader(): RequestHandler[] {
  const requireJson: RequestHandler = (req, _res, next) => {
    if (hasBody(req) && !req.is('application/json')) throw new InboxError('unsupported_media_type');
    next();
  };
  return [requireJson, express.json({ limit: bodyLimit, strict: true, inflate: false, type: 'application/json' })];
}

function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Gate } from './gate.ts';

const header = 'X-Request-Id';

/** Gives the request the name under which a problem and its log line can be matched. Never taken from the peer. */
export const nameRequest: Gate = (_req, res, next) => {
  res.setHeader(header, newRequestId());
  next();
};

export function requestIdOf(res: ServerResponse): string {
  return String(res.getHeader(header));
}

export function newRequestId(): string {
  return randomBytes(9).toString('base64url');
}

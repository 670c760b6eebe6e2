import { createHash, timingSafeEqual } from 'node:crypto';
import { InboxError } from '@mayfly/inbox/inbox-error';
import type { Inboxes } from '@mayfly/inbox/inboxes';
import type { RequestHandler } from 'express';
import type { Authorize } from './authorize.ts';

/** Refuses who does not hold the key, in the same time whatever they hold. */
export function requireOperatorKey(key: string): RequestHandler {
  const wanted = digestOf(key);
  return (req, _res, next) => {
    const [, held = ''] = /^Bearer +(\S+)$/i.exec(req.headers.authorization ?? '') ?? [];
    if (!timingSafeEqual(digestOf(held), wanted)) throw new InboxError('token_refused');
    next();
  };
}

/** Behind `requireOperatorKey`: opens the one inbox that is the operator's. */
export function createOperatorAuthorize(inboxes: Pick<Inboxes, 'openOperatorInbox'>): Authorize {
  return (handler) => async (req, res) => {
    const inbox = await inboxes.openOperatorInbox();
    if (!inbox) throw new InboxError('message_not_found');
    await handler(inbox, req, res);
  };
}

/** Of one length, as a comparison in constant time needs it. */
function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

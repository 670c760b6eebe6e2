import { InboxError } from '@mayfly/inbox/inbox-error';
import type { Request, RequestHandler } from 'express';
import type { Askers } from '../asker.ts';
import type { Challenge } from '../challenge.ts';
import type { Asking, AskLimits, Verb } from './ask-limits.ts';
import type { BrowserSessions } from './browser-session.ts';
import type { AddressOf } from './client-address.ts';
import { tellStanding } from './rate-limit-headers.ts';

export type RequestLimitDeps = {
  readonly limits: AskLimits;
  readonly addressOf: AddressOf;
  readonly sessions: BrowserSessions;
  readonly askers: Pick<Askers, 'of'>;
  readonly challenge: Pick<Challenge, 'kind'>;
};

/** Whatever is not named here is a check. */
const verbs: ReadonlyMap<string, Verb> = new Map([
  ['POST /inboxes', 'create'],
  ['GET /challenge', 'challenge'],
  ['HEAD /challenge', 'challenge'],
]);

/** The one place where requests are counted: behind the body, before every route. */
export function limitRequests(deps: RequestLimitDeps): RequestHandler {
  const { limits, addressOf, sessions, askers, challenge } = deps;

  function verbOf(req: Request): Verb {
    const verb = verbs.get(`${req.method} ${req.path.replace(/\/+$/, '')}`) ?? 'check';
    // Who has yet to hear that there is a challenge gets no inbox, and is not to have lost one.
    return verb === 'create' && mustSolveFirst(req) ? 'check' : verb;
  }

  function mustSolveFirst(req: Request): boolean {
    return challenge.kind !== 'none' && askers.of(req).kind === 'anonymous' && req.body?.challenge === undefined;
  }

  function askingOf(req: Request, verb: Verb): Asking {
    const asker = askers.of(req);
    if (asker.kind === 'key') return asker;
    const session = sessions.of(req) ?? (verb === 'create' ? sessions.begin() : undefined);
    return { ...asker, address: addressOf(req), session };
  }

  return async (req, res, next) => {
    const verb = verbOf(req);
    const asking = askingOf(req, verb);
    const counted = await limits.take(verb, asking);
    if (counted) tellStanding(res, counted);
    if (counted?.kind === 'over') throw new InboxError('rate_limited');
    if (asking.kind === 'anonymous' && asking.session?.kind === 'new') sessions.give(res, asking.session);
    next();
  };
}

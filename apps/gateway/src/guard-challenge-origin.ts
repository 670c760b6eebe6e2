import { InboxError } from '@mayfly/inbox/inbox-error';
import { challengeFramePath } from './challenge-frame.ts';
import type { Gate } from './gate.ts';

/**
 * Where a service's script has an origin of this server's to itself, nothing else is served there: no page whose
 * storage it could read, no interface it could use. And its document is served nowhere but there.
 */
export function createChallengeOriginGuard(frameUrl: string | undefined): Gate {
  const host = frameUrl !== undefined && URL.canParse(frameUrl) ? new URL(frameUrl).host : undefined;
  return (req, _res, next) => {
    if (host === undefined) return next();
    const isApart = req.headers.host === host;
    const isFrame = req.url?.split('?', 1)[0] === challengeFramePath;
    next(isApart === isFrame ? undefined : new InboxError('route_not_found'));
  };
}

import { createHmac } from 'node:crypto';
import type { SiteChallengeKind } from '@mayfly/contracts/challenge';
import { InboxError } from '@mayfly/inbox/inbox-error';
import type { SpentChallenges } from '@mayfly/inbox/spent-challenges';
import { askChallengeService, type ToldByService } from './ask-challenge-service.ts';
import type { Challenge } from './challenge.ts';
import { type ChallengeFrame, createChallengeFrame } from './challenge-frame.ts';
import { challengeAction, challengeServices } from './challenge-services.ts';
import type { Logger } from './gateway-deps.ts';

export type SiteChallengeSettings = {
  readonly kind: SiteChallengeKind;
  readonly siteKey: string;
  readonly secret: string;
  /** From 0 to 1; only where the service tells of one. */
  readonly leastScore: number;
  readonly verifyUrl: string | undefined;
  readonly scriptUrl: string | undefined;
  /** Where people reach the page; undefined where that was not set. */
  readonly pageOrigin: string | undefined;
  /** An origin for the widget alone; undefined: the widget has none. */
  readonly frameOrigin: string | undefined;
};

export type SiteChallengeDeps = {
  /** Every process of the installation has the same one, so that an answer used at one is used at all. */
  readonly key: Buffer;
  readonly spent: SpentChallenges;
  readonly logger: Logger;
  readonly deadlineMs?: number;
  readonly mostAtOnce?: number;
};

/** Longer than the service takes an answer for, since its clock is not ours. */
const graceMs = 30_000;

/**
 * A service that sites have tell people from machines. It is told the answer and our secret, not who brought it. Where
 * it does not answer, in time and understandably, nobody comes in.
 */
export function createSiteChallenge(settings: SiteChallengeSettings, deps: SiteChallengeDeps): Challenge {
  const { kind, siteKey, secret, pageOrigin, frameOrigin } = settings;
  const { key, spent, logger, deadlineMs = 5000, mostAtOnce = 50 } = deps;
  const service = challengeServices[kind];
  const url = settings.verifyUrl ?? service.verifyUrl;
  const host = hostnameOf(frameOrigin ?? pageOrigin);
  const frame: ChallengeFrame = createChallengeFrame(settings);
  const report = createReport(logger);
  let asked = 0;

  async function admit(answer: string | undefined): Promise<void> {
    if (answer === undefined) throw new InboxError('challenge_required');
    if (!couldBeAnswer(answer)) throw new InboxError('challenge_failed');
    const told = await ask(answer);
    if (!counts(told)) throw new InboxError('challenge_failed');
    // The services take one only once, too; this holds where one of them does not.
    if (!(await spent.spend(nameOf(answer), service.answerLivesMs + graceMs))) throw new InboxError('challenge_failed');
  }

  async function ask(answer: string): Promise<ToldByService> {
    // So many at once are no people, and the service is not to be flooded through this server.
    if (asked >= mostAtOnce) throw new InboxError('challenge_unavailable');
    asked += 1;
    try {
      const form = { secret, response: answer, ...(service.checksSiteKey ? { sitekey: siteKey } : {}) };
      const verdict = await askChallengeService({ url, form, deadlineMs });
      const reason = verdict.kind === 'silent' ? verdict.reason : faultIn(verdict.told);
      if (verdict.kind === 'told' && reason === undefined) return verdict.told;
      report(reason ?? 'silent');
      throw new InboxError('challenge_unavailable');
    } finally {
      asked -= 1;
    }
  }

  /** Where a service says less of an answer than it always does, the answer does not count. */
  function counts({ success, hostname, action, score }: ToldByService): boolean {
    if (!success) return false;
    if (host !== undefined && typeof hostname === 'string' && hostname !== host) return false;
    if (service.tellsAction && action !== challengeAction) return false;
    return !service.tellsScore || (typeof score === 'number' && score >= settings.leastScore);
  }

  /** What the store remembers an answer by says nothing of it. */
  function nameOf(answer: string): string {
    return createHmac('sha256', key).update(answer).digest('base64url');
  }

  return { kind, issue: async () => ({ kind, siteKey, frame: frame.url }), admit, frame };
}

/** All that they hand out is of such letters; nothing else is worth asking about. */
function couldBeAnswer(answer: string): boolean {
  return /^[\x21-\x7e]{8,8192}$/.test(answer);
}

/** Error codes of theirs that say nothing of the answer: our settings are wrong, or something is at their side. */
const faults = ['missing-input-secret', 'invalid-input-secret', 'sitekey-secret-mismatch', 'internal-error'] as const;

function faultIn({ success, 'error-codes': codes }: ToldByService): string | undefined {
  return success ? undefined : faults.find((fault) => codes?.includes(fault));
}

/** At most one line in ten seconds, however many ask meanwhile. The reason is a word of ours. */
function createReport(logger: Logger, everyMs = 10_000): (reason: string) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (reason) => {
    if (performance.now() - last < everyMs) return;
    last = performance.now();
    logger.error('challenge service gave no verdict, so no inbox', { reason });
  };
}

function hostnameOf(origin: string | undefined): string | undefined {
  return origin === undefined ? undefined : new URL(origin).hostname;
}

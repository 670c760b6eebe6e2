import { networkOf } from '@mayfly/inbox/admit-connections';
import type { CreateRateLimit, RateLimit, Standing } from '@mayfly/inbox/rate-limit';
import type { BrowserSession } from './browser-session.ts';

/** What is asked for, as far as limits tell it apart: an inbox, a challenge, or anything else. */
export type Verb = 'create' | 'challenge' | 'check';

/** By what it is counted. */
export type Party = 'address' | 'session' | 'key';

/** How many there may be in an hour; 0: any number. */
export type Rates = Readonly<Record<Verb, Readonly<Record<Party, number>>>>;

/** Who asks. An API key is counted instead of whoever uses it. */
export type Asking =
  | { readonly kind: 'anonymous'; readonly address: string; readonly session: BrowserSession | undefined }
  | { readonly kind: 'key'; readonly id: string };

export type AskLimits = {
  /**
   * Counts it, and says how whoever asks stands with the limit they are nearest to; undefined where nothing was
   * counted. Rejects as an `InboxStore` does where nobody can tell and `whenAway` says so.
   */
  take(verb: Verb, asking: Asking): Promise<Counted | undefined>;
};

export type Counted = Standing & Pick<RateLimit, 'most' | 'windowMs'>;

export type AskLimitsDeps = {
  readonly rateLimit: CreateRateLimit;
  readonly rates: Rates;
  /** A store that takes longer, in milliseconds, is as good as away, where that lets pass. */
  readonly patienceMs?: number;
};

/** What becomes of an ask where the store cannot count: reading mail goes on, giving out what floods want does not. */
const whenAway: Readonly<Record<Verb, 'refuse' | 'let pass'>> = {
  create: 'refuse',
  challenge: 'refuse',
  check: 'let pass',
};

export function createAskLimits({ rateLimit, rates, patienceMs = 1000 }: AskLimitsDeps): AskLimits {
  const limits = {
    create: limitsOf('create', rates.create),
    challenge: limitsOf('challenge', rates.challenge),
    check: limitsOf('check', rates.check),
  };

  function limitsOf(verb: Verb, most: Rates[Verb]): Readonly<Record<Party, RateLimit | undefined>> {
    const limit = (party: Party) => (most[party] > 0 ? rateLimit(`${verb} ${party}`, most[party]) : undefined);
    return { address: limit('address'), session: limit('session'), key: limit('key') };
  }

  async function take(verb: Verb, asking: Asking): Promise<Counted | undefined> {
    let nearest: Counted | undefined;
    for (const [party, source] of partiesOf(asking)) {
      const limit = limits[verb][party];
      const standing = limit && (await standingWith(limit, verb, source));
      if (!standing) continue;
      if (!nearest || standing.left <= nearest.left) nearest = { ...standing, ...pick(limit) };
      // Who is refused takes nothing from those who share what is counted next.
      if (standing.kind === 'over') break;
    }
    return nearest;
  }

  function standingWith(limit: RateLimit, verb: Verb, source: string): Promise<Standing | undefined> {
    if (whenAway[verb] === 'refuse') return limit.take(source);
    return new Promise((resolve) => {
      const letPass = () => resolve(undefined);
      const timer = setTimeout(letPass, patienceMs).unref();
      void limit
        .take(source)
        .then(resolve, letPass)
        .finally(() => clearTimeout(timer));
    });
  }

  return { take };
}

function partiesOf(asking: Asking): readonly (readonly [party: Party, source: string])[] {
  if (asking.kind === 'key') return [['key', asking.id]];
  const { address, session } = asking;
  const network = ['address', networkOf(address)] as const;
  if (!session) return [network];
  const browser = ['session', session.word] as const;
  // Of a browser that is only now given a session nothing was counted yet; of its address it may have been.
  return session.kind === 'known' ? [browser, network] : [network, browser];
}

function pick({ most, windowMs }: RateLimit): Pick<RateLimit, 'most' | 'windowMs'> {
  return { most, windowMs };
}

import { type ChallengeSolution, challengeSolution, type ProofOfWork, proofOfWork } from '@mayfly/contracts/challenge';
import type { Clock } from '@mayfly/inbox/clock';
import { InboxError } from '@mayfly/inbox/inbox-error';
import type { SpentChallenges } from '@mayfly/inbox/spent-challenges';
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from './challenge.ts';

export type ProofOfWorkDeps = {
  /** Every process of the installation has the same one, so that any takes what another gave out. */
  readonly key: Buffer;
  readonly spent: SpentChallenges;
  /** The store's, on which all processes agree. */
  readonly clock: Clock;
  readonly difficulty?: Difficulty;
};

/** How much there is to do: never less than half of `mostCounter` derivations of `cost` rounds, never more than all. */
export type Difficulty = { readonly cost: number; readonly mostCounter: number };

export const usualDifficulty: Difficulty = { cost: 2000, mostCounter: 2000 };
export const challengeLifetimeMs = 120_000;

/** The processes' clocks differ by a little, so a used challenge is remembered for a little longer than it lives. */
const graceMs = 5000;

/**
 * A proof of work (ALTCHA, version 2) for which nobody is asked who they are. The counter to be found is chosen here
 * and its key signed, so the work is bounded and no answer costs this side a derivation.
 */
export function createProofOfWork({ key, spent, clock, difficulty = usualDifficulty }: ProofOfWorkDeps): Challenge {
  const secrets = {
    hmacSignatureSecret: `challenge ${key.toString('base64url')}`,
    hmacKeySignatureSecret: `key ${key.toString('base64url')}`,
  };

  async function make(): Promise<ProofOfWork> {
    const { cost, mostCounter } = difficulty;
    const made = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost,
      counter: randomInt(mostCounter, Math.ceil(mostCounter / 2)),
      // In its own field the end would be held against this machine's clock.
      data: { mostCounter, expiresAt: clock.now() + challengeLifetimeMs },
      deriveKey,
      ...secrets,
    });
    return proofOfWork.parse(made);
  }

  async function admit(answer: string | undefined): Promise<void> {
    if (answer === undefined) throw new InboxError('challenge_required');
    const solved = read(answer);
    if (!solved) throw new InboxError('challenge_failed');
    const { challenge, solution } = solved;
    const { counter, derivedKey } = solution;
    const { verified } = await verifySolution({ challenge, solution: { counter, derivedKey }, deriveKey, ...secrets });
    const { nonce, data } = challenge.parameters;
    const leftMs = data.expiresAt - clock.now();
    if (!verified || leftMs <= 0) throw new InboxError('challenge_failed');
    if (!(await spent.spend(nonce, leftMs + graceMs))) throw new InboxError('challenge_failed');
  }

  return { kind: 'pow', issue: async () => ({ kind: 'pow', challenge: await make() }), admit };
}

/** undefined where it is none. */
function read(answer: string): ChallengeSolution | undefined {
  try {
    return challengeSolution.safeParse(JSON.parse(Buffer.from(answer, 'base64').toString())).data;
  } catch {
    return undefined;
  }
}

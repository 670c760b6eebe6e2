import type { ChallengeKind, ChallengeResponse } from '@mayfly/contracts/challenge';

/** What stands before a new inbox. */
export type Challenge = {
  readonly kind: ChallengeKind;
  /** Something to solve, for whoever asks. */
  issue(): Promise<ChallengeResponse>;
  /**
   * Lets pass who solved one, once for each. Rejects with `challenge_required` where nothing was answered and with
   * `challenge_failed` for any other answer; also, as the store does, where nobody can tell.
   */
  admit(answer: string | undefined): Promise<void>;
};

export const noChallenge: Challenge = {
  kind: 'none',
  issue: async () => ({ kind: 'none' }),
  admit: async () => {},
};

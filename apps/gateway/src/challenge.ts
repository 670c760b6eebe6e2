import type { ChallengeKind, ChallengeResponse } from '@mayfly/contracts/challenge';
import type { ChallengeFrame } from './challenge-frame.ts';

/** What stands before a new inbox. */
export type Challenge = {
  readonly kind: ChallengeKind;
  /** Something to solve, for whoever asks. */
  issue(): Promise<ChallengeResponse>;
  /**
   * Lets pass who solved one, once for each. Rejects with `challenge_required` where nothing was answered and with
   * `challenge_failed` for any other answer; with `challenge_unavailable`, or as the store does, where nobody can tell.
   */
  admit(answer: string | undefined): Promise<void>;
  /** Where it is solved in a widget of somebody else's. */
  readonly frame?: ChallengeFrame;
};

export const noChallenge: Challenge = {
  kind: 'none',
  issue: async () => ({ kind: 'none' }),
  admit: async () => {},
};

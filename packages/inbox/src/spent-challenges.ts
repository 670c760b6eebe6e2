/** Remembers which solved challenges were used, over processes, so that each opens the door once. */
export type SpentChallenges = {
  /**
   * Resolves with whether this is the first time, and remembers it for so many milliseconds. Atomic: of any number
   * at once exactly one is told true. Rejects as an `InboxStore` does, and then nobody may come in.
   */
  spend(challengeId: string, forMs: number): Promise<boolean>;
};

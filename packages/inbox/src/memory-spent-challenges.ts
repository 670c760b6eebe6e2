import type { SpentChallenges } from './spent-challenges.ts';

/** For one process. What is remembered here took its sender work to get in. */
export function createMemorySpentChallenges(): SpentChallenges {
  const spent = new Set<string>();

  async function spend(challengeId: string, forMs: number): Promise<boolean> {
    if (spent.has(challengeId)) return false;
    spent.add(challengeId);
    setTimeout(() => spent.delete(challengeId), forMs).unref();
    return true;
  }

  return { spend };
}

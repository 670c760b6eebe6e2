import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SpentChallenges } from '../src/spent-challenges.ts';

export type SpentSubject = { readonly spent: SpentChallenges; close(): Promise<void> };

const hour = 3_600_000;

/** What every memory of used challenges keeps to. */
export function spentChallengesContract(name: string, start: () => Promise<SpentSubject>): void {
  describe(`used challenges in ${name}`, () => {
    let subject: SpentSubject;
    beforeAll(async () => {
      subject = await start();
    });
    afterAll(() => subject.close());

    test('are taken once, each for itself', async () => {
      const [first, second] = [randomUUID(), randomUUID()];
      expect(await subject.spent.spend(first, hour)).toBe(true);
      expect(await subject.spent.spend(first, hour)).toBe(false);
      expect(await subject.spent.spend(second, hour)).toBe(true);
    });

    test('are taken by exactly one of a hundred at once', async () => {
      const id = randomUUID();
      const taken = await Promise.all(Array.from({ length: 100 }, () => subject.spent.spend(id, hour)));
      expect(taken.filter(Boolean)).toHaveLength(1);
    });

    test('are forgotten at their end, to the fraction of a millisecond', async () => {
      const id = randomUUID();
      await subject.spent.spend(id, 300.5);
      await expect.poll(() => subject.spent.spend(id, hour), { timeout: 20_000 }).toBe(true);
    });
  });
}

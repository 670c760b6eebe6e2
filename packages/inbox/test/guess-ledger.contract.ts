import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GuessLedger } from '../src/guess-ledger.ts';

export type LedgerSubject = {
  /** A ledger with a window of its own, forgetting whatever another one counted. */
  ledger(windowMs: number): Promise<GuessLedger>;
  close(): Promise<void>;
};

const hour = 3_600_000;

/** What every ledger keeps to. */
export function guessLedgerContract(name: string, start: () => Promise<LedgerSubject>): void {
  describe(`guesses in ${name}`, () => {
    let subject: LedgerSubject;
    beforeAll(async () => {
      subject = await start();
    });
    afterAll(() => subject.close());

    test('are counted by source', async () => {
      const ledger = await subject.ledger(hour);
      for (const count of [1, 2, 3]) expect(await ledger.guessed('192.0.2.1')).toBe(count);
      expect(await ledger.guessed('2001:db8:0:1')).toBe(1);
    });

    test('at once are each counted once', async () => {
      const ledger = await subject.ledger(hour);
      const counts = await Promise.all(Array.from({ length: 100 }, () => ledger.guessed('192.0.2.1')));
      expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    });

    test('are not counted against a source that had a recipient accepted, and those before are forgotten', async () => {
      const ledger = await subject.ledger(hour);
      await ledger.guessed('192.0.2.1');
      await ledger.accepted('192.0.2.1');
      for (let count = 0; count < 3; count++) expect(await ledger.guessed('192.0.2.1')).toBe(0);
      expect(await ledger.guessed('192.0.2.2')).toBe(1);
    });

    test('are forgotten with their window, which begins with the first', async () => {
      const ledger = await subject.ledger(400);
      expect(await ledger.guessed('192.0.2.1')).toBe(1);
      expect(await ledger.guessed('192.0.2.1')).not.toBe(0);
      await expect.poll(() => ledger.guessed('192.0.2.1'), { timeout: 20_000 }).toBe(1);
    });

    test('are counted again a window after the last accepted recipient', async () => {
      const ledger = await subject.ledger(400);
      await ledger.accepted('192.0.2.1');
      await expect.poll(() => ledger.guessed('192.0.2.1'), { timeout: 20_000 }).toBe(1);
    });
  });
}

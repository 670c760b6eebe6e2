import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paceAsks } from './pace-asks.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('asks come in order, each once, the first at once and never more than so many in a second', async () => {
  const gapsMs = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 15 }), gapsMs, async (most, gaps) => {
      const pace = paceAsks(most, Date.now);
      const ran: { ask: number; at: number }[] = [];
      for (const [ask, gap] of gaps.entries()) {
        await vi.advanceTimersByTimeAsync(gap);
        pace(() => ran.push({ ask, at: Date.now() }));
        if (ask === 0) expect(ran).toHaveLength(1);
      }
      await vi.advanceTimersByTimeAsync(61_000);
      expect(ran.map(({ ask }) => ask)).toEqual(gaps.map((_gap, ask) => ask));
      for (const { at } of ran) {
        expect(ran.filter((other) => other.at >= at && other.at < at + 1000).length).toBeLessThanOrEqual(most);
      }
    }),
    { numRuns: 50 },
  );
});

test('an ask that asks again waits behind those before it', () => {
  const pace = paceAsks(10, Date.now);
  const ran: string[] = [];
  pace(() => {
    ran.push('first');
    pace(() => ran.push('again'));
  });
  expect(ran).toEqual(['first', 'again']);
});

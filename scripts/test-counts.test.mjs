import { expect, test } from 'vitest';
import { countPlaywright, countStage, countVitest, formatCounts, isGreen, sum } from './test-counts.mjs';

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
const playwright = { stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 } };

test('adds what both runners passed', () => {
  const counts = sum([countVitest(vitest, true), countPlaywright(playwright, true)]);
  expect(formatCounts(counts)).toBe('7 passed, 0 failed');
  expect(isGreen(counts)).toBe(true);
});

test.each([
  ['a missing report', countVitest(undefined, true), 'failed'],
  ['a missing browser report', countPlaywright(undefined, true), 'failed'],
  ['no test at all', countVitest({ ...vitest, numPassedTests: 0 }, true), 'failed'],
  ['a file that could not be loaded', countVitest(vitest, false), 'failed'],
  ['a failed check or build', countStage(false), 'failed'],
  ['a failed test', countVitest({ ...vitest, numFailedTests: 1 }, false), 'failed'],
  ['a failed browser test', countPlaywright({ stats: { ...playwright.stats, unexpected: 1 } }, false), 'failed'],
  [
    'a browser test that passed on a second try',
    countPlaywright({ stats: { ...playwright.stats, flaky: 1 } }, true),
    'failed',
  ],
  ['a skipped test', countVitest({ ...vitest, numPendingTests: 1 }, true), 'skipped'],
  ['a test left to do', countVitest({ ...vitest, numTodoTests: 1 }, true), 'skipped'],
  ['a skipped browser test', countPlaywright({ stats: { ...playwright.stats, skipped: 1 } }, true), 'skipped'],
])('%s is not green', (_, count, kind) => {
  expect(count[kind]).toBe(1);
  expect(isGreen(sum([countVitest(vitest, true), count]))).toBe(false);
});

test('says how many were skipped only where some were', () => {
  expect(formatCounts({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
});

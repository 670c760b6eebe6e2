import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownThreadId, starvedMs } from './starved-ms.ts';

const told = existsSync('/proc/thread-self/schedstat');

test.runIf(told)('is a number that only grows', () => {
  const before = starvedMs(ownThreadId()) ?? Number.NaN;
  expect(before).toBeGreaterThanOrEqual(0);
  expect(starvedMs(ownThreadId())).toBeGreaterThanOrEqual(before);
});

test('says nothing of a thread that is not there', () => {
  expect([starvedMs('0'), starvedMs(undefined)]).toEqual([undefined, undefined]);
});

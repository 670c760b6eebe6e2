import { expect, test } from 'vitest';
import { createFairDeadline } from './fair-deadline.ts';

function deadlineAt(passed: number, starved: number | undefined): number {
  let now = 1000;
  let waited = starved === undefined ? undefined : 500;
  const { msLeft } = createFairDeadline({ deadlineMs: 5000, elapsed: () => now, starvedMs: () => waited });
  now += passed;
  if (starved !== undefined) waited = 500 + starved;
  return msLeft();
}

test('runs with the clock where there is a processor, or nobody tells', () => {
  expect([deadlineAt(0, 0), deadlineAt(3000, 0), deadlineAt(3000, undefined)]).toEqual([5000, 2000, 2000]);
  expect([deadlineAt(5000, 0), deadlineAt(5000, undefined)]).toEqual([0, 0]);
});

test('stands still where there is none', () => {
  expect([deadlineAt(6000, 4000), deadlineAt(9000, 4001)]).toEqual([3000, 10]);
  expect(deadlineAt(9000, 4000)).toBe(0);
});

test('is out after four of its kind, however busy the machine is', () => {
  expect([deadlineAt(19_000, 19_000), deadlineAt(20_000, 20_000)]).toEqual([1000, 0]);
});

test('goes on by the clock where the thread is gone', () => {
  let waited: number | undefined = 100;
  let now = 0;
  const { msLeft } = createFairDeadline({ deadlineMs: 1000, elapsed: () => now, starvedMs: () => waited });
  waited = undefined;
  now = 400;
  expect(msLeft()).toBe(600);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockOffset, countdown, endOf, formatCountdown } from './countdown.ts';

const noon = Date.parse('2026-11-22T12:00:00.000Z');
const hour = 3600;

test('ends at the earlier clock', () => {
  const expiresAt = '2026-11-22T13:00:00.000Z';
  expect(endOf({ expiresAt, idleExpiresAt: null })).toBe(noon + hour * 1000);
  expect(endOf({ expiresAt, idleExpiresAt: '2026-11-22T12:30:00.000Z' })).toBe(noon + 1_800_000);
  expect(endOf({ expiresAt, idleExpiresAt: '2026-11-23T12:30:00.000Z' })).toBe(noon + hour * 1000);
});

test('tells how much of the lifetime is left, full while more than a lifetime is', () => {
  expect(countdown(noon + 1_800_000, hour, noon)).toMatchObject({ remainingMs: 1_800_000, fraction: 0.5 });
  expect(countdown(noon + 7_200_000, hour, noon)).toMatchObject({ remainingMs: 7_200_000, fraction: 1 });
});

test.each([
  [3_600_000, 'calm'],
  [720_000, 'calm'],
  [719_999, 'low'],
  [60_000, 'low'],
  [59_999, 'last'],
  [1, 'last'],
  [0, 'over'],
  [-5000, 'over'],
] as const)('with %d ms left of an hour it is %s', (left, pace) => {
  expect(countdown(noon + left, hour, noon)).toMatchObject({ pace, remainingMs: Math.max(0, left) });
});

test('is low in the last minute of a ten-minute address before it is last', () => {
  expect(countdown(noon + 119_000, 600, noon).pace).toBe('low');
  expect(countdown(noon + 121_000, 600, noon).pace).toBe('calm');
});

test.each([
  [0, '00:00'],
  [1, '00:01'],
  [59_000, '00:59'],
  [59_001, '01:00'],
  [271_000, '04:31'],
  [3_599_000, '59:59'],
  [3_600_000, '1:00:00'],
  [172_800_000, '48:00:00'],
])('%d ms reads %s', (ms, text) => {
  expect(formatCountdown(ms)).toBe(text);
});

test('is right within a second with a clock a day off, after any number of slow answers', () => {
  const day = 86_400_000;
  fc.assert(
    fc.property(
      fc.integer({ min: -day, max: day }),
      fc.array(fc.integer({ min: 0, max: 1900 }), { minLength: 1, maxLength: 10 }),
      fc.integer({ min: 0, max: 900 }),
      (wrongBy, delays, best) => {
        const offset = [...delays, best].reduce<number | undefined>((held, delay, index) => {
          const asked = noon + index * 5000;
          return clockOffset(held, new Date(asked).toISOString(), asked + delay + wrongBy);
        }, undefined);
        expect(Math.abs((offset ?? Number.NaN) + wrongBy)).toBeLessThanOrEqual(900);
      },
    ),
  );
});

test('believes the newer look where this clock was set meanwhile', () => {
  expect(clockOffset(0, new Date(noon).toISOString(), noon + 3_600_000)).toBe(-3_600_000);
  expect(clockOffset(-3_600_000, new Date(noon).toISOString(), noon)).toBe(0);
});

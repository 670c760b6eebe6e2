import { expect, test } from 'vitest';
import { lifetimesFrom } from './inbox-settings.ts';

const minute = 60_000;
const hour = 60 * minute;
const unset = { MAYFLY_LIFETIMES: undefined, MAYFLY_DEFAULT_LIFETIME: undefined, MAYFLY_MAX_LIFETIME: 48 * hour };

test('the usual lifetimes, an hour by default', () => {
  expect(lifetimesFrom(unset)).toEqual({
    lifetimesMs: [10 * minute, hour, 6 * hour, 24 * hour, 48 * hour],
    defaultLifetimeMs: hour,
  });
});

test('what is unset follows what is set', () => {
  expect(lifetimesFrom({ ...unset, MAYFLY_LIFETIMES: [20 * minute, 5 * minute] })).toEqual({
    lifetimesMs: [5 * minute, 20 * minute],
    defaultLifetimeMs: 20 * minute,
  });
  expect(lifetimesFrom({ ...unset, MAYFLY_MAX_LIFETIME: 2 * hour }).lifetimesMs).toEqual([10 * minute, hour]);
  expect(lifetimesFrom({ ...unset, MAYFLY_MAX_LIFETIME: minute })).toEqual({
    lifetimesMs: [minute],
    defaultLifetimeMs: minute,
  });
  expect(lifetimesFrom({ ...unset, MAYFLY_DEFAULT_LIFETIME: 3000 }).lifetimesMs[0]).toBe(3000);
});

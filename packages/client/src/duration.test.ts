import { expect, test } from 'vitest';
import { milliseconds } from './duration.ts';

test('reads milliseconds, seconds, minutes and hours', () => {
  expect([milliseconds(250), milliseconds('500ms'), milliseconds('30s'), milliseconds('10m')]).toEqual([
    250, 500, 30_000, 600_000,
  ]);
  expect(milliseconds('1.5h')).toBe(5_400_000);
});

test('refuses what is no length of time', () => {
  for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => milliseconds(wrong)).toThrow(RangeError);
  expect(() => milliseconds('-5s')).toThrow(RangeError);
});

import { expect, test } from 'vitest';
import { formatBytes, formatDuration, formatRelative, formatTimeOfDay } from './format-time.ts';

const noon = new Date(2026, 10, 22, 12, 0).getTime();

test('says how long ago in the greatest unit that fits', () => {
  const ago = (seconds: number) => formatRelative(noon - seconds * 1000, noon);
  expect(ago(3)).toBe('just now');
  expect(ago(-20)).toBe('just now');
  expect(ago(42)).toMatch(/42/);
  expect(ago(150)).toMatch(/^2 /);
  expect(ago(7300)).toMatch(/^2 /);
});

test('rounds what is left up', () => {
  expect(formatDuration(3600)).toMatch(/^1 /);
  expect(formatDuration(61)).toMatch(/^2 /);
  expect(formatDuration(1)).toMatch(/^1 /);
});

test('names the day only where it is another', () => {
  expect(formatTimeOfDay(noon + 3_600_000, noon)).not.toMatch(/day/);
  expect(formatTimeOfDay(noon + 86_400_000, noon)).toMatch(/Monday/);
});

test('counts bytes in decimal units', () => {
  expect([formatBytes(0), formatBytes(820), formatBytes(1499), formatBytes(1_234_567)]).toEqual([
    '0 bytes',
    '820 bytes',
    '1 kB',
    '1.2 MB',
  ]);
});

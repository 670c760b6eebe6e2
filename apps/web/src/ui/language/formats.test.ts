import { expect, test } from 'vitest';
import { createFormats } from './formats.ts';

const noon = new Date(2026, 10, 22, 12, 0).getTime();
const formats = createFormats('en-GB');

test('says how long ago in the greatest unit that fits', () => {
  const ago = (seconds: number) => formats.relative(noon - seconds * 1000, noon);
  expect(ago(3)).toBeUndefined();
  expect(ago(-20)).toBeUndefined();
  expect(ago(42)).toMatch(/42/);
  expect(ago(150)).toMatch(/^2 /);
  expect(ago(7300)).toMatch(/^2 /);
});

test('rounds what is left up', () => {
  expect(formats.duration(3600)).toMatch(/^1 /);
  expect(formats.duration(61)).toMatch(/^2 /);
  expect(formats.duration(1)).toMatch(/^1 /);
});

test('names the day only where it is another', () => {
  expect(formats.timeOfDay(noon + 3_600_000, noon)).toBe('13:00');
  expect(formats.timeOfDay(noon + 86_400_000, noon)).toMatch(/Monday/);
});

test('counts bytes in decimal units', () => {
  expect([0, 820, 1499, 1_234_567].map(formats.bytes)).toEqual(['0 bytes', '820 bytes', '1 kB', '1.2 MB']);
});

test('writes each as its language does', () => {
  expect(createFormats('de').bytes(1_234_567)).toBe('1,2 MB');
  expect(createFormats('ja').relative(noon - 150_000, noon)).toBe('2 分前');
});

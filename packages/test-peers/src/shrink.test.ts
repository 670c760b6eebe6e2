import { expect, test } from 'vitest';
import { shrink } from './shrink.ts';

test('leaves what cannot be left out', async () => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  const fails = async (some: readonly number[]) => some.includes(17) && some.includes(60);
  expect(await shrink(items, fails)).toEqual([17, 60]);
});

test('ends after so many tries', async () => {
  let tries = 0;
  const items = Array.from({ length: 1000 }, (_, index) => index);
  await shrink(items, async () => ++tries < 0, 50);
  expect(tries).toBe(50);
});

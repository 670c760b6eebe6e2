import { expect, test } from 'vitest';
import { compareSamples } from './compare-samples.ts';
import { createRandom } from './seeded-random.ts';

test('ranks with ties as the textbooks do', () => {
  const one = [1.1, 2.2, 2.2, 3.0, 5.5, 7.1, 8.0, 8.4];
  const other = [2.2, 3.3, 4.4, 6.6, 7.7, 8.8, 9.9, 9.9, 11.0];

  const { slower, p, distance } = compareSamples(one, other);

  const pairs = one.flatMap((a) => other.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  expect(slower).toBeCloseTo(pairs.reduce<number>((sum, won) => sum + won, 0) / pairs.length, 12);
  expect(p).toBeCloseTo(0.100826, 6);
  expect(distance).toBeCloseTo(4 / 9, 12);
});

test('tells a shift of a tenth of a deviation in five thousand, and none where there is none', () => {
  const random = createRandom(7);
  const sample = (shift: number) =>
    Array.from({ length: 5000 }, () => Array.from({ length: 12 }, random.share).reduce((sum, x) => sum + x, shift));

  const same = compareSamples(sample(0), sample(0));
  const later = compareSamples(sample(0.1), sample(0));

  expect(same.p).toBeGreaterThan(0.01);
  expect(same.distance).toBeLessThan(same.critical);
  expect(later.p).toBeLessThan(0.001);
  expect(later.slower).toBeGreaterThan(0.52);
  expect(later.distance).toBeGreaterThan(later.critical);
});

test('finds nothing to tell where all is one value', () => {
  expect(compareSamples([1, 1], [1, 1, 1])).toMatchObject({ slower: 0.5, distance: 0 });
});

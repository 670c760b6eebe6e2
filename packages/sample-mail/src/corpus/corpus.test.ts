import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { honestCorpus, hostileCorpus } from './corpus.ts';
import { isGrowing, sourceOf } from './corpus-case.ts';

const corpus = [...hostileCorpus, ...honestCorpus];

test('every case has a name, a mechanism and bytes of its own', () => {
  const light = corpus.filter(({ heavy }) => !heavy);
  const digests = light.map((one) => createHash('sha256').update(sourceOf(one)).digest('hex'));
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  expect(new Set(corpus.map(({ mechanism }) => mechanism)).size).toBe(corpus.length);
  expect(new Set(digests).size).toBe(light.length);
});

test('every case is the same each time it is made', () => {
  for (const one of corpus.filter(({ heavy }) => !heavy)) expect(sourceOf(one).equals(sourceOf(one))).toBe(true);
});

test('an honest case says what is to be read', () => {
  expect(honestCorpus.filter(({ reads }) => reads === undefined)).toEqual([]);
});

test.each(corpus.filter(isGrowing).map((one) => [one.name, one] as const))(
  '%s grows as its size does',
  (_name, { write }) => {
    const [once = 0, twice = 0, thrice = 0] = [1, 2, 3].map((times) => write(36_000 * times).length);
    expect((thrice - twice) / (twice - once)).toBeCloseTo(1, 0.5);
  },
);

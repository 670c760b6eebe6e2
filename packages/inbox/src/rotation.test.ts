import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRotation, type Weighted } from './rotation.ts';

const weighted = { a: 5, b: 3, c: 1, d: 1 } as const;
const offered = Object.entries(weighted).map(([name, weight]) => ({ name, weight }));

test('of a thousand turns each has its share to within one, and over two processes to within two', () => {
  const [one, another] = [createRotation(), createRotation()];
  expectShares(
    countTurns(1000, () => one.next(offered)),
    1.001,
  );
  const alternating = [createRotation(), another];
  expectShares(
    countTurns(1000, (turn) => alternating[turn % 2]?.next(offered)),
    2.001,
  );
});

test('whatever the weights, any run of turns keeps to them', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 }), (all, before, run) => {
      const rotation = createRotation();
      const domains = all.map((weight, index) => ({ name: String(index), weight }));
      countTurns(before, () => rotation.next(domains));
      const counted = countTurns(run, () => rotation.next(domains));
      const sum = all.reduce((total, weight) => total + weight, 0);
      for (const { name, weight } of domains)
        expect(Math.abs((counted.get(name) ?? 0) - (run * weight) / sum)).toBeLessThan(domains.length);
    }),
    { numRuns: 300 },
  );
});

test('equal weights take turns, the one that waited longest first', () => {
  const rotation = createRotation();
  const equal = ['a', 'b', 'c'].map((name) => ({ name, weight: 7 }));
  const round = Array.from({ length: 3 }, () => rotation.next(equal)?.name);
  expect(new Set(round).size).toBe(3);
  for (let turn = 0; turn < 30; turn++) expect(rotation.next(equal)?.name).toBe(round[turn % 3]);
});

test('a thousand processes that live for one turn each keep to the weights between them', () => {
  let seed = 1;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const domains = [
    { name: 'a', weight: 1 },
    { name: 'b', weight: 1 },
  ];
  const counted = countTurns(1000, () => createRotation(random).next(domains));
  expect(Math.abs((counted.get('a') ?? 0) - 500)).toBeLessThan(60);
});

test('who joins or comes back makes up for nothing', () => {
  const rotation = createRotation();
  const [a, b] = [
    { name: 'a', weight: 1 },
    { name: 'b', weight: 1 },
  ];
  countTurns(10, () => rotation.next([a, b]));
  countTurns(500, () => rotation.next([a]));
  const counted = countTurns(20, () => rotation.next([a, b]));
  expect(Math.abs((counted.get('b') ?? 0) - 10)).toBeLessThanOrEqual(1);
});

test('a weight that was raised counts from the next turn on', () => {
  const rotation = createRotation();
  countTurns(7, () =>
    rotation.next([
      { name: 'a', weight: 1000 },
      { name: 'b', weight: 1 },
    ]),
  );
  const counted = countTurns(10, () =>
    rotation.next([
      { name: 'a', weight: 1000 },
      { name: 'b', weight: 1000 },
    ]),
  );
  expect(Math.abs((counted.get('b') ?? 0) - 5)).toBeLessThanOrEqual(1);
});

test('nobody has a turn where there is nobody', () => {
  expect(createRotation().next([])).toBeUndefined();
});

function countTurns(turns: number, next: (turn: number) => Weighted | undefined): Map<string, number> {
  const counted = new Map<string, number>();
  for (let turn = 0; turn < turns; turn++) {
    const name = next(turn)?.name ?? '';
    counted.set(name, (counted.get(name) ?? 0) + 1);
  }
  return counted;
}

function expectShares(counted: Map<string, number>, within: number): void {
  for (const [name, weight] of Object.entries(weighted))
    expect(Math.abs((counted.get(name) ?? 0) - 100 * weight), name).toBeLessThanOrEqual(within);
}

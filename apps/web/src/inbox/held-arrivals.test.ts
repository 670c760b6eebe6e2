import { expect, test } from 'vitest';
import { holdArrivals } from './held-arrivals.ts';
import { aSummary } from './test/an-inbox.ts';

const messages = ['a', 'b', 'c'].map((id) => aSummary({ id }));

test('shows everything, the newest first, where nothing is held', () => {
  expect(view(undefined)).toEqual({ ids: ['c', 'b', 'a'], held: 0 });
});

test('holds what arrived since the list was scrolled', () => {
  expect(view(new Set(['a', 'b']))).toEqual({ ids: ['b', 'a'], held: 1 });
});

test('shows no row for what was deleted meanwhile', () => {
  expect(view(new Set(['a', 'gone']))).toEqual({ ids: ['a'], held: 2 });
});

function view(shown: ReadonlySet<string> | undefined) {
  const { rows, held } = holdArrivals(messages, shown);
  return { ids: rows.map(({ id }) => id), held };
}

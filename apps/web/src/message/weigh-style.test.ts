import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Census } from './take-census.ts';
import { mostStyleWork, weighStyle } from './weigh-style.ts';

const counts = new Map(Object.entries({ p: 100, a: 50, '.big': 10, '#one': 1 }));
const census: Census = { elements: 1000, depth: 20, count: (key) => counts.get(key) ?? 0 };

// Elements it may be for, times four and its tokens, times the depth for each descendant combinator.
test.each([
  ['p{color:red}', 100 * 5],
  ['P , a{}', 100 * 5 + 50 * 5],
  ['*{}', 1000 * 5],
  ['p.big{}', 10 * 7],
  ['.big#one:hover{}', 1 * 9],
  ['.none{}', 0],
  ['p a{}', 50 * (4 + 3 * 20)],
  ['p > a{}', 50 * 9],
  ['a:not(.x) p{}', 100 * (4 + 8 * 20)],
  ['p ~ .big{}', 10 * (4 + 6 * 1000)],
  ['p[class~="x"]{}', 100 * 11],
  ['p:nth-child( 2n + 1 ){}', 100 * 15],
  ['p:is(.a .b){}', 100 * (4 + 9 * 20)],
  ['@media (max-width: 600px) { p{} }', 100 * 5],
  ['@keyframes x { from{} 50%{} }', 0],
  ['@font-face { src: url(x) } p{}', 100 * 5],
  ['p { color: red; a {} }', 100 * 5 + 50 * 5 * 20],
])('%s', (css, work) => {
  expect(weighStyle(css, census)).toBe(work);
});

test.each([
  ['looks into what each element holds', 'p:has(a){}'],
  ['counts among the siblings of each element', 'p:nth-child(2 of .a){}'],
  ['has a scope', '@scope (p) to (a) { a{} }'],
  ['fits everything, thousands of times', '*,'.repeat(20_000).concat('*{}')],
  ['goes up the tree again and again', '* > * * > * * > * * > * * > p{}'],
  ['nests rules', '*{'.repeat(8)],
])('what %s is too much', (_case, css) => {
  expect(weighStyle(css, census)).toBeGreaterThan(mostStyleWork);
});

test('another rule never makes it less', () => {
  const rule = fc.constantFrom('p{}', '.big a{}', '@media print{a{}}', 'a,', 'a{', '}', ';', '*', '#one ');
  fc.assert(
    fc.property(fc.array(rule), rule, (rules, last) => {
      const before = weighStyle(rules.join(''), census);
      expect(weighStyle(`${rules.join('')}}${last}`, census)).toBeGreaterThanOrEqual(before);
    }),
  );
});

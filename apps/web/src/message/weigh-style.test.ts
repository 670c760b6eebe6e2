import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Census } from './take-census.ts';
import { mostStyleWork, weighStyle } from './weigh-style.ts';

const counts = new Map(Object.entries({ p: 100, a: 50, '.big': 10, '#one': 1 }));
const census: Census = { elements: 1000, depth: 20, count: (key) => counts.get(key) ?? 0 };

// Elements it may be for, times ten and its tokens, and its longest part once more for each element they are in.
test.each([
  ['p{color:red}', 100 * 11],
  ['p{color:red;margin:0;}', 100 * 11 + 2 * 100],
  ['P , a{}', 100 * 11 + 50 * 11],
  ['*{}', 1000 * 11],
  ['p.big{}', 10 * 13],
  ['.big#one:hover{}', 1 * 15],
  ['.none{}', 0],
  ['p a{}', 50 * (10 + 3 + 19)],
  ['.big p a{}', 50 * (10 + 6 + 2 * 19)],
  ['p > a{}', 50 * 15],
  ['a:not(.x) p{}', 100 * (10 + 8 + 6 * 19)],
  ['p ~ .big{}', 10 * (10 + 6 + 2 * 999)],
  ['p[class~="x"]{}', 100 * 17],
  ['p:nth-child( 2n + 1 ){}', 100 * 21],
  ['p:is(.a .b){}', 100 * (10 + 9 + 8 * 19)],
  ['@media (max-width: 600px) { p{} }', 100 * 11],
  ['@keyframes x { from{} 50%{} }', 0],
  ['@font-face { src: url(x) } p{}', 100 * 11],
  ['p { color: red; a {} }', 100 * 11 + 100 + 50 * 11 * 20],
])('%s', (css, work) => {
  expect(weighStyle(css, census)).toBe(work);
});

test('the style of a large newsletter is a third of what may be', () => {
  const counts = new Map(Object.entries({ table: 400, td: 900, a: 200, img: 120, p: 150, h1: 4, h2: 20, '#body': 1 }));
  const large: Census = {
    elements: 3000,
    depth: 40,
    count: (key) => counts.get(key) ?? (key.startsWith('.') ? 30 : 0),
  };
  const reset =
    'body,table,td,a{margin:0}img{border:0}#body a{color:inherit}.ExternalClass,.ExternalClass td{x:y}*{x:y}u+.body .x{x:y}';
  const rules = Array.from({ length: 150 }, (_, n) => `.block${n} .text a{x:y;x:y;x:y;x:y}`).join('');
  const phone = `@media(max-width:600px){${Array.from({ length: 150 }, (_, n) => `td.c${n},.d${n}{x:y!important}`)}}`;
  expect(weighStyle(reset + rules + phone, large)).toBeLessThan(mostStyleWork / 3);
});

test.each([
  ['looks into what each element holds', 'p:has(a){}'],
  ['counts among the siblings of each element', 'p:nth-child(2 of .a){}'],
  ['has a scope', '@scope (p) to (a) { a{} }'],
  ['fits everything, thousands of times', '*,'.repeat(20_000).concat('*{}')],
  ['goes up the tree again and again', '* > * * > * * > * * > * * > * * > p{}'],
  ['nests rules behind a false end', '* > * { x: ( } ); * > * * { y: ( } ); * * {} }'.repeat(3)],
  ['hides behind what is for nothing', `.none:has(a){}.none{*:has(a){}}${'*{}'.repeat(4000)}`],
  ['has a selector without an end', `.none${' > * *'.repeat(300)}{}${'*{}'.repeat(4000)}`],
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

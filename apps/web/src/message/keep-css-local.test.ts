import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCssTokens } from './css-tokens.ts';
import { keepCssLocal } from './keep-css-local.ts';

const nowhere = () => undefined;

test.each([
  ['p{background:url(//a.example/b)no-repeat}', 'p{background:none no-repeat}'],
  [String.raw`p{background:\75 rl('//a.example')}`, 'p{background:none }'],
  [String.raw`p{background:u\72l(//a.example)}`, 'p{background:none }'],
  ['p{background:image-set("//a.example" 1x)}', 'p{background:none }'],
  [String.raw`@\69mport "//a.example";b{color:red}`, ' b{color:red}'],
  ['@font-face{font-family:x;src:url(//a.example)}b{color:red}', ' b{color:red}'],
  ['p{background:src("//a.example");--u:url(//a.example)}', 'p{background:none ;--u:none }'],
  ['p{background:url(//a.example', 'p{background:none '],
  ['i{content:"https://a.example"}', 'i{content:"https://a.example"}'],
  ['<!-- p{color:red} -->', '  p{color:red}  '],
  ['@media (width<=600px){.\\31 23{width:calc(1px + 2px)}}', '@media (width<=600px){.\\31 23{width:calc(1px + 2px)}}'],
  ['p{content:"</style>"}', String.raw`p{content:"\3c /style\3e "}`],
])('%s becomes %s', (css, local) => {
  expect(keepCssLocal(css, nowhere)).toBe(local);
});

test('asks about each address with the property it stands under', () => {
  const asked: unknown[] = [];
  const css = 'a:hover{background:url(1)}@import "2";@media print{b{list-style:red image-set("3" 1x,url(4) 2x)}}';
  keepCssLocal(css, (...one) => void asked.push(one));
  expect(asked).toEqual([
    ['1', 'background'],
    ['2', undefined],
    ['3', 'list-style'],
    ['4', 'list-style'],
  ]);
});

test('what it is given is loaded instead, and servers are not told by whom', () => {
  expect(keepCssLocal('p{background:url(a)}', () => 'https://a.example/")')).toBe(
    String.raw`p{background:url("https://a.example/\22 )" referrer-policy(no-referrer)) }`,
  );
  expect(keepCssLocal('p{background:url(a)}', () => 'data:image/png,')).toBe('p{background:url("data:image/png,") }');
});

test('a mail is told the paper it lies on for what its reader prefers', () => {
  const css = '@media (prefers-color-scheme:dark){a{}}@media screen and ( prefers-color-scheme : light ){b{}}';
  const [always, never] = ['min-width:0px', 'min-width:1000000px'];
  const told = (paper: 'light' | 'dark') => keepCssLocal(css, nowhere, paper).replaceAll(' ', '');
  expect(told('dark')).toBe(`@media(${always}){a{}}@mediascreenand(${never}){b{}}`);
  expect(told('light')).toBe(`@media(${never}){a{}}@mediascreenand(${always}){b{}}`);
});

const piece = fc.constantFrom(
  ...[
    'url(',
    'URL(',
    '\\75rl(',
    'src(',
    'image-set(',
    '@import',
    '@font-face',
    '"',
    "'",
    '\\',
    '\\"',
    '/*',
    '*/',
    '(',
    ')',
  ],
  ...[
    '{',
    '}',
    ';',
    ':',
    '//a.example',
    'http:',
    ' ',
    '\n',
    '<!--',
    '-->',
    '</style>',
    '<',
    '1',
    '#',
    '-',
    '--',
    'e3',
    '\0',
  ],
);
const soup = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string(),
);

test('whatever it is given, nothing is left that loads, opens a comment or begins a tag', () => {
  fc.assert(
    fc.property(soup, (css) => {
      const local = keepCssLocal(css, nowhere);
      expect(local).not.toMatch(/<[/\w!]/);
      for (const token of readCssTokens(local)) {
        expect(token.kind).not.toBe('url');
        if (token.kind === 'function') expect(token.name).not.toMatch(/^(?:url|src|(?:-webkit-)?image-set|image)$/);
        if (token.kind === 'at') expect(token.name).not.toMatch(/^(?:import|font-face)$/);
      }
    }),
    { numRuns: 2000 },
  );
});

test('what it has written it would write again', () => {
  fc.assert(
    fc.property(soup, (css) => {
      const kinds = (text: string) => [...readCssTokens(text)].flatMap(({ kind }) => (kind === 'space' ? [] : [kind]));
      const once = keepCssLocal(css, nowhere);
      expect(kinds(keepCssLocal(once, nowhere))).toEqual(kinds(once));
    }),
    { numRuns: 2000 },
  );
});

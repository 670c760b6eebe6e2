import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostLinks, splitAtLinks } from './split-at-links.ts';

test.each([
  ['Go to https://example.com/a?b=c.', 'https://example.com/a?b=c'],
  ['(see http://example.com/x)', 'http://example.com/x'],
  ['https://en.example/wiki/River_(water) is wet', 'https://en.example/wiki/River_(water)'],
  ['<https://example.com/confirm>', 'https://example.com/confirm'],
  ['Really? https://example.com!?', 'https://example.com'],
])('finds the link in %j', (text, link) => {
  expect(splitAtLinks(text).filter((piece) => piece.link)).toEqual([{ text: link, link: true }]);
});

test.each(['javascript:alert(1)', 'example.com', 'ahttps://example.com', 'data:text/html,x'])(
  'sees no link in %j',
  (text) => {
    expect(splitAtLinks(text)).toEqual([{ text, link: false }]);
  },
);

test('loses no character and makes links of nothing but web addresses', () => {
  const word = fc.constantFrom('https://a.example/', 'http://b', ').', '(', ' ', '\n', 'javascript:x', '<', '"', 'é');
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 30 }), (words) => {
      const text = words.join('');
      const pieces = splitAtLinks(text);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const { text } of pieces.filter(({ link }) => link)) expect(text).toMatch(/^https?:\/\//i);
    }),
  );
});

test('leaves links past the thousandth as text', () => {
  const pieces = splitAtLinks('http://a.example '.repeat(mostLinks + 50));
  expect(pieces.filter(({ link }) => link)).toHaveLength(mostLinks);
  expect(pieces.map(({ text }) => text).join('')).toBe('http://a.example '.repeat(mostLinks + 50));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFlowedText } from './flowed-text.ts';

test.each([
  ['soft line ends go', 'one \ntwo \nthree\nfour', 'one two three\nfour'],
  ['a protected beginning loses its blank', ' From here\n > no quote\n  kept', 'From here\n> no quote\n kept'],
  ['the separator of a signature is no soft line end', 'bye \n-- \nAda', 'bye \n-- \nAda'],
  ['what is quoted flows in its depth', '> one \n> two\n>> three \n> four', '> one two\n>> three \n> four'],
  ['quotation marks stand apart from what they quote', '>one \n>two\nthree', '> one two\nthree'],
  ['empty lines stay', 'one\n\n\ntwo\n', 'one\n\n\ntwo\n'],
  ['the last line may be soft', 'one ', 'one '],
  ['nothing is nothing', '', ''],
])('%s', (_case, text, read) => {
  expect(readFlowedText(text, 'flowed')).toBe(read);
});

test('with DelSp the blank of a soft line end goes too', () => {
  expect(readFlowedText('日 \n本\nthe end ', 'flowed delsp')).toBe('日本\nthe end');
});

test('fixed text stays as it is', () => {
  expect(readFlowedText('one \n two', 'fixed')).toBe('one \n two');
});

test('what was broken softly comes back', () => {
  const word = fc.stringMatching(/^[a-z]{1,10}$/);
  const paragraph = fc.array(word, { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const flowed = paragraphs.map((words) => words.join(' \n')).join('\n');
      expect(readFlowedText(flowed, 'flowed')).toBe(paragraphs.map((words) => words.join(' ')).join('\n'));
    }),
  );
});

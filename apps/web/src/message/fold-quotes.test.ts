import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldQuotes } from './fold-quotes.ts';

test('folds long quotes and leaves short ones in the talk', () => {
  expect(foldQuotes('Hello\n> a\n> b\n> c\nYes\n> d\nno')).toEqual([
    { kind: 'said', text: 'Hello' },
    { kind: 'quoted', text: '> a\n> b\n> c' },
    { kind: 'said', text: 'Yes\n> d\nno' },
  ]);
});

test('loses no character', () => {
  const line = fc.oneof(fc.constantFrom('> a', '', '>', 'b'), fc.string());
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n');
      expect(
        foldQuotes(text)
          .map((block) => block.text)
          .join('\n'),
      ).toBe(text);
    }),
  );
});

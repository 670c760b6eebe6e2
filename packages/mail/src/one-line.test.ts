import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText, manyLines, oneLine, wellFormed } from './one-line.ts';

test('one line has no line ends, no control characters and nothing that turns the writing round', () => {
  expect(oneLine(' a\r\n\tb\u2028c\0d\u001b[31m\u202Efdp.exe\u2066x\u2069 ')).toBe('a b cd[31mfdp.exex');
});

test('many lines keep their line feeds and tabs and lose what steers a terminal', () => {
  expect(manyLines('a\r\nb\rc\n\td\0\u001b]0;x\u0007\u009b1m')).toBe('a\nb\nc\n\td]0;x1m');
});

test('a half surrogate pair becomes the replacement character', () => {
  expect(wellFormed('a\uD83Cb\uDF42c\u{1F342}')).toBe('a\uFFFDb\uFFFDc\u{1F342}');
});

test('no character is cut in two', () => {
  expect(cutText('a\u{1F342}', 2)).toBe('a');
  expect(cutText('a\u{1F342}', 3)).toBe('a\u{1F342}');
  expect(oneLine('ab cd', 3)).toBe('ab');
});

test('whatever comes in, one short well-formed line comes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, max) => {
      const line = oneLine(text, max);
      expect(line.length).toBeLessThanOrEqual(max);
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202E]/u);
    }),
  );
});

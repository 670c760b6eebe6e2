import fc from 'fast-check';
import { expect, test } from 'vitest';
import { previewOf } from './preview.ts';

test('is one line of the first words', () => {
  expect(previewOf('\n Hello,\r\n\r\nthe  ferry\tleaves\u00A0at nine.\n')).toBe('Hello, the ferry leaves at nine.');
  expect(previewOf('')).toBe('');
});

test('is at most 140 characters long and says where it was cut', () => {
  const preview = previewOf('word '.repeat(100));
  expect(preview.length).toBeLessThanOrEqual(140);
  expect(preview).toMatch(/ word…$/);
  expect(previewOf('x'.repeat(140))).toBe('x'.repeat(140));
});

test('padding takes no room', () => {
  expect(previewOf(`Sale!${'\u00A0\u200C\u034F\u00AD \u2007\uFEFF'.repeat(200)}More`)).toBe('Sale! More');
  expect(previewOf('Hel\u200Blo\u00AD wor\u200Cld')).toBe('Hello world');
});

test('what joins letters and emoji stays', () => {
  expect(previewOf('👨‍👩‍👧 می‌خواهم ❤️')).toBe('👨‍👩‍👧 می‌خواهم ❤️');
});

test('control characters and characters that turn the writing round are left out', () => {
  expect(previewOf('a\0b\u001b[31mc\u202Ed\u2066e')).toBe('ab[31mcde');
});

test('links in brackets and links at the beginning are left out', () => {
  expect(previewOf('https://example.com/1\nhttps://example.com/2 News (https://example.com/3?a=b) today')).toBe(
    'News today',
  );
  expect(previewOf('Log in at https://example.com/login now')).toBe('Log in at https://example.com/login now');
  expect(previewOf('https://example.com/only')).toBe('https://example.com/only');
});

test('whatever the text, it is one well-formed line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const preview = previewOf(text);
      expect(preview.length).toBeLessThanOrEqual(140);
      expect(preview).not.toMatch(/\u034F|[\p{Cc}\p{Cs}\u202A-\u202E\u200B\u00AD]/u);
    }),
    { numRuns: 50 },
  );
});

import { expect, test } from 'vitest';
import { longestBoundary, readContentType } from './content-type.ts';

test.each([
  ['text/plain', 'text/plain', undefined],
  ['Multipart/Mixed; charset=x; BOUNDARY=abc', 'multipart/mixed', 'abc'],
  ['multipart/mixed; boundary="a b;c"', 'multipart/mixed', 'a b;c'],
  ['multipart/mixed; boundary="a\\"b"', 'multipart/mixed', 'a"b'],
  ['multipart/mixed ; boundary = abc ; x=y', 'multipart/mixed', 'abc'],
  ['multipart/mixed; name="; boundary=wrong"; boundary=right', 'multipart/mixed', 'right'],
  ['multipart/mixed (comment); boundary=abc', 'multipart/mixed', 'abc'],
  ['multipart/mixed; boundary=', 'multipart/mixed', undefined],
  ['multipart/mixed; boundary=""', 'multipart/mixed', undefined],
  ['multipart/mixed; boundary="never ends', 'multipart/mixed', 'never ends'],
  [`multipart/mixed; boundary=${'x'.repeat(longestBoundary + 1)}`, 'multipart/mixed', undefined],
  ['"multipart/mixed"; boundary=abc', 'multipart/mixed', 'abc'],
  ['', '', undefined],
])('%s', (value, type, boundary) => {
  expect(readContentType(value)).toEqual({ type, boundary });
});

test('a quarter of a megabyte of signs is read at once', () => {
  expect(readContentType(`text/plain${';'.repeat(250_000)}`).boundary).toBeUndefined();
  expect(readContentType(`text/plain;${'a="'.repeat(80_000)}`).boundary).toBeUndefined();
});

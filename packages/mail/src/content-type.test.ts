import { expect, test } from 'vitest';
import { longestBoundary, plainContentType, readContentType } from './content-type.ts';

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
  expect(readContentType(value)).toMatchObject({ type, boundary });
});

test('what stands beyond sixteen kilobytes is not read', () => {
  expect(readContentType(`text/plain${'; a=b'.repeat(4000)}; charset=utf-8`).charset).toBe('');
  expect(plainContentType(`text/plain${'; a=b'.repeat(4000)}`).length).toBeLessThanOrEqual(16_000);
});

test('a quarter of a megabyte of signs is read at once', () => {
  expect(readContentType(`text/plain${';'.repeat(250_000)}`).boundary).toBeUndefined();
  expect(readContentType(`text/plain;${'a="'.repeat(80_000)}`).boundary).toBeUndefined();
});

test.each([
  ['text/plain; charset=utf-8', 'utf-8'],
  ['text/plain; charset="koi8-r "; charset=big5', 'koi8-r'],
  ['text/plain; format=flowed', ''],
])('the charset of %s is "%s"', (value, charset) => {
  expect(readContentType(value).charset).toBe(charset);
});

test.each([
  ['text/plain; charset=koi8-r; format=flowed', 'text/plain'],
  ["text/html; Boundary=b; charset*0*=us-ascii''utf; charset*1=-8; name=x", 'text/html; name=x'],
  ['Text/Plain (comment; in two) ; name="; charset=x"', 'text/plain; in two) ; name="; charset=x"'],
  ['application/pdf; name=annual report.pdf', 'application/pdf; name=annual report.pdf'],
  ['text/plain', 'text/plain'],
])('%s without what is spent is %s', (value, plain) => {
  expect(plainContentType(value)).toBe(plain);
});

test.each([
  ['text/plain', 'fixed'],
  ['text/plain; format=fixed; delsp=yes', 'fixed'],
  ['text/plain; Format="Flowed"', 'flowed'],
  ['text/plain; delsp=yes; format=flowed', 'flowed delsp'],
])('the format of %s is %s', (value, format) => {
  expect(readContentType(value).format).toBe(format);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCharset, decodeUnlabelled } from './charset.ts';

const bytes = (digits: string) => Buffer.from(digits.replace(/ /g, ''), 'hex');

test.each([
  ['utf-8', 'c3bc', 'ü'],
  [' "UTF8" ', 'c3bc', 'ü'],
  ['ISO-8859-1', 'fc 93 80', 'ü“€'],
  ['euc-kr', '8c63', '똠'],
  ['big5-hkscs', '9def', '嘅'],
  ['cp850', '81', 'ü'],
  ['x-mac-cyrillic', '80', 'А'],
  ['utf-7', '2b4150772d', 'ü'],
  ['utf-32le', 'fc000000', 'ü'],
  ['utf-16', 'feff 00fc', 'ü'],
  ['utf-16', 'fffe fc00', 'ü'],
  ['utf-16', '0041 00fc', 'Aü'],
  ['unicode', '4100 fc00', 'Aü'],
  ['hz-gb-2312', '417e7e 7e7b3a3a7e7d 42', 'A~汉B'],
  ['hz-gb-2312', '7e7b3a3a', '汉'],
  ['iso-2022-kr', '1b242943 41 0e3e48 0f 42', 'A안B'],
  ['us-ascii', 'fc', 'ü'],
  ['unknown-8bit', 'c3bc', 'ü'],
  ['', 'fc', 'ü'],
  ['koi8-r', 'c1', 'а'],
  ['utf-8', '41ff', 'A\uFFFD'],
  ['x-klingon', '41ff', 'A\uFFFD'],
  ['hex', '41ff', 'A\uFFFD'],
  ['constructor', '41', 'A'],
  ['__proto__', '41', 'A'],
])('in %s %s is %s', (label, digits, text) => {
  expect(decodeCharset(bytes(digits), label)).toBe(text);
});

test('reads raw header bytes as UTF-8 where they are, and as Windows-1252 where they are not', () => {
  expect(decodeUnlabelled(Buffer.from('café €'))).toBe('café €');
  expect(decodeUnlabelled(Buffer.from('caf\xe9 \x80', 'latin1'))).toBe('café €');
});

test('whatever the bytes and the name, there is a text', () => {
  const label = fc.oneof(
    fc.constantFrom(
      'utf-7',
      'utf-16',
      'utf-32',
      'iso-2022-jp',
      'iso-2022-kr',
      'hz-gb-2312',
      'gb18030',
      'big5',
      'cp437',
    ),
    fc.string({ maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), label, (content, name) => {
      expect(decodeCharset(Buffer.from(content), name)).toEqual(expect.any(String));
    }),
  );
});

test.each([
  ['hz-gb-2312', '~{'],
  ['iso-2022-kr', '\x0e'],
  ['iso-2022-jp', '\x1b$B'],
  ['utf-7', '+A'],
])('a megabyte of what begins something in %s is read at once', (label, sign) => {
  expect(decodeCharset(Buffer.from(sign.repeat(1_000_000 / sign.length)), label)).toEqual(expect.any(String));
});

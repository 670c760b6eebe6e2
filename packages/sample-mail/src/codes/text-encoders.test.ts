import { expect, test } from 'vitest';
import { createTextEncoders } from './text-encoders.ts';

test.each([
  ['utf-8', 'é', 'c3a9'],
  ['iso-8859-1', 'é', 'e9'],
  ['iso-8859-15', '€', 'a4'],
  ['windows-1252', 'é–€', 'e99680'],
  ['koi8-r', 'код', 'cbcfc4'],
  ['gb18030', '码1', 'c2eb31'],
  ['big5', '碼', 'bd58'],
  ['shift_jis', '認\n', '94460a'],
  ['euc-kr', '코', 'c4da'],
  ['iso-2022-jp', 'a認b', '611b24424727' + '1b284262'],
])('in %s, %j is %s', (charset, text, hex) => {
  expect(createTextEncoders()(charset)(text).toString('hex')).toBe(hex);
});

test.each(['iso-8859-1', 'windows-1252', 'koi8-r', 'iso-2022-jp'])('%s has no Hangul, and says so', (charset) => {
  expect(() => createTextEncoders()(charset)('코')).toThrow('has no');
});

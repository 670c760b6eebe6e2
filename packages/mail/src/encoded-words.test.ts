import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeEncodedWords } from './encoded-words.ts';

test.each([
  ['no words at all', 'plain = text?', 'plain = text?'],
  ['quoted-printable with underscores', '=?ISO-8859-1?Q?Andr=E9_Bj=F6rk?=', 'André Björk'],
  ['base64', '=?utf-8?b?8J+Ngg==?=', '🍂'],
  ['text around', 'a =?utf-8?q?b?= c', 'a b c'],
  ['white space between two words is dropped', '=?utf-8?q?a?= \t=?utf-8?q?b?=', 'ab'],
  ['a character cut in two by the sender', '=?utf-8?b?8J8=?= =?utf-8?b?jYI=?=', '🍂'],
  ['neighbours of two charsets', '=?utf-8?q?=C3=A9?= =?iso-8859-1?q?=E9?=', 'éé'],
  ['what Windows has in the place of controls', '=?windows-1252?q?It=92s_=80?=', 'It’s €'],
  ['a stateful charset', '=?ISO-2022-JP?B?GyRCQG4kKyRpJE48ajtmGyhC?=', '川からの手紙'],
  [
    'neighbours in a stateful charset, each from ASCII and back',
    '=?ISO-2022-JP?B?GyRCQG4kKyRpGyhC?= =?ISO-2022-JP?B?GyRCJE48ajtmGyhC?=',
    '川からの手紙',
  ],
  ['a language after the charset', '=?utf-8*en?q?hi?=', 'hi'],
  ['an unknown charset', '=?x-klingon?q?nuqneH?=', 'nuqneH'],
  ['bytes that are none of the charset', '=?utf-8?q?=FF?=', '\uFFFD'],
  ['a word that never ends', '=?utf-8?q?abc', '=?utf-8?q?abc'],
  ['an encoding nobody knows', '=?utf-8?x?abc?=', '=?utf-8?x?abc?='],
])('%s', (_case, text, decoded) => {
  expect(decodeEncodedWords(text)).toBe(decoded);
});

test('what was encoded comes back, however it was cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 1, max: 20 }), (text, size) => {
      const bytes = Buffer.from(text);
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size).toString('base64'),
      );
      // A byte order mark at the very beginning is not part of the text.
      expect(decodeEncodedWords(pieces.map((piece) => `=?UTF-8?B?${piece}?=`).join('\r\n '))).toBe(
        text.replace(/^\uFEFF/, ''),
      );
    }),
  );
});

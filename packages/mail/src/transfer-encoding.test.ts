import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { decodeTransfer, readTransferEncoding, type TransferEncoding } from './transfer-encoding.ts';

const decode = (text: string, encoding: TransferEncoding) =>
  decodeTransfer(Buffer.from(text, 'latin1'), encoding).toString('latin1');

test('reads the mechanism in any case, with blanks and comments', () => {
  expect(readTransferEncoding(' Base64 (as usual) ')).toBe('base64');
  expect(readTransferEncoding('Quoted-Printable')).toBe('quoted-printable');
  expect(readTransferEncoding('base64;')).toBe('base64');
  expect(readTransferEncoding('8bit')).toBe('identity');
  expect(readTransferEncoding('x-uuencode')).toBe('identity');
});

test('base64 skips what is not of its alphabet and goes on after padding', () => {
  expect(decode('SGVs\r\n*bG8#\r\n', 'base64')).toBe('Hello');
  expect(decode('SGVsbG8=\r\nIQ==\r\n', 'base64')).toBe('Hello!');
  expect(decode('????', 'base64')).toBe('');
});

test('quoted-printable drops white space at line ends and joins soft breaks', () => {
  expect(decode('caf=E9 \t\r\n=41=\r\nB', 'quoted-printable')).toBe('caf\xe9\r\nAB');
  expect(decode('kept =\r\nblank', 'quoted-printable')).toBe('kept blank');
  expect(decode('kept=20\r\n', 'quoted-printable')).toBe('kept \r\n');
  expect(decode('the end=', 'quoted-printable')).toBe('the end');
});

test('quoted-printable keeps a sign that escapes nothing', () => {
  expect(decode('1=1=zz=4', 'quoted-printable')).toBe('1=1=zz=4');
});

test('a megabyte of blanks before a letter is read at once', () => {
  expect(decode(`${' '.repeat(1_000_000)}x`, 'quoted-printable')).toHaveLength(1_000_001);
});

// Characters that decoders quarrel about, far more often than chance would bring them.
const awkward = (others: string) =>
  fc.string({ unit: fc.constantFrom(...`=\r\n \tA4fZ+/-_%\0${others}`), maxLength: 60 });

test.each([
  // Only ASCII: mailparser clears the eighth bit of a stray byte before it looks whether it is base64.
  { encoding: 'base64', body: awkward('') },
  { encoding: 'quoted-printable', body: awkward('\xe9\x85') },
] as const)('$encoding is decoded as mailparser decodes it', async ({ encoding, body }) => {
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      const source = `Content-Type: image/png\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${text}`;
      const { attachments } = await simpleParser(Buffer.from(source, 'latin1'));
      expect(decode(text, encoding)).toBe((attachments[0]?.content ?? Buffer.alloc(0)).toString('latin1'));
    }),
    { numRuns: 300 },
  );
});

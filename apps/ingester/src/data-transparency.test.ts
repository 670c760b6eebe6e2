import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDataDecoder } from './data-transparency.ts';

/** Feeds the pieces one after the other; what is behind the end is all that was not content. */
function decoded(pieces: readonly string[]) {
  const decode = createDataDecoder();
  let content = '';
  for (const [index, piece] of pieces.entries()) {
    const { content: more, rest } = decode(Buffer.from(piece, 'latin1'));
    content += more.toString('latin1');
    if (rest) return { content, rest: rest.toString('latin1') + pieces.slice(index + 1).join('') };
  }
  return { content, rest: undefined };
}

/** The definition: lines end with CRLF, a dot alone ends the message, of two dots at a beginning one goes. */
function meant(bytes: string) {
  const lines = bytes.split('\r\n');
  const end = lines.slice(0, -1).indexOf('.');
  if (end < 0) throw new Error('not ended');
  const content = lines.slice(0, end).map((line) => `${line.startsWith('..') ? line.slice(1) : line}\r\n`);
  return { content: content.join(''), rest: lines.slice(end + 1).join('\r\n') };
}

test('every sequence of six dots, CRs, LFs and letters ends where it is meant to, whole and byte by byte', () => {
  const alphabet = ['.', '\r', '\n', 'a'];
  let sequences = [''];
  for (let length = 0; length < 6; length++) {
    sequences = sequences.flatMap((sequence) => alphabet.map((byte) => sequence + byte));
    for (const sequence of sequences) {
      const bytes = `${sequence}\r\n.\r\nQUIT\r\n`;
      expect([bytes, decoded([bytes])]).toEqual([bytes, meant(bytes)]);
      expect([bytes, decoded([...bytes])]).toEqual([bytes, meant(bytes)]);
    }
  }
});

test('however it is cut, it is the same', () => {
  const bytes = fc.string({
    unit: fc.constantFrom('.', '..', '\r', '\n', '\r\n', '\r\n.', 'a', '\0', '\xff'),
    maxLength: 60,
  });
  const cuts = fc.array(fc.nat(80), { maxLength: 12 });
  fc.assert(
    fc.property(bytes, cuts, (sequence, at) => {
      const whole = `${sequence}\r\n.\r\n${sequence}`;
      const places = [0, ...at.sort((a, b) => a - b), whole.length];
      const pieces = places.slice(1).map((to, index) => whole.slice(places[index], to));
      expect(decoded(pieces)).toEqual(meant(whole));
    }),
  );
});

test('nothing is held back of a line but a dot at its beginning', () => {
  expect(decoded(['abc\r']).content).toBe('abc\r');
  expect(decoded(['abc\r\n']).content).toBe('abc\r\n');
  expect(decoded(['abc\r\n.']).content).toBe('abc\r\n');
  expect(decoded(['abc\r\n.d']).content).toBe('abc\r\n.d');
});

import { nestedMail } from '@mayfly/sample-mail/nested-mail';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyMultipart, filesOf, writePart } from '../test/build-mail.ts';
import { locateParts, structureLimits } from './locate-parts.ts';
import type { LeafPart, Part } from './part.ts';
import { decodeTransfer } from './transfer-encoding.ts';

const lines = (...written: string[]) => Buffer.from(written.join('\r\n'), 'latin1');

function leavesOf(part: Part): LeafPart[] {
  return part.kind === 'leaf' ? [part] : part.children.flatMap(leavesOf);
}

function bodiesOf(source: Buffer): string[] {
  const leaves = leavesOf(locateParts(source).root);
  return leaves.map(({ offset, length }) => source.toString('latin1', offset, offset + length));
}

/** `(a b (c))`: leaves by their bodies, multiparts in brackets. */
function outline(source: Buffer): string {
  const draw = (part: Part): string =>
    part.kind === 'leaf'
      ? source.toString('latin1', part.offset, part.offset + part.length)
      : `(${part.children.map(draw).join(' ')})`;
  return draw(locateParts(source).root);
}

const mixed = (boundary: string) => `Content-Type: multipart/mixed; boundary="${boundary}"`;

test('a message without parts is one leaf', () => {
  expect(locateParts(lines('Subject: x', '', 'body', ''))).toMatchObject({
    root: { kind: 'leaf', type: '', encoding: 'identity', offset: 14, length: 6, related: false },
    notices: [],
  });
});

test.each([
  ['nothing at all', Buffer.alloc(0), ''],
  ['only a header', lines('Subject: x'), ''],
  ['only a body', lines('Hello,', 'you'), 'Hello,\r\nyou'],
  ['an empty header', lines('', 'body'), 'body'],
  ['preamble and epilogue', lines(mixed('b'), '', 'pre', '--b', '', 'a', '--b--', 'epi'), '(a)'],
  ['bare line feeds', Buffer.from(`${mixed('b')}\n\n--b\n\na\n--b\n\nc\n--b--\n`), '(a c)'],
  ['an end that never comes', lines(mixed('b'), '', '--b', '', 'a', '--b', '', 'c', '--'), '(a c\r\n--)'],
  ['a part without a blank line', lines(mixed('b'), '', '--b', 'A: b', '--b', '', 'c', '--b--'), '( c)'],
  ['a part that begins with its body', lines(mixed('b'), '', '--b', 'no field', 'c', '--b--'), '(no field\r\nc)'],
  ['blanks after a boundary', lines(mixed('b'), '', '--b \t', '', 'a', '--b-- '), '(a)'],
  [
    'more than blanks after it',
    lines(mixed('b'), '', '--b', '', 'a', '--bc', '--b- -', '--b--'),
    '(a\r\n--bc\r\n--b- -)',
  ],
  ['no part between the boundaries', lines(mixed('b'), '', '--b--', 'text'), '()'],
  ['a boundary that never comes', lines(mixed('b'), '', 'text', '--c'), 'text\r\n--c'],
  ['a multipart without a boundary', lines('Content-Type: multipart/mixed', '', 'text'), 'text'],
  [
    'a boundary that begins like the one around it',
    lines(mixed('b'), '', '--b', mixed('bb'), '', '--bb', '', 'a', '--bb--', '--b', '', 'c', '--b--'),
    '((a) c)',
  ],
  [
    'an inner multipart that the outer one ends',
    lines(mixed('b'), '', '--b', mixed('i'), '', '--i', '', 'a', '--b', '', 'c', '--i', '', 'd', '--b--'),
    '((a) c\r\n--i\r\n\r\nd)',
  ],
  [
    'the same boundary inside',
    lines(mixed('b'), '', '--b', mixed('b'), '', '--b', '', 'a', '--b--', '--b', '', 'c', '--b--'),
    '((a) c)',
  ],
  [
    'an embedded message is a leaf',
    lines(mixed('b'), '', '--b', 'Content-Type: message/rfc822', '', mixed('i'), '', '--i', '', 'a', '--i--', '--b--'),
    `(${mixed('i')}\r\n\r\n--i\r\n\r\na\r\n--i--)`,
  ],
])('%s', (_case, source, expected) => {
  expect(outline(source)).toBe(expected);
});

test('says of a leaf what is needed to read it', () => {
  const source = lines(
    'Content-Type: multipart/related; boundary=r',
    '',
    '--r',
    'Content-Type: Image/PNG; name=x',
    'Content-Transfer-Encoding: BASE64',
    '',
    'AAAA',
    '--r--',
  );
  const [leaf] = leavesOf(locateParts(source).root);
  expect(leaf).toMatchObject({ type: 'image/png', encoding: 'base64', related: true });
  expect(leaf?.fields.map(({ name }) => name)).toEqual(['Content-Type', 'Content-Transfer-Encoding']);
});

test('what has no parts is related to nothing', () => {
  const source = lines('Content-Type: multipart/related; boundary=never', '', 'text');
  expect(locateParts(source).root).toMatchObject({ kind: 'leaf', related: false });
});

test('what a digest holds are messages', () => {
  const source = lines('Content-Type: multipart/digest; boundary=d', '', '--d', '', 'Subject: a', '', 'b', '--d--');
  expect(leavesOf(locateParts(source).root)).toMatchObject([{ type: 'message/rfc822' }]);
});

test('files of any bytes in any encoding and nesting come back', () => {
  fc.assert(
    fc.property(anyMultipart, fc.constantFrom('\r\n' as const, '\n' as const), (plan, lineEnd) => {
      const source = writePart(plan, lineEnd);
      const found = leavesOf(locateParts(source).root).map(({ offset, length, encoding }) =>
        decodeTransfer(source.subarray(offset, offset + length), encoding),
      );
      expect(found.map((bytes) => bytes.toString('hex'))).toEqual(
        filesOf(plan).map((bytes) => Buffer.from(bytes).toString('hex')),
      );
    }),
  );
});

test('whatever the bytes, every leaf lies inside them', () => {
  const piece = fc.constantFrom(
    '--b',
    '--c',
    '--',
    '\r\n',
    '\n',
    '\r',
    ' ',
    'a',
    ':',
    mixed('b'),
    mixed('c'),
    '\0\xff',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const source = Buffer.from(`${mixed('b')}\r\n${pieces.join('')}`, 'latin1');
      for (const { offset, length } of leavesOf(locateParts(source).root)) {
        expect(length).toBeGreaterThanOrEqual(0);
        expect(offset + length).toBeLessThanOrEqual(source.length);
      }
    }),
  );
});

test('a thousand parts are read and no more', () => {
  const parts = (count: number) => lines(mixed('b'), '', ...Array.from({ length: count }, () => '--b\r\n\r\na'));
  expect(locateParts(parts(structureLimits.parts - 1)).notices).toEqual([]);
  expect(locateParts(parts(structureLimits.parts)).notices).toEqual(['parts_cut']);
  expect(bodiesOf(parts(100_000))).toHaveLength(structureLimits.parts - 1);
});

test('fifty levels are read and no more', () => {
  expect(locateParts(nestedMail(structureLimits.depth)).notices).toEqual([]);
  expect(bodiesOf(nestedMail(structureLimits.depth))).toEqual(['The innermost.']);
  expect(locateParts(nestedMail(structureLimits.depth + 1)).notices).toEqual(['nested_too_deep']);
  expect(bodiesOf(nestedMail(10_000))).toEqual([]);
});

test('what follows parts that are nested too deep is read', () => {
  const deep = nestedMail(60).toString();
  expect(
    bodiesOf(lines(mixed('b'), '', '--b', deep.slice(deep.indexOf('Content-Type')), '--b', '', 'after', '--b--')),
  ).toEqual(['after']);
});

test('a header is read up to its limit, and the body after all of it', () => {
  const long = (bytes: number) => `X-Long: ${'x'.repeat(bytes)}`;
  const root = lines('Subject: x', long(structureLimits.headerBytes), 'Late: x', '', 'body');
  expect(locateParts(root)).toMatchObject({ notices: ['headers_cut'], root: { offset: root.length - 4, length: 4 } });
  const part = lines(mixed('b'), '', '--b', long(structureLimits.partHeaderBytes), '', 'body', '--b--');
  expect(locateParts(part).notices).toEqual(['headers_cut']);
  expect(bodiesOf(part)).toEqual(['body']);
});

// Counted in bytes that are looked at, since time tells nothing on a busy machine.
test.each([
  ['lines that could be boundaries', (size: number) => `${mixed('b')}\r\n\r\n${'\n--'.repeat(size)}`],
  ['lines', (size: number) => `${mixed('b')}\r\n\r\n${'\n'.repeat(size)}`],
  ['header lines', (size: number) => 'A: b\n'.repeat(size)],
  ['a long header line', (size: number) => `A: ${'b'.repeat(size)}`],
  ['boundaries', (size: number) => `${mixed('b')}\r\n\r\n${'--b\n'.repeat(size)}`],
  ['levels', (size: number) => `${nestedMail(50)}${'\n--level-49'.repeat(size)}`],
])('twice as many %s are twice the work', (_case, write) => {
  const once = bytesLookedAt(Buffer.from(write(3000)));
  const twice = bytesLookedAt(Buffer.from(write(6000)));
  expect(twice / once).toBeLessThan(2.1);
});

function bytesLookedAt(source: Buffer): number {
  let count = 0;
  const plain = Buffer.prototype;
  Object.assign(source, {
    indexOf(value: string | number, from = 0) {
      const found = plain.indexOf.call(source, value, from);
      count += (found < 0 ? source.length : found) - from + 1;
      return found;
    },
    toString(encoding: BufferEncoding, from = 0, to = source.length) {
      count += Math.min(to, source.length) - from;
      return plain.toString.call(source, encoding, from, to);
    },
  });
  locateParts(source);
  return count;
}

import { deflateRawSync, gzipSync } from 'node:zlib';
import type { CorpusCase } from '../corpus-case.ts';
import { base64, bytes, file, hex, latin1, malloryPacks, malloryWrites, named, type Piece } from '../write-mail.ts';

/** Transfer encodings that are broken, doubled, or blow up. */
export const encodingCases: readonly CorpusCase[] = [
  {
    name: 'base64-of-noise',
    mechanism: 'Mixes bytes into its base64 that are none of its alphabet, above all 8-bit ones.',
    source: () => encoded('base64', bytes('SGVs', latin1('\xff\xfe\x80'), 'bG8s!@#$%^&*()IHdvcmxk')),
    reads: { text: ['Hello, world'] },
  },
  {
    name: 'base64-of-padding',
    mechanism: 'Pads after every letter, so that each starts anew.',
    size: 1_500_000,
    write: (size) => encoded('base64', 'A='.repeat(size)),
  },
  {
    name: 'base64-one-letter-a-line',
    mechanism: 'Has a line for each letter of its base64.',
    size: 400_000,
    write: (size) =>
      encoded(
        'base64',
        'SGVsbG8g'
          .split('')
          .map((letter) => `${letter}\r\n`)
          .join('')
          .repeat(size / 24),
      ),
    reads: { text: ['Hello Hello '] },
  },
  {
    name: 'base64-cut-off',
    mechanism: 'Ends its base64 within a byte.',
    source: () => encoded('base64', 'SGVsbG8gd29ybGQhI'),
    reads: { text: ['Hello world!'] },
  },
  {
    name: 'base64-for-addresses',
    mechanism: 'Uses the alphabet that was made for URLs.',
    source: () => encoded('base64', '-_-_-_-_'),
  },
  {
    name: 'base64-with-nul',
    mechanism: 'Has NULs between the letters of its base64.',
    source: () => encoded('base64', 'SGVs\0bG8\0g\0d29ybGQ='),
    reads: { text: ['Hello world'] },
  },
  {
    name: 'base64-of-white-space',
    mechanism: 'Has megabytes of white space and nothing to decode.',
    size: 2_000_000,
    write: (size) => encoded('base64', ' \t\r\n'.repeat(size / 4)),
    reads: { text: [] },
  },
  {
    name: 'base64-twice',
    mechanism: 'Encodes what is encoded already; whoever decodes twice shows something else.',
    source: () => encoded('base64', base64(base64('secret'))),
    reads: { text: ['c2VjcmV0'] },
  },
  {
    name: 'text-of-five-megabytes',
    mechanism: 'Has more text than is shown.',
    size: 5_000_000,
    write: (size) => encoded('base64', base64('words and '.repeat(size / 10))),
    reads: { text: ['words and words'], notices: ['text_cut'] },
  },
  {
    name: 'quoted-blanks',
    mechanism: 'Has a line of blanks before a letter: whether they stay is known only at its end.',
    size: 3_000_000,
    write: (size) => encoded('quoted-printable', `${' '.repeat(size)}x`),
    reads: { notices: ['text_cut'] },
  },
  {
    name: 'quoted-line-ends',
    mechanism: 'Joins a million lines that have nothing in them.',
    size: 3_000_000,
    write: (size) => encoded('quoted-printable', '=\r\n'.repeat(size / 3), 'end'),
    reads: { text: ['end'] },
  },
  {
    name: 'quoted-blanks-before-line-ends',
    mechanism: 'Ends its lines with signs that join them and blanks after those, thousands at a time.',
    size: 2_000_000,
    write: (size) => encoded('quoted-printable', `=${' '.repeat(999)}\r\n`.repeat(size / 1002), 'end'),
  },
  {
    name: 'quoted-signs-in-a-row',
    mechanism: 'Has a row of escapes each of which could be the beginning of another, and blanks between.',
    size: 1_000_000,
    write: (size) => encoded('quoted-printable', '= '.repeat(size / 2), 'x'),
  },
  {
    name: 'quoted-nonsense',
    mechanism: 'Has escapes that escape nothing.',
    source: () => encoded('quoted-printable', 'a=G1 b=1 c== d=', 'e=0', 'f='),
    reads: { text: ['a=G1 b=1 c== d'] },
  },
  {
    name: 'quoted-delimiters',
    mechanism: 'Escapes to a delimiter, which is text then and no delimiter.',
    source: () =>
      malloryPacks('mixed', bytes('Content-Transfer-Encoding: quoted-printable\r\n\r\none\r\n=2D-b\r\n\r\nstill one')),
    reads: { text: ['one\n--b\n\nstill one'] },
  },
  {
    name: 'quoted-nuls',
    mechanism: 'Escapes hundreds of thousands of NULs.',
    size: 1_000_000,
    write: (size) => encoded('quoted-printable', '=00'.repeat(size / 3), 'end'),
    reads: { text: ['end'] },
  },
  {
    name: 'encoding-that-nobody-knows',
    mechanism: 'Names an encoding that does not exist.',
    source: () => encoded('x-rot13', 'Uryyb'),
    reads: { text: ['Uryyb'] },
  },
  {
    name: 'encoding-uuencode',
    mechanism: 'Names uuencode, which was never in the standard.',
    source: () => encoded('x-uuencode', 'begin 644 evil.exe', '#0V%T', '`', 'end'),
    reads: { text: ['begin 644 evil.exe'] },
  },
  {
    name: 'encoding-yenc',
    mechanism: 'Has yEnc in its text, with NULs, bare returns and escapes.',
    source: () =>
      encoded(
        'binary',
        '=ybegin line=128 size=4 name=evil.exe',
        hex('2a2b3d40 3d4d 000d'),
        '=yend size=4 crc32=ffffffff',
      ),
    reads: { text: ['=ybegin line=128'] },
  },
  {
    name: 'two-encodings',
    mechanism: 'Names two encodings in two fields.',
    source: () =>
      malloryWrites(['Content-Transfer-Encoding: quoted-printable', 'Content-Transfer-Encoding: base64'], 'a=3Db'),
    reads: { text: ['a=b'] },
  },
  {
    name: 'encoding-with-parameters',
    mechanism: 'Gives its encoding parameters and comments, which no encoding has.',
    source: () => encoded('(really) base64; level=9', 'SGVsbG8='),
    reads: { text: ['Hello'] },
  },
  {
    name: 'seven-bits-that-are-eight',
    mechanism: 'Promises ASCII and is not.',
    source: () =>
      malloryWrites(
        ['Content-Type: text/plain; charset=us-ascii', 'Content-Transfer-Encoding: 7bit'],
        latin1('caf\xe9 \x93quoted\x94'),
      ),
    reads: { text: ['café “quoted”'] },
  },
  {
    name: 'binary-with-everything',
    mechanism: 'Has all 256 bytes in it, one after the other, as text.',
    source: () => encoded('binary', Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))),
    reads: { text: ['ABCDEFGHIJKLMNOPQRSTUVWXYZ'] },
  },
  {
    name: 'gzip-bomb',
    mechanism: 'Attaches kilobytes that unpack to a hundred megabytes, for whoever unpacks.',
    source: () => attached('application/gzip', 'bomb.gz', gzipSync(Buffer.alloc(100_000_000), { level: 9 })),
    reads: { attachments: ['bomb.gz application/gzip'] },
  },
  {
    name: 'zip-that-overlaps',
    mechanism: 'Attaches an archive whose directory lists one stretch of bytes a thousand times.',
    source: () => attached('application/zip', 'overlapping.zip', overlappingZip(1000)),
    reads: { attachments: ['overlapping.zip application/zip'] },
  },
  {
    name: 'encoded-as-gzip',
    mechanism: 'Has a Content-Encoding, which means something on the web and nothing in mail.',
    source: () =>
      malloryWrites(['Content-Encoding: gzip', 'Content-Transfer-Encoding: base64'], base64(gzipSync('unpacked'))),
  },
];

function encoded(encoding: string, ...body: readonly Piece[]): Buffer {
  return malloryWrites(['Content-Type: text/plain; charset=utf-8', `Content-Transfer-Encoding: ${encoding}`], ...body);
}

function attached(type: string, name: string, content: Buffer): Buffer {
  return malloryPacks('mixed', file(type, [named(name), 'Content-Transfer-Encoding: base64'], base64(content)));
}

/** A kernel of deflated zeros, and central directory entries that all point at it. */
function overlappingZip(entries: number): Buffer {
  const kernel = deflateRawSync(Buffer.alloc(1_000_000));
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(kernel.length, 4);
  sizes.writeUInt32LE(1_000_000, 8);
  const local = bytes(hex('504b0304 1400 0000 0800 0000 0000'), sizes, hex('0100 0000'), 'x');
  const entry = bytes(
    hex('504b0102 1400 1400 0000 0800 0000 0000'),
    sizes,
    hex('0100 0000 0000 0000 0000 00000000 00000000'),
    'x',
  );
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(entry.length * entries, 12);
  end.writeUInt32LE(local.length + kernel.length, 16);
  return bytes(local, kernel, Buffer.concat(Array.from({ length: entries }, () => entry)), end);
}

import type { CorpusCase } from '../corpus-case.ts';
import { bytes, hex, latin1, malloryWrites, type Piece } from '../write-mail.ts';

/** Charsets that change their state, are cut off, do not exist, or hide something. */
export const charsetCases: readonly CorpusCase[] = [
  {
    name: 'escapes-only',
    mechanism: 'Switches between the tables of ISO-2022-JP and never writes a letter.',
    size: 3_000_000,
    write: (size) => inCharset('iso-2022-jp', '\x1b$B\x1b(B'.repeat(size / 6), 'end'),
    reads: { text: ['end'] },
  },
  {
    name: 'escape-cut-off',
    mechanism: 'Ends within a letter of ISO-2022-JP, in Japanese.',
    source: () => inCharset('iso-2022-jp', bytes('before \x1b$B', hex('467c 4b'))),
    reads: { text: ['before 日'] },
  },
  {
    name: 'escapes-nobody-has',
    mechanism: 'Has escapes in ISO-2022-JP that are none of its tables.',
    source: () => inCharset('iso-2022-jp', 'a\x1b$Zb\x1b%/Gc\x1bNd'),
  },
  {
    name: 'korean-shifts',
    mechanism: 'Shifts in and out of ISO-2022-KR, behind which markup hides on the web.',
    source: () => inCharset('iso-2022-kr', '\x1b$)C\x0e\x0f<script>\x0e'),
  },
  {
    name: 'tilde-escapes',
    mechanism: 'Opens the Chinese of HZ thousands of times.',
    size: 500_000,
    write: (size) => inCharset('hz-gb-2312', '~{~}~~~\n'.repeat(size / 8)),
  },
  {
    name: 'utf-7-never-closed',
    mechanism: 'Opens base64 in UTF-7 and goes on for megabytes.',
    size: 2_000_000,
    write: (size) => inCharset('utf-7', `+${'AAAA'.repeat(size / 4)}`),
  },
  {
    name: 'utf-7-plus-signs',
    mechanism: 'Opens and closes base64 in UTF-7 with nothing between.',
    size: 200_000,
    write: (size) => inCharset('utf-7', '+-+'.repeat(size / 3)),
  },
  {
    name: 'utf-7-markup',
    mechanism: 'Hides script from filters in the UTF-7 of an HTML part.',
    source: () =>
      malloryWrites(['Content-Type: text/html; charset=utf-7'], '+ADw-script+AD4-alert(1)+ADw-/script+AD4-shown'),
    reads: { html: ['<script>alert(1)</script>'], text: ['shown'] },
  },
  {
    name: 'utf-16-of-odd-length',
    mechanism: 'Ends within a letter of UTF-16.',
    source: () => inCharset('utf-16le', hex('4100 4200 43')),
    reads: { text: ['AB'] },
  },
  {
    name: 'utf-16-of-surrogates',
    mechanism: 'Consists of second halves of pairs.',
    size: 400_000,
    write: (size) => inCharset('utf-16be', Buffer.alloc(size, hex('dc00'))),
    reads: { text: ['\uFFFD\uFFFD'] },
  },
  {
    name: 'utf-16-markup',
    mechanism: 'Writes HTML in UTF-16, in which no filter of bytes finds a tag.',
    source: () =>
      malloryWrites(
        ['Content-Type: text/html; charset=utf-16le', 'Content-Transfer-Encoding: base64'],
        Buffer.from('<p>wide</p>', 'utf16le').toString('base64'),
      ),
    reads: { text: ['wide'], html: ['<p>wide</p>'] },
  },
  {
    name: 'utf-32-beyond-unicode',
    mechanism: 'Names code points that Unicode does not have.',
    source: () => inCharset('utf-32le', hex('41000000 ffffff7f 00d80000 42000000')),
    reads: { text: ['A', 'B'] },
  },
  {
    name: 'gb18030-cut-off',
    mechanism: 'Begins letters of four bytes and stops after three.',
    source: () => inCharset('gb18030', bytes('a', hex('813081'), 'b', hex('ff'), 'c', hex('e3329a36'), hex('8130'))),
    reads: { text: ['a'] },
  },
  {
    name: 'big5-first-bytes',
    mechanism: 'Is a row of first bytes of letters.',
    source: () => inCharset('big5', bytes(Buffer.alloc(10_000, 0xf9), 'end')),
  },
  {
    name: 'shift-jis-eats-a-quote',
    mechanism: 'Has the first byte of a letter before a quote, which naive decoders swallow, and so open an attribute.',
    source: () =>
      malloryWrites(
        ['Content-Type: text/html; charset=shift_jis'],
        bytes('<img alt="', hex('81'), '" title="onload=alert(1)">shown'),
      ),
    reads: { text: ['shown'] },
  },
  {
    name: 'euc-jp-three-bytes',
    mechanism: 'Begins letters of three bytes of EUC-JP without their rest.',
    source: () => inCharset('euc-jp', bytes('a', hex('8f'), 'b', hex('8fa1'), 'c')),
  },
  {
    name: 'utf-8-overlong',
    mechanism: 'Writes signs in more bytes of UTF-8 than they need, to pass filters.',
    source: () => inCharset('utf-8', bytes(hex('c0bc e080bc f08080bc f8808080bc'), 'end')),
    reads: { text: ['\uFFFD\uFFFD', 'end'] },
  },
  {
    name: 'utf-8-of-surrogates',
    mechanism: 'Writes surrogate pairs as two letters of UTF-8.',
    source: () => inCharset('utf-8', bytes(hex('eda0bd edb880'), 'end')),
    reads: { text: ['end'] },
  },
  {
    name: 'utf-8-cut-off',
    mechanism: 'Ends within a letter of UTF-8.',
    source: () => inCharset('utf-8', bytes('end', hex('f09f98'))),
    reads: { text: ['end\uFFFD'] },
  },
  {
    name: 'charset-that-nobody-knows',
    mechanism: 'Names a charset that does not exist for bytes that are no UTF-8.',
    source: () => inCharset('x-klingon', latin1('caf\xe9')),
    reads: { text: ['caf\uFFFD'] },
  },
  {
    name: 'charset-without-end',
    mechanism: 'Has a charset name of ten thousand letters.',
    source: () => inCharset('x'.repeat(10_000), 'words'),
    reads: { text: ['words'] },
  },
  {
    name: 'charset-of-a-prototype',
    mechanism: 'Names its charset as JavaScript names the innards of objects.',
    source: () => inCharset('__proto__', 'words'),
    reads: { text: ['words'] },
  },
  {
    name: 'charset-of-a-path',
    mechanism: 'Names a file for a charset, where programs load tables by name.',
    source: () => inCharset('"../../../../etc/passwd"', 'words'),
    reads: { text: ['words'] },
  },
  {
    name: 'charset-empty',
    mechanism: 'Has an empty name for its charset.',
    source: () => inCharset('""', 'words'),
    reads: { text: ['words'] },
  },
  {
    name: 'charset-twice',
    mechanism: 'Names two charsets in one field.',
    source: () => inCharset('utf-8; charset=utf-16', 'words'),
    reads: { text: ['words'] },
  },
  {
    name: 'charset-that-is-an-encoding',
    mechanism: 'Names what conversion libraries know and is no charset.',
    source: () => inCharset('hex', 'words'),
    reads: { text: ['words'] },
  },
  {
    name: 'charset-base64',
    mechanism: 'Names base64 for a charset, which the same libraries would write.',
    source: () => inCharset('base64', 'words'),
    reads: { text: ['words'] },
  },
  {
    name: 'byte-order-marks',
    mechanism: 'Begins with a hundred thousand byte order marks.',
    size: 300_000,
    write: (size) => inCharset('utf-8', Buffer.alloc(size, hex('efbbbf')), 'end'),
  },
  {
    name: 'latin-that-says-utf-8',
    mechanism: 'Names UTF-8 and is not: what is wrong shows, and nothing more is lost.',
    source: () => inCharset('utf-8', latin1('caf\xe9 au lait')),
    reads: { text: ['caf\uFFFD au lait'] },
  },
  {
    name: 'marks-without-end',
    mechanism: 'Piles a hundred thousand combining marks on one letter of its text.',
    size: 200_000,
    write: (size) => inCharset('utf-8', `a${'\u0301'.repeat(size / 2)}`),
  },
  {
    name: 'overrides-in-the-text',
    mechanism: 'Turns the direction of everything after it.',
    source: () => inCharset('utf-8', '\u202E\u2067'.repeat(1000), 'words'),
    reads: { text: ['words'] },
  },
  {
    name: 'noncharacters',
    mechanism: 'Has code points that Unicode says are no characters.',
    source: () => inCharset('utf-8', '\uFFFE\uFFFF\uFDD0\u{1FFFE}words'),
    reads: { text: ['words'] },
  },
  {
    name: 'nuls-without-end',
    mechanism: 'Has a megabyte of NULs for a text.',
    size: 1_000_000,
    write: (size) => inCharset('utf-8', Buffer.alloc(size), 'end'),
    reads: { text: ['end'] },
  },
  {
    name: 'terminal-escapes',
    mechanism: 'Steers the terminal of whoever prints it.',
    source: () => inCharset('utf-8', '\x1b]0;owned\x07\x1b[2J\x1b[31mwords\x9b31m'),
    reads: { text: ['words'] },
  },
];

function inCharset(charset: string, ...body: readonly Piece[]): Buffer {
  return malloryWrites([`Content-Type: text/plain; charset=${charset}`], ...body);
}

import type { CorpusCase } from '../corpus-case.ts';
import { between, bytes, latin1, lines, mail, malloryWrites, type Piece, text, times } from '../write-mail.ts';

/** Boundaries that are hard to tell from each other, or from what they part. */
export const boundaryCases: readonly CorpusCase[] = [
  {
    name: 'boundary-empty',
    mechanism: 'Has an empty boundary: every `--` would be a delimiter.',
    source: () => parted('boundary=""', '--', '', 'Not a part.', '----'),
    reads: { text: ['Not a part.'] },
  },
  {
    name: 'boundary-of-a-thousand-characters',
    mechanism: 'Has a boundary longer than a line may be.',
    source: () => parted(`boundary=${'b'.repeat(1000)}`, ...between('b'.repeat(1000), text('inside'))),
    reads: { text: ['inside'] },
  },
  {
    name: 'boundary-of-blanks',
    mechanism: 'Has a boundary of blanks, which no delimiter line can show.',
    source: () => parted('boundary="   "', '--   ', '', 'inside', '--   --'),
    reads: { text: ['inside'] },
  },
  {
    name: 'boundary-prefix',
    mechanism: 'Nests a multipart whose boundary begins with that of the one around it.',
    source: () => parted('boundary=b', '--b', ...nested('bb', text('inner')), '--b', '', 'outer', '--b--'),
    reads: { text: ['inner\nouter'] },
  },
  {
    name: 'boundary-with-the-end-of-another',
    mechanism: 'Has a boundary that is the closing delimiter of the multipart around it.',
    source: () => parted('boundary=b', '--b', ...nested('b--', text('inner')), '--b', '', 'outer', '--b--'),
    reads: { text: ['inner', 'outer'] },
  },
  {
    name: 'boundary-twice',
    mechanism: 'Nests a multipart with the very boundary of the one around it, forty levels deep.',
    source: () =>
      parted(
        'boundary=b',
        times(40, () => '--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'),
        '--b',
        '',
        'inside',
      ),
    reads: { text: ['inside'] },
  },
  {
    name: 'boundary-never-closed',
    mechanism: 'Ends without a closing delimiter.',
    source: () => parted('boundary=b', '--b', '', 'one', '--b', '', 'two'),
    reads: { text: ['one\ntwo'] },
  },
  {
    name: 'boundary-never-there',
    mechanism: 'Names a boundary that never comes.',
    source: () => parted('boundary=b', 'These are words.'),
    reads: { text: ['These are words.'] },
  },
  {
    name: 'boundary-closes-first',
    mechanism: 'Begins with its closing delimiter.',
    source: () => parted('boundary=b', '--b--', 'hidden in the epilogue', '--b', '', 'late'),
    reads: { text: [], attachments: [] },
  },
  {
    name: 'boundary-with-quotes',
    mechanism: 'Has escaped quotes and backslashes in its boundary.',
    source: () => parted('boundary="a\\"b\\\\c"', ...between('a"b\\c', text('inside'))),
    reads: { text: ['inside'] },
  },
  {
    name: 'boundary-folded',
    mechanism: 'Folds the header in the middle of its boundary.',
    source: () => parted('boundary="one\r\n two"', ...between('one two', text('inside'))),
    reads: { text: ['inside'] },
  },
  {
    name: 'boundary-of-operators',
    mechanism: 'Has a boundary that means something else in a regular expression.',
    source: () => parted('boundary=".*(a+)+$"', ...between('.*(a+)+$', text('inside')), `--${'a'.repeat(100)}!`),
    reads: { text: ['inside'] },
  },
  {
    name: 'boundary-of-eight-bits',
    mechanism: 'Has bytes in its boundary that are no ASCII and no UTF-8.',
    source: () =>
      parted(latin1('boundary="gr\xfc\xdfe"'), latin1('--gr\xfc\xdfe'), '', 'inside', latin1('--gr\xfc\xdfe--')),
    reads: { text: ['inside'] },
  },
  {
    name: 'boundary-with-nul',
    mechanism: 'Has a NUL in its boundary, where C programs stop reading.',
    source: () => parted('boundary="a\0b"', '--a\0c', '', 'other', '--a\0b', '', 'inside', '--a\0b--'),
    reads: { text: ['inside'] },
  },
  {
    name: 'delimiter-with-tail',
    mechanism: 'Follows its delimiters with blanks and tabs, and with more than that.',
    source: () => parted('boundary=b', '--b \t ', '', 'one', '--b x', 'still one', '--b--\t'),
    reads: { text: ['one\n--b x\nstill one'] },
  },
  {
    name: 'delimiter-after-bare-return',
    mechanism: 'Begins a delimiter after a carriage return alone.',
    source: () => parted('boundary=b', '--b', '', bytes('one\r--b\r\rtwo'), '--b--'),
    reads: { text: ['one\n--b\n\ntwo'], attachments: [] },
  },
  {
    name: 'delimiter-after-bare-feed',
    mechanism: 'Mixes bare line feeds and CRLF around its delimiters.',
    source: () => parted('boundary=b', bytes('--b\n\none\n--b\r\n\ntwo\n--b--')),
    reads: { text: ['one\ntwo'] },
  },
  {
    name: 'delimiter-at-the-very-end',
    mechanism: 'Ends with a delimiter and not even a line end after it.',
    source: () => parted('boundary=b', '--b', '', 'one', '--b'),
    reads: { text: ['one'] },
  },
  {
    name: 'delimiter-behind-a-tab',
    mechanism: 'Indents its delimiters, so that they are none.',
    source: () => parted('boundary=b', '\t--b', '', 'indented', '\t--b--'),
    reads: { text: ['indented'] },
  },
  {
    name: 'delimiter-in-other-letters',
    mechanism: 'Writes the boundary in capitals and its delimiters not, though case matters.',
    source: () => parted('boundary=BOUND', '--bound', '', 'other', '--BOUND', '', 'inside', '--BOUND--'),
    reads: { text: ['inside'] },
  },
  {
    name: 'boundary-in-pieces',
    mechanism: 'Cuts its boundary into the pieces of RFC 2231 section 3, which no mail program does.',
    source: () => parted('boundary*0=one; boundary*1=two', ...between('onetwo', text('inside'))),
    reads: { text: ['inside'] },
  },
  {
    name: 'boundary-without-end-quote',
    mechanism: 'Opens a quote around its boundary and never closes it.',
    source: () => parted('boundary="b', ...between('b', text('inside'))),
    reads: { text: ['inside'] },
  },
  {
    name: 'boundary-named-twice',
    mechanism: 'Names two boundaries in one field.',
    source: () =>
      parted('boundary=one; boundary=two', ...between('one', text('first')), ...between('two', text('second'))),
    reads: { text: ['first'] },
  },
  {
    name: 'boundary-inside-a-name',
    mechanism: 'Has a parameter before it whose quoted value looks like a boundary.',
    source: () =>
      parted('name="; boundary=no"; boundary=yes', ...between('no', text('no')), ...between('yes', text('yes'))),
    reads: { text: ['yes'] },
  },
  {
    name: 'boundary-of-dashes',
    mechanism: 'Has a boundary of dashes, so that a delimiter and its end differ in length alone.',
    source: () => parted('boundary="---"', '-----', '', 'one', '-------'),
    reads: { text: ['one'] },
  },
  {
    name: 'boundary-as-encoded-word',
    mechanism: 'Writes its boundary as an encoded word, which RFC 2047 section 5 forbids there.',
    source: () =>
      parted('boundary="=?utf-8?q?b?="', ...between('=?utf-8?q?b?=', text('inside')), ...between('b', text('b'))),
    reads: { text: ['inside'] },
  },
  {
    name: 'almost-delimiters',
    mechanism: 'Has a million lines that differ from the delimiter in their last letter.',
    size: 100_000,
    write: (size) => parted('boundary=boundary-of-some-length', '--b', '--boundary-of-some-lengtX\n'.repeat(size)),
    reads: { text: ['lengtX\n--boundary'], notices: ['text_cut'] },
  },
  {
    name: 'delimiter-lines-without-end',
    mechanism: 'Begins a delimiter and follows it with megabytes on the same line.',
    size: 2_000_000,
    write: (size) => parted('boundary=b', '--b', '', 'one', `--b${' '.repeat(size)}x`, '--b--'),
    reads: { text: ['one'], notices: ['text_cut'] },
  },
  {
    name: 'boundary-with-comment',
    mechanism: 'Puts a comment of RFC 5322 before its boundary.',
    source: () => parted('(a comment) boundary=b', ...between('b', text('inside'))),
    reads: { text: ['inside'] },
  },
];

function parted(parameters: Piece, ...body: readonly Piece[]): Buffer {
  return malloryWrites([bytes('Content-Type: multipart/mixed; ', parameters)], ...body);
}

function nested(boundary: string, part: Buffer): Piece[] {
  return [lines(mail([`Content-Type: multipart/mixed; boundary="${boundary}"`], ...between(boundary, part)))];
}

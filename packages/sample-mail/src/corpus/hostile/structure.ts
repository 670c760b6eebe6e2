import { nestedMail } from '../../nested-mail.ts';
import type { CorpusCase } from '../corpus-case.ts';
import { base64, between, html, mail, malloryPacks, malloryWrites, text, times } from '../write-mail.ts';

/** Trees that are too deep, too wide, or none. */
export const structureCases: readonly CorpusCase[] = [
  {
    name: 'one-level-too-deep',
    mechanism: 'Nests one multipart more than is read.',
    source: () => nestedMail(51),
    reads: { text: [], notices: ['nested_too_deep'] },
  },
  {
    name: 'five-thousand-levels',
    mechanism: 'Nests multiparts until a reader that recurses runs out of stack.',
    size: 5000,
    write: nestedMail,
    reads: { subject: 'Deeper', text: [], notices: ['nested_too_deep'] },
  },
  {
    name: 'a-hundred-thousand-parts',
    mechanism: 'Has more parts than anybody could list, each with a header of its own.',
    size: 100_000,
    write: (size) =>
      malloryWrites(
        ['Content-Type: multipart/mixed; boundary=b'],
        times(size, () => '--b\r\nX: y\r\n\r\nz\r\n'),
      ),
    reads: { text: ['z'], notices: ['parts_cut'] },
  },
  {
    name: 'delimiters-only',
    mechanism: 'Follows each delimiter with the next, so that parts have neither header nor body.',
    size: 300_000,
    write: (size) => malloryWrites(['Content-Type: multipart/mixed; boundary=b'], '--b\n'.repeat(size)),
    reads: { text: [], attachments: [], notices: ['parts_cut'] },
  },
  {
    name: 'nine-hundred-attachments',
    mechanism: 'Has as many attachments as a list may hold, all empty and without a name.',
    source: () => malloryPacks('mixed', ...Array.from({ length: 900 }, () => 'Content-Type: image/png\r\n\r\n')),
    reads: { text: [] },
  },
  {
    name: 'endless-alternatives',
    mechanism: 'Says the same thing in nine hundred alternatives, the last of which is to be shown.',
    source: () => malloryPacks('alternative', ...Array.from({ length: 900 }, (_, n) => html(`<p>way ${n}</p>`))),
    reads: { html: ['way 899'] },
  },
  {
    name: 'text-and-html-in-turn',
    mechanism: 'Alternates text and HTML, so that each piece of one has to be made into the other.',
    size: 450,
    write: (size) =>
      malloryWrites(
        ['Content-Type: multipart/mixed; boundary=b'],
        times(size, (n) => `--b\r\n${text(`t${n}`)}\r\n--b\r\n${html(`<b>h${n}</b>`)}\r\n`),
      ),
    reads: { text: ['t0\nh0\nt1'], html: ['t449</div>\n<b>h449</b>'] },
  },
  {
    name: 'conversions-at-every-level',
    mechanism: 'Puts a text beside the HTML at every level, so that a careless reader converts it all fifty times.',
    size: 400_000,
    write: (size) => {
      const inner = html('<i>word</i> '.repeat(size / 12));
      return Array.from({ length: 49 }).reduce<Buffer>(
        (nested, _, level) =>
          mail([`Content-Type: multipart/mixed; boundary=l${level}`], ...between(`l${level}`, nested, text('more'))),
        inner,
      );
    },
    reads: { text: ['word word', 'more'], notices: ['html_too_heavy'] },
  },
  {
    name: 'deep-then-wide',
    mechanism: 'Puts hundreds of parts into the deepest multipart, where every line could belong to fifty boundaries.',
    size: 20_000,
    write: (size) =>
      Buffer.from(nestedMail(50).toString().replace('The innermost.', '--level-49\r\n\r\nx\r\n'.repeat(size))),
    reads: { notices: ['parts_cut'] },
  },
  {
    name: 'saw-teeth',
    mechanism: 'Opens and closes multiparts hundreds of times.',
    source: () => malloryPacks('mixed', ...Array.from({ length: 300 }, (_, n) => tooth(n))),
    reads: { text: ['tooth 0', 'tooth 299'] },
  },
  {
    name: 'multipart-without-boundary',
    mechanism: 'Claims parts and names no boundary.',
    source: () => malloryWrites(['Content-Type: multipart/mixed'], 'Only words.'),
    reads: { text: ['Only words.'] },
  },
  {
    name: 'multipart-in-base64',
    mechanism: 'Hides a whole multipart behind a transfer encoding, which RFC 2045 section 6.4 forbids.',
    source: () =>
      malloryWrites(
        ['Content-Type: multipart/mixed; boundary=b', 'Content-Transfer-Encoding: base64'],
        base64('--b\r\n\r\nhidden\r\n--b--'),
      ),
  },
  {
    name: 'multipart-in-quoted-printable',
    mechanism: 'Writes its delimiters with escapes, for readers that decode before they look for them.',
    source: () =>
      malloryWrites(
        ['Content-Type: multipart/mixed; boundary=b', 'Content-Transfer-Encoding: quoted-printable'],
        '=2D-b\r\n\r\nescaped\r\n--b\r\n\r\nplain\r\n--b--',
      ),
    reads: { text: ['plain'] },
  },
  {
    name: 'delimiter-in-the-header',
    mechanism: 'Lets a delimiter end the header of a part before its blank line.',
    source: () =>
      malloryWrites(
        ['Content-Type: multipart/mixed; boundary=b'],
        '--b',
        'Content-Type: text/plain',
        '--b',
        '',
        'second',
      ),
    reads: { text: ['second'] },
  },
  {
    name: 'two-content-types',
    mechanism: 'Has two Content-Type fields with two boundaries, so that two readers see two mails.',
    source: () =>
      malloryWrites(
        ['Content-Type: multipart/mixed; boundary=one', 'Content-Type: multipart/mixed; boundary=two'],
        ...between('one', text('of the first')),
        ...between('two', text('of the second')),
      ),
    reads: { text: ['of the first'] },
  },
  {
    name: 'preamble-of-dashes',
    mechanism: 'Stretches the preamble with hundreds of thousands of lines that begin as a delimiter does.',
    size: 300_000,
    write: (size) =>
      malloryWrites(['Content-Type: multipart/mixed; boundary=b'], '--\n'.repeat(size), '--b', '', 'x', '--b--'),
    reads: { text: ['x'] },
  },
  {
    name: 'parts-after-the-end',
    mechanism: 'Goes on with parts after the multipart has ended.',
    source: () =>
      malloryWrites(['Content-Type: multipart/mixed; boundary=b'], ...between('b', text('before')), '--b', '', 'after'),
    reads: { text: ['before'] },
  },
  {
    name: 'parts-that-are-headers-only',
    mechanism: 'Ends every part within its header.',
    source: () => malloryPacks('mixed', 'Content-Type: text/html', 'Content-Type: image/png', 'X: y'),
    reads: { text: [], attachments: ['image.png image/png'] },
  },
  {
    name: 'related-without-a-root',
    mechanism: 'Names a root part in multipart/related that is not there.',
    source: () =>
      malloryWrites(
        ['Content-Type: multipart/related; boundary=b; start="<nobody@evil.example>"; type="text/html"'],
        ...between('b', html('<p>shown anyway</p>')),
      ),
    reads: { text: ['shown anyway'] },
  },
  {
    name: 'digest-of-nothing',
    mechanism: 'Is a digest whose messages have no header, so that each is a message by default.',
    source: () => malloryPacks('digest', ...Array.from({ length: 200 }, () => '\r\n')),
  },
  {
    name: 'signed-with-nothing',
    mechanism: 'Is multipart/signed and has one part and no signature.',
    source: () => malloryPacks('signed', text('unsigned')),
    reads: { text: ['unsigned'] },
  },
  {
    name: 'encrypted-in-the-wrong-order',
    mechanism: 'Is multipart/encrypted with plain text where the control part belongs.',
    source: () =>
      malloryPacks('encrypted', text('in the clear'), mail(['Content-Type: application/pgp-encrypted'], 'Version: 1')),
    reads: { text: ['in the clear'] },
  },
  {
    name: 'subtype-of-ten-thousand-letters',
    mechanism: 'Has a multipart subtype that is longer than any line.',
    source: () =>
      malloryWrites([`Content-Type: multipart/${'x'.repeat(10_000)}; boundary=b`], ...between('b', text('inside'))),
    reads: { text: ['inside'] },
  },
  {
    name: 'every-type-has-a-boundary',
    mechanism: 'Gives leaves boundary parameters, and delimiters inside, as if they were multiparts.',
    source: () => malloryWrites(['Content-Type: text/plain; boundary=b'], ...between('b', text('inside'))),
    reads: { text: ['--b\nContent-Type: text/plain'] },
  },
];

function tooth(number: number): Buffer {
  const boundary = `t${number}`;
  const inner = mail(
    [`Content-Type: multipart/mixed; boundary=i${number}`],
    ...between(`i${number}`, text(`tooth ${number}`)),
  );
  return mail([`Content-Type: multipart/mixed; boundary=${boundary}`], ...between(boundary, inner));
}

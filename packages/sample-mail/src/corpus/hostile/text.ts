import type { CorpusCase } from '../corpus-case.ts';
import { malloryWrites, times } from '../write-mail.ts';

const flowed = 'Content-Type: text/plain; charset=utf-8; format=flowed';

/** Plain text that is too long in one way or another, or pretends to be something else. */
export const textCases: readonly CorpusCase[] = [
  {
    name: 'flowed-without-end',
    mechanism: 'Has a million soft line ends of RFC 3676: one paragraph.',
    size: 1_500_000,
    write: (size) => malloryWrites([flowed], 'a \r\n'.repeat(size / 4)),
    reads: { text: ['a a a'] },
  },
  {
    name: 'flowed-and-deleted',
    mechanism: 'Has soft line ends whose blanks are to be deleted, DelSp of RFC 3676 section 4.1.',
    size: 1_500_000,
    write: (size) => malloryWrites([`${flowed}; delsp=yes`], 'a \r\n'.repeat(size / 4)),
    reads: { text: ['aaaa'] },
  },
  {
    name: 'flowed-quotes',
    mechanism: 'Quotes a thousand levels deep in flowed text.',
    source: () =>
      malloryWrites(
        [flowed],
        times(1000, (n) => `${'>'.repeat(n)} x \r\n`),
      ),
  },
  {
    name: 'flowed-signature',
    mechanism: 'Repeats the separator of a signature, which looks like a soft line end and is none.',
    size: 500_000,
    write: (size) => malloryWrites([flowed], '-- \r\n'.repeat(size / 5)),
  },
  {
    name: 'one-line-of-megabytes',
    mechanism: 'Has no line end in megabytes.',
    size: 3_000_000,
    write: (size) => malloryWrites([], 'x'.repeat(size)),
    reads: { text: ['xxx'], notices: ['text_cut'] },
  },
  {
    name: 'a-million-quotes',
    mechanism: 'Has a line for every mark of a quotation.',
    size: 800_000,
    write: (size) => malloryWrites([], '>\r\n'.repeat(size / 3)),
  },
  {
    name: 'twenty-thousand-links',
    mechanism: 'Has a link for every reader to make clickable.',
    size: 900_000,
    write: (size) =>
      malloryWrites(
        [],
        times(size / 30, (n) => `http://evil.example/${n}?a=b\r\n`),
      ),
    reads: { text: ['http://evil.example/0?a=b'] },
  },
  {
    name: 'links-unended',
    mechanism: 'Begins links in brackets and ends neither.',
    size: 500_000,
    write: (size) => malloryWrites([], '(http://'.repeat(size / 8)),
  },
  {
    name: 'a-link-of-half-a-megabyte',
    mechanism: 'Has one link that is as long as a book.',
    source: () => malloryWrites([], `http://evil.example/${'a'.repeat(500_000)}`),
  },
  {
    name: 'nothing-to-see',
    mechanism: 'Pads its beginning with a hundred thousand characters that take no room.',
    size: 300_000,
    write: (size) =>
      malloryWrites(['Content-Type: text/plain; charset=utf-8'], '\u034F\u200C\u00A0'.repeat(size / 7), 'end'),
    reads: { text: ['end'] },
  },
  {
    name: 'joiners-without-end',
    mechanism: 'Joins letters with joiners of Arabic, each of which may belong there.',
    size: 300_000,
    write: (size) => malloryWrites(['Content-Type: text/plain; charset=utf-8'], 'ب\u200C'.repeat(size / 5)),
  },
  {
    name: 'emoji-without-end',
    mechanism: 'Joins thousands of people into one family.',
    size: 300_000,
    write: (size) => malloryWrites(['Content-Type: text/plain; charset=utf-8'], '👩\u200D'.repeat(size / 7)),
  },
  {
    name: 'line-ends-only',
    mechanism: 'Is made of line ends.',
    size: 600_000,
    write: (size) => malloryWrites([], '\n'.repeat(size)),
    reads: { text: [] },
  },
  {
    name: 'returns-only',
    mechanism: 'Is made of carriage returns.',
    size: 600_000,
    write: (size) => malloryWrites([], '\r'.repeat(size), 'end'),
    reads: { text: ['end'] },
  },
  {
    name: 'feeds-and-returns-mixed',
    mechanism: 'Ends its lines in every way there is, and in some there is not.',
    source: () => malloryWrites([], 'one\rtwo\ntthree\r\r\nfour\n\rfive'),
    reads: { text: ['one\ntwo\n'] },
  },
  {
    name: 'dots',
    mechanism: 'Has lines of dots, which SMTP doubles on the way and a careless server does not halve.',
    source: () => malloryWrites([], '.', '..', '...', '.end'),
    reads: { text: ['.\n..\n...\n.end'] },
  },
  {
    name: 'smtp-in-the-text',
    mechanism: 'Has the end of DATA in it with bare line feeds, and a second mail after it.',
    source: () => malloryWrites([], 'one\n.\nMAIL FROM:<a@evil.example>\nRCPT TO:<b@example.com>\nDATA\ntwo\r.\rthree'),
    reads: { text: ['MAIL FROM:<a@evil.example>'] },
  },
  {
    name: 'uuencoded-in-the-text',
    mechanism: 'Has a program in its text that old readers offered as a file.',
    source: () => malloryWrites([], 'begin 644 ../../evil.exe', '#0V%T', '`', 'end'),
    reads: { text: ['begin 644'], attachments: [] },
  },
  {
    name: 'armour-in-the-text',
    mechanism: 'Nests the armour of PGP messages in each other, with none inside.',
    source: () => malloryWrites([], '-----BEGIN PGP MESSAGE-----\r\n'.repeat(500), 'words'),
    reads: { text: ['BEGIN PGP MESSAGE'], attachments: [] },
  },
  {
    name: 'enriched',
    mechanism: 'Is text/enriched, with parameters a thousand deep.',
    source: () => malloryWrites(['Content-Type: text/enriched'], `${'<nofill><param>'.repeat(1000)}words`),
  },
  {
    name: 'rtf',
    mechanism: 'Is RTF with groups a hundred thousand deep and a program embedded.',
    source: () => malloryWrites(['Content-Type: text/rtf'], `{\\rtf1${'{'.repeat(100_000)}\\objdata 0105`),
  },
  {
    name: 'type-nobody-knows',
    mechanism: 'Has a type of text that does not exist.',
    source: () => malloryWrites(['Content-Type: text/x-nothing; charset=utf-8'], 'words'),
  },
];

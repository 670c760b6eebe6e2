import type { CorpusCase } from '../corpus-case.ts';
import { bytes, hex, latin1, mail, malloryWrites, text, times } from '../write-mail.ts';

/** Headers that are too long, broken, doubled, or make believe. */
export const headerCases: readonly CorpusCase[] = [
  {
    name: 'a-field-of-a-megabyte',
    mechanism: 'Has one field that is longer than a whole header may be.',
    size: 1_000_000,
    write: (size) => malloryWrites([`X-Long: ${'x'.repeat(size)}`, 'X-After: y'], 'body'),
    reads: { subject: 'Look inside', text: ['body'], notices: ['headers_cut'] },
  },
  {
    name: 'a-hundred-thousand-fields',
    mechanism: 'Has more fields than anybody could list.',
    size: 100_000,
    write: (size) => malloryWrites([times(size, (n) => `X-${n}: y\r\n`).trimEnd()], 'body'),
    reads: { text: ['body'], notices: ['headers_cut'] },
  },
  {
    name: 'folds-without-end',
    mechanism: 'Folds one field over tens of thousands of blank lines.',
    size: 80_000,
    write: (size) => malloryWrites([`X-Folded: a\r\n${' \r\n'.repeat(size)} b`], 'body'),
    reads: { text: ['body'] },
  },
  {
    name: 'a-name-without-end',
    mechanism: 'Has a field name of a quarter of a megabyte.',
    size: 250_000,
    write: (size) => malloryWrites([`${'N'.repeat(size)}: y`], 'body'),
    reads: { text: ['body'] },
  },
  {
    name: 'a-part-header-without-end',
    mechanism: 'Gives each of a hundred parts a header longer than is read of a part.',
    source: () =>
      malloryWrites(
        ['Content-Type: multipart/mixed; boundary=b'],
        times(100, (n) => `--b\r\nX-Long: ${'x'.repeat(17_000)}\r\n\r\npart ${n}\r\n`),
      ),
    reads: { text: ['part 0', 'part 99'], notices: ['headers_cut'] },
  },
  {
    name: 'lines-without-colon',
    mechanism: 'Mixes lines into the header that are no fields.',
    source: () => mail(['From: a@evil.example', 'this is no field', 'nor this', 'Subject: after'], 'body'),
    reads: { from: 'a@evil.example', subject: 'after', text: ['body'] },
  },
  {
    name: 'fields-without-name',
    mechanism: 'Has fields of which nothing is there but the colon.',
    source: () => malloryWrites([': no name', ':', ' : blank name'], 'body'),
    reads: { text: ['body'] },
  },
  {
    name: 'names-of-prototypes',
    mechanism: 'Names its fields as JavaScript names the innards of objects.',
    source: () =>
      malloryWrites(['__proto__: {"polluted": true}', 'constructor: x', 'toString: y', 'hasOwnProperty: z'], 'body'),
    reads: { subject: 'Look inside', text: ['body'] },
  },
  {
    name: 'a-thousand-subjects',
    mechanism: 'Has a thousand Subject fields, the first of which counts.',
    source: () => mail([...Array.from({ length: 1000 }, (_, n) => `Subject: number ${n}`)], 'body'),
    reads: { subject: 'number 0' },
  },
  {
    name: 'two-senders',
    mechanism: 'Has two From fields: one that is checked elsewhere and one that is shown.',
    source: () => mail(['From: first@evil.example', 'From: Bank <security@bank.example>', 'Subject: x'], 'body'),
    reads: { from: 'first@evil.example' },
  },
  {
    name: 'injection-in-an-encoded-word',
    mechanism: 'Carries line ends and a field in the encoded word of its subject.',
    source: () =>
      mail(['From: a@evil.example', 'Subject: =?utf-8?q?hello=0D=0ABcc:_victim@example.com=0D=0A=0D=0Abody?='], 'b'),
    reads: { subject: 'hello Bcc: victim@example.com body' },
  },
  {
    name: 'nul-in-the-subject',
    mechanism: 'Has NULs in a field that is shown.',
    source: () => mail(['From: a@evil.example', 'Subject: be\0fore \0after'], 'body'),
    reads: { subject: 'before after' },
  },
  {
    name: 'bare-return-in-the-header',
    mechanism: 'Separates two fields by a carriage return alone, which is one field here and two elsewhere.',
    source: () => mail(['From: a@evil.example', 'Subject: one\rBcc: victim@example.com'], 'body'),
    reads: { subject: 'one Bcc: victim@example.com', to: [] },
  },
  {
    name: 'blanks-before-the-colon',
    mechanism: 'Has blanks between names and colons, as was allowed long ago.',
    source: () => mail(['From : old@evil.example', 'Subject\t: once legal'], 'body'),
    reads: { from: 'old@evil.example', subject: 'once legal' },
  },
  {
    name: 'broken-utf-8-in-the-header',
    mechanism: 'Has a subject that is neither ASCII, nor UTF-8, nor said to be anything.',
    source: () => mail(['From: a@evil.example', bytes('Subject: ', hex('c328 a0a1 e28228 fffe'), ' end')], 'body'),
  },
  {
    name: 'surrogates-in-the-header',
    mechanism: 'Writes half a surrogate pair in UTF-8, which is none, into its subject.',
    source: () => mail(['From: a@evil.example', bytes('Subject: ', hex('eda0bd'), 'x')], 'body'),
  },
  {
    name: 'encoded-words-unended',
    mechanism: 'Begins thousands of encoded words inside each other.',
    size: 18_000,
    write: (size) => mail(['From: a@evil.example', `Subject: ${'=?utf-8?q?a?='.repeat(size)}`], 'body'),
  },
  {
    name: 'encoded-words-of-one-byte',
    mechanism: 'Cuts a text into encoded words of one byte each, so that all must be joined before they mean anything.',
    size: 10_000,
    write: (size) =>
      mail(['From: a@evil.example', `Subject: ${'=?utf-8?q?=C3?= =?utf-8?q?=BC?= '.repeat(size / 2)}`], 'body'),
    reads: { subject: 'ü'.repeat(998) },
  },
  {
    name: 'encoded-words-in-many-charsets',
    mechanism: 'Changes the charset with every encoded word.',
    size: 8000,
    write: (size) =>
      mail(
        [
          'From: a@evil.example',
          `Subject: ${times(size, (n) => `=?${['utf-8', 'koi8-r', 'big5', 'iso-2022-jp', 'x-none'][n % 5]}?q?=41?=\r\n `)}`,
        ],
        'body',
      ),
    reads: { subject: 'A'.repeat(998) },
  },
  {
    name: 'encoded-word-in-an-encoded-word',
    mechanism: 'Encodes an encoded word: decoded twice it would say something else.',
    source: () => mail(['From: a@evil.example', 'Subject: =?utf-8?q?=3D=3Futf-8=3Fq=3Fsecret=3F=3D?='], 'body'),
    reads: { subject: '=?utf-8?q?secret?=' },
  },
  {
    name: 'encoded-word-with-a-language-without-end',
    mechanism: 'Has a charset name of a hundred thousand letters.',
    size: 100_000,
    write: (size) => mail(['From: a@evil.example', `Subject: =?utf-8*${'x'.repeat(size)}?q?hello?=`], 'body'),
  },
  {
    name: 'encoded-word-of-garbage',
    mechanism: 'Has base64 in an encoded word that is cut off and full of signs that are none of it.',
    source: () =>
      mail(['From: a@evil.example', 'Subject: =?utf-8?b?SGVs!!bG8*=?= =?utf-8?b?====?= =?utf-8?b??='], 'body'),
    reads: { subject: 'Hello' },
  },
  {
    name: 'markup-in-utf-7',
    mechanism: 'Hides a tag in the UTF-7 of an encoded word.',
    source: () => mail(['From: a@evil.example', 'Subject: =?utf-7?q?+ADw-script+AD4-?='], 'body'),
    reads: { subject: '<script>' },
  },
  {
    name: 'encoded-word-in-utf-16',
    mechanism: 'Writes its subject in UTF-16, with lone surrogates.',
    source: () =>
      mail(['From: a@evil.example', `Subject: =?utf-16be?b?${hex('0041 d800 0042').toString('base64')}?=`], 'body'),
    reads: { subject: 'A\uFFFDB' },
  },
  {
    name: 'a-subject-without-end',
    mechanism: 'Has a subject of two hundred kilobytes.',
    size: 200_000,
    write: (size) => mail(['From: a@evil.example', `Subject: ${'word '.repeat(size / 5)}`], 'body'),
  },
  {
    name: 'zalgo-in-the-subject',
    mechanism: 'Piles combining marks on one letter until it covers the page.',
    source: () => mail(['From: a@evil.example', `Subject: a${'\u0301\u0489'.repeat(2000)}`], 'body'),
  },
  {
    name: 'overrides-in-the-subject',
    mechanism: 'Turns the direction of its subject, and never back.',
    source: () => mail(['From: a@evil.example', 'Subject: pay \u202Eelbissop\u2066\u2067 now'], 'body'),
    reads: { subject: 'pay elbissop now' },
  },
  {
    name: 'tags-in-the-subject',
    mechanism: 'Writes a second, invisible subject in the tag characters of Unicode.',
    source: () =>
      mail(['From: a@evil.example', `Subject: plain${String.fromCodePoint(0xe0068, 0xe0069, 0xe007f)}`], 'body'),
  },
  {
    name: 'separators-in-the-subject',
    mechanism: 'Breaks its subject with the line and paragraph separators of Unicode.',
    source: () => mail(['From: a@evil.example', 'Subject: one\u2028two\u2029three\u0085four'], 'body'),
    reads: { subject: 'one two three four' },
  },
  {
    name: 'a-date-that-is-none',
    mechanism: 'Names a day that no calendar has.',
    source: () => malloryWrites(['Date: Foo, 99 Zzz 99999 99:99:99 +9999'], 'body'),
    reads: { text: ['body'] },
  },
  {
    name: 'a-date-with-blanks-without-end',
    mechanism: 'Puts hundreds of kilobytes of digits and blanks where a date is looked for.',
    size: 200_000,
    write: (size) => malloryWrites([`Date: ${'1 '.repeat(size / 4)}${' '.repeat(size / 2)}`], 'body'),
    reads: { text: ['body'] },
  },
  {
    name: 'a-message-id-without-end',
    mechanism: 'Has a Message-ID of two hundred kilobytes with controls in it.',
    source: () => malloryWrites([`Message-ID: <${'\x01x'.repeat(100_000)}@evil.example>`], 'body'),
    reads: { text: ['body'] },
  },
  {
    name: 'begins-with-a-fold',
    mechanism: 'Begins with the continuation of a field that is not there.',
    source: () => bytes(' folded: from nowhere\r\nSubject: first\r\nFrom: a@evil.example\r\n\r\nbody'),
    reads: { subject: '', text: ['folded: from nowhere\nSubject: first'] },
  },
  {
    name: 'begins-with-a-blank-line',
    mechanism: 'Has no header: what looks like one comes after the blank line.',
    source: () => bytes('\r\nFrom: Bank <security@bank.example>\r\nSubject: not a header\r\n\r\nbody'),
    reads: { subject: '', text: ['Subject: not a header'] },
  },
  {
    name: 'header-only',
    mechanism: 'Ends in the middle of its header.',
    source: () => bytes('From: a@evil.example\r\nSubject: cut o'),
    reads: { subject: 'cut o', text: [] },
  },
  {
    name: 'parameters-in-thousands-of-pieces',
    mechanism: 'Has a file name in more pieces than RFC 2231 section 3 has use for.',
    size: 24_000,
    write: (size) => malloryWrites([`Content-Type: image/png${times(size, (n) => `; name*${n}*=%41`)}`], 'x'),
    reads: { notices: ['headers_cut'] },
  },
  {
    name: 'parameter-pieces-in-disorder',
    mechanism: 'Numbers the pieces of its file name backwards, with gaps, twice and below zero.',
    source: () =>
      malloryWrites(
        [
          'Content-Type: image/png',
          'Content-Disposition: attachment; filename*9=i; filename*1=b; filename*0=a; filename*0=z; filename*-1=y; filename*99999999999=x',
        ],
        'x',
      ),
  },
  {
    name: 'parameter-in-a-charset-that-is-none',
    mechanism: 'Writes its file name in a charset nobody knows, with escapes that are none.',
    source: () =>
      malloryWrites(['Content-Type: image/png', "Content-Disposition: attachment; filename*=klingon'tlh'%zz%e4%"], 'x'),
  },
  {
    name: 'parameters-without-end',
    mechanism: 'Repeats one parameter of its type until the header is full.',
    size: 24_000,
    write: (size) => malloryWrites([`Content-Type: text/plain${'; a*0*=%41'.repeat(size)}`], 'body'),
    reads: { text: ['body'] },
  },
  {
    name: 'comments-in-the-type',
    mechanism: 'Opens a hundred thousand comments in its type and its encoding.',
    size: 100_000,
    write: (size) =>
      malloryWrites(
        [`Content-Type: text/plain ${'('.repeat(size)}`, `Content-Transfer-Encoding: 7bit ${'()'.repeat(size / 2)}`],
        'body',
      ),
    reads: { text: ['body'] },
  },
  {
    name: 'a-path-of-five-thousand-hops',
    mechanism: 'Has thousands of Received fields, as a loop makes them.',
    size: 5000,
    write: (size) =>
      bytes(
        times(size, (n) => `Received: from h${n}.evil.example by h${n + 1}\r\n`),
        malloryWrites([], 'body'),
      ),
    reads: { text: ['body'], subject: 'Look inside', notices: [] },
  },
  {
    name: 'ten-thousand-references',
    mechanism: 'Answers ten thousand messages at once.',
    source: () => malloryWrites([`References: ${times(10_000, (n) => `<${n}@evil.example>\r\n `)}`], 'body'),
    reads: { text: ['body'], notices: [] },
  },
  {
    name: 'forged-verdict',
    mechanism: 'Brings its own authentication results.',
    source: () =>
      malloryWrites(['Authentication-Results: mx.mayfly.localhost; dkim=pass; spf=pass; dmarc=pass'], 'body'),
    reads: { text: ['body'] },
  },
  {
    name: 'links-of-script-in-the-header',
    mechanism: 'Offers to unsubscribe by a link that is a program.',
    source: () =>
      malloryWrites(['List-Unsubscribe: <javascript:alert(1)>, <data:text/html,<script>alert(1)</script>>'], 'body'),
    reads: { text: ['body'] },
  },
  {
    name: 'markup-in-every-field',
    mechanism: 'Writes tags wherever something is shown.',
    source: () =>
      mail(
        [
          'From: "<img src=x onerror=alert(1)>" <a"onmouseover=alert(1)@evil.example>',
          'To: <script>alert(1)</script>',
          'Subject: </title><script>alert(1)</script>',
          'X-<b>: <b>',
        ],
        text('body'),
      ),
    reads: { subject: '</title><script>alert(1)</script>' },
  },
  {
    name: 'latin-bytes-without-a-charset',
    mechanism: 'Mixes UTF-8 and Latin-1 in one field, so that it is valid in neither sense.',
    source: () => mail(['From: a@evil.example', bytes('Subject: ', latin1('caf\xe9 '), 'café')], 'body'),
  },
];

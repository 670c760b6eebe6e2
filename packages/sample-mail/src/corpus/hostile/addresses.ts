import type { CorpusCase } from '../corpus-case.ts';
import { mail, times } from '../write-mail.ts';

/** Address lists without end, and senders that look like others. */
export const addressCases: readonly CorpusCase[] = [
  {
    name: 'a-hundred-thousand-recipients',
    mechanism: 'Is addressed to more people than are listed, in more bytes than a header may have.',
    size: 100_000,
    write: (size) => to(times(size, (n) => `a${n}@evil.example,\r\n `)),
    reads: { from: 'a@evil.example', notices: ['headers_cut', 'addresses_cut'] },
  },
  {
    name: 'recipients-in-three-fields',
    mechanism: 'Spreads its addresses over To, Cc and Reply-To, so that no field alone has too many.',
    source: () =>
      mail(
        [
          'From: a@evil.example',
          ...['To', 'Cc', 'Reply-To'].map((name) => `${name}: ${times(400, (n) => `a${n}@evil.example, `)}`),
        ],
        'x',
      ),
    reads: { notices: ['addresses_cut'] },
  },
  {
    name: 'a-local-part-without-end',
    mechanism: 'Has a local part of a hundred thousand letters.',
    source: () => mail([`From: <${'a'.repeat(100_000)}@evil.example>`], 'x'),
  },
  {
    name: 'a-display-name-without-end',
    mechanism: 'Has a name of a hundred thousand letters before its address.',
    source: () => mail([`From: "${'a'.repeat(100_000)}" <a@evil.example>`], 'x'),
  },
  {
    name: 'a-group-without-end',
    mechanism: 'Opens a group of RFC 5322 section 3.4 and never closes it.',
    source: () => to(`everybody: ${times(1000, (n) => `g${n}@evil.example, `)}`),
    reads: { notices: ['addresses_cut'] },
  },
  {
    name: 'groups-in-groups',
    mechanism: 'Opens a group in a group in a group, tens of thousands deep.',
    size: 100_000,
    write: (size) => to('g:'.repeat(size / 2)),
    reads: { to: [] },
  },
  {
    name: 'comments-in-comments',
    mechanism: 'Nests comments tens of thousands deep in its sender.',
    size: 100_000,
    write: (size) => mail([`From: ${'('.repeat(size / 2)}a@evil.example${')'.repeat(size / 2)}`], 'x'),
  },
  {
    name: 'comments-never-closed',
    mechanism: 'Opens comments that never end before every address.',
    size: 100_000,
    write: (size) => to('(a, '.repeat(size / 4)),
  },
  {
    name: 'quotes-never-closed',
    mechanism: 'Opens a quoted name and never closes it, with addresses in it.',
    source: () => mail(['From: "Bank <security@bank.example>, b@evil.example'], 'x'),
  },
  {
    name: 'every-bracket-at-once',
    mechanism: 'Opens quotes, comments and angles in turn and escapes what could close them.',
    size: 200_000,
    write: (size) => to('"(<\\'.repeat(size / 4)),
  },
  {
    name: 'backslashes-without-end',
    mechanism: 'Fills a quoted name with backslashes.',
    size: 200_000,
    write: (size) => mail([`From: "${'\\'.repeat(size)}" <a@evil.example>`], 'x'),
  },
  {
    name: 'angles-without-end',
    mechanism: 'Opens angles and never closes them.',
    size: 200_000,
    write: (size) => to('<'.repeat(size)),
  },
  {
    name: 'angles-in-angles',
    mechanism: 'Has two addresses, one in the angles of the other.',
    source: () => mail(['From: Bank <security@bank.example <b@evil.example>>'], 'x'),
  },
  {
    name: 'commas-only',
    mechanism: 'Lists hundreds of thousands of addresses that are empty.',
    size: 250_000,
    write: (size) => to(','.repeat(size)),
    reads: { to: [] },
  },
  {
    name: 'at-signs-only',
    mechanism: 'Has an address of nothing but at signs.',
    size: 200_000,
    write: (size) => to('@'.repeat(size)),
  },
  {
    name: 'words-without-end',
    mechanism: 'Has a name of a hundred thousand words before its address, none of them quoted.',
    size: 200_000,
    write: (size) => mail([`From: ${'a '.repeat(size / 2)}<a@evil.example>`], 'x'),
  },
  {
    name: 'addresses-without-commas',
    mechanism: 'Lists addresses with blanks between them alone.',
    size: 200_000,
    write: (size) => to('a@evil.example '.repeat(size / 15)),
  },
  {
    name: 'ten-thousand-senders',
    mechanism: 'Is from ten thousand people, the first of whom is shown.',
    source: () => mail([`From: ${times(10_000, (n) => `s${n}@evil.example, `)}`], 'x'),
    reads: { from: 's0@evil.example' },
  },
  {
    name: 'a-name-that-is-an-address',
    mechanism: 'Has a name that is somebody else’s address.',
    source: () => mail(['From: "security@bank.example" <phish@evil.example>'], 'x'),
    reads: { from: 'security@bank.example <phish@evil.example>' },
  },
  {
    name: 'an-address-in-an-encoded-word',
    mechanism: 'Encodes angles and an address into its name, for those who decode before they parse.',
    source: () => mail(['From: =?utf-8?q?Bank_=3Csecurity=40bank.example=3E?= <phish@evil.example>'], 'x'),
    reads: { from: 'Bank <security@bank.example> <phish@evil.example>' },
  },
  {
    name: 'a-nul-in-the-address',
    mechanism: 'Has a NUL behind an address, where C programs stop reading.',
    source: () => mail(['From: =?utf-8?q?security=40bank.example=00?= <phish@evil.example>'], 'x'),
    reads: { from: 'security@bank.example <phish@evil.example>' },
  },
  {
    name: 'look-alike-letters',
    mechanism: 'Has Cyrillic letters in a Latin name, and their punycode in the address.',
    source: () => mail(['From: =?utf-8?b?0LDRgNGA04/QtQ==?= <support@xn--80ak6aa92e.example>'], 'x'),
    reads: { from: 'аррӏе <support@xn--80ak6aa92e.example>' },
  },
  {
    name: 'overrides-in-the-sender',
    mechanism: 'Turns the direction of its name and of its address.',
    source: () => mail(['From: "\u202Eknab\u202C" <\u202Emoc.live@elpmaxe>'], 'x'),
    reads: { from: 'knab <moc.live@elpmaxe>' },
  },
  {
    name: 'nobody',
    mechanism: 'Is from the null sender, in the header too.',
    source: () => mail(['From: <>', 'To: <>, "" <>'], 'x'),
    reads: { to: [] },
  },
  {
    name: 'a-route-to-the-sender',
    mechanism: 'Has a route of thousands of hosts before its address.',
    source: () => mail([`From: Bank <${times(3000, (n) => `@h${n}.example,`)}@last.example:phish@evil.example>`], 'x'),
  },
];

function to(list: string): Buffer {
  return mail(['From: a@evil.example', `To: ${list}`, 'Subject: x'], 'x');
}

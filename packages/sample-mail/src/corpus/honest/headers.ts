import type { CorpusCase } from '../corpus-case.ts';
import { bytes, hex, latin1, mail } from '../write-mail.ts';

/** Headers as real programs write them: correct but rare, or wrong and common. */
export const headerShapes: readonly CorpusCase[] = [
  {
    name: 'no-date',
    mechanism: 'Was sent by a script that knows no Date.',
    source: () => mail(['From: cron@example.com', 'Subject: backup'], 'done'),
    reads: { from: 'cron@example.com', subject: 'backup', text: ['done'] },
  },
  {
    name: 'no-subject',
    mechanism: 'Has nothing to say about itself.',
    source: () => mail(['From: Ada Moor <ada@example.com>', 'Date: Sun, 22 Nov 2026 10:00:00 +0000'], 'Hello'),
    reads: { subject: '', from: 'Ada Moor <ada@example.com>', text: ['Hello'] },
  },
  {
    name: 'no-header-at-all',
    mechanism: 'Is piped into sendmail by somebody who wrote no header.',
    source: () => bytes('Hello,\r\nthis is all.\r\n'),
    reads: { from: '', subject: '', text: ['Hello,\nthis is all.'] },
  },
  {
    name: 'no-mime-version',
    mechanism: 'Forgets MIME-Version and means MIME all the same.',
    source: () =>
      mail(
        [
          'From: a@example.com',
          'Content-Type: text/plain; charset=utf-8',
          'Content-Transfer-Encoding: quoted-printable',
        ],
        'caf=C3=A9',
      ),
    reads: { text: ['café'] },
  },
  {
    name: 'fields-in-lower-case',
    mechanism: 'Writes all names of fields in small letters.',
    source: () => mail(['from: Ada <ada@example.com>', 'subject: small', 'content-type: text/html'], '<p>small'),
    reads: { from: 'Ada <ada@example.com>', subject: 'small', html: ['<p>small'] },
  },
  {
    name: 'no-blank-after-the-colon',
    mechanism: 'Saves the blank after every colon.',
    source: () => mail(['From:Ada <ada@example.com>', 'Subject:tight'], 'x'),
    reads: { from: 'Ada <ada@example.com>', subject: 'tight' },
  },
  {
    name: 'value-on-the-next-line',
    mechanism: 'Folds right after the colon, so that the first line of a field is empty.',
    source: () => mail(['From:', ' Ada <ada@example.com>', 'Subject:', '\tfolded at once'], 'x'),
    reads: { from: 'Ada <ada@example.com>', subject: 'folded at once' },
  },
  {
    name: 'folded-within-a-name',
    mechanism: 'Folds an address list wherever it likes, comments and quotes included.',
    source: () => mail(['From: "Ada', ' Moor"', ' <ada@example.com>', 'To: a@example.com,', '\tb@example.com'], 'x'),
    reads: { from: 'Ada Moor <ada@example.com>', to: ['a@example.com', 'b@example.com'] },
  },
  {
    name: 'tab-for-a-fold',
    mechanism: 'Folds its subject with a tab in the place of the blank.',
    source: () => mail(['From: a@example.com', 'Subject: one', '\ttwo'], 'x'),
    reads: { subject: 'one two' },
  },
  {
    name: 'line-feeds-only',
    mechanism: 'Ends every line with a line feed alone.',
    source: () => bytes('From: Ada <ada@example.com>\nSubject: from Unix\n\none\ntwo\n'),
    reads: { from: 'Ada <ada@example.com>', subject: 'from Unix', text: ['one\ntwo'] },
  },
  {
    name: 'from-an-mbox',
    mechanism: 'Comes out of an mbox file, with its From line before the header.',
    source: () =>
      bytes(
        'From ada@example.com Sun Nov 22 10:00:00 2026\r\n',
        mail(['From: Ada <ada@example.com>', 'Subject: kept'], 'x'),
      ),
    reads: { from: 'Ada <ada@example.com>', subject: 'kept' },
  },
  {
    name: 'utf-8-header',
    mechanism: 'Has a header in UTF-8, as RFC 6532 allows, address and all.',
    source: () => mail(['From: Jürgen <jürgen@bücher.example>', 'To: 用户@例子.example', 'Subject: Grüße 🎈'], 'x'),
    reads: { from: 'Jürgen <jürgen@bücher.example>', to: ['用户@例子.example'], subject: 'Grüße 🎈' },
  },
  {
    name: 'latin-1-header',
    mechanism: 'Has raw Latin-1 in its header, as old programs wrote.',
    source: () => mail([latin1('From: J\xfcrgen <j@example.com>'), latin1('Subject: Gr\xfc\xdfe')], 'x'),
    reads: { from: 'Jürgen <j@example.com>', subject: 'Grüße' },
  },
  {
    name: 'charsets-mixed-in-one-subject',
    mechanism: 'Changes its charset within one subject, as replies through many hands do.',
    source: () =>
      mail(
        ['From: a@example.com', 'Subject: =?koi8-r?B?8NLJ18XU?= =?gb2312?B?xPq6ww==?= =?utf-8?Q?_=F0=9F=8E=88?='],
        'x',
      ),
    reads: { subject: 'Привет您好 🎈' },
  },
  {
    name: 'iso-2022-jp-subject',
    mechanism: 'Has Japanese in an encoded word, whose escapes are part of what is encoded.',
    source: () =>
      mail(
        [
          'From: =?ISO-2022-JP?B?GyRCMnE1RCROJCpDTiRpJDsbKEI=?= <a@example.jp>',
          'Subject: =?ISO-2022-JP?B?GyRCMnE1RCROJCpDTiRpJDsbKEI=?=',
        ],
        'x',
      ),
    reads: { from: '会議のお知らせ <a@example.jp>', subject: '会議のお知らせ' },
  },
  {
    name: 'utf-7-subject',
    mechanism: 'Has UTF-7 in an encoded word, as a server of the nineties would.',
    source: () => mail(['From: a@example.com', 'Subject: =?utf-7?Q?Gr+APwA3w-e?='], 'x'),
    reads: { subject: 'Grüße' },
  },
  {
    name: 'letter-cut-between-encoded-words',
    mechanism: 'Cuts a letter of three bytes between two encoded words.',
    source: () => mail(['From: a@example.com', 'Subject: =?utf-8?b?5pel5g==?=', ' =?utf-8?b?nKw=?='], 'x'),
    reads: { subject: '日本' },
  },
  {
    name: 'encoded-words-without-blanks',
    mechanism: 'Writes encoded words without a blank between them and the words around.',
    source: () =>
      mail(['From: a@example.com', 'Subject: Re:=?utf-8?q?Gr=C3=BC=C3=9Fe?=[list]=?utf-8?q?caf=C3=A9?='], 'x'),
    reads: { subject: 'Re:Grüße[list]café' },
  },
  {
    name: 'encoded-word-with-blanks',
    mechanism: 'Has blanks within an encoded word, which is wrong and common.',
    source: () => mail(['From: a@example.com', 'Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe an alle?='], 'x'),
    reads: { subject: 'Grüße an alle' },
  },
  {
    name: 'encoded-word-in-quotes',
    mechanism: 'Puts an encoded word in quotes, which RFC 2047 section 5 forbids and half the world does.',
    source: () => mail(['From: "=?utf-8?q?J=C3=BCrgen?=" <j@example.com>', 'Subject: x'], 'x'),
    reads: { from: 'Jürgen <j@example.com>' },
  },
  {
    name: 'encoded-word-with-a-language',
    mechanism: 'Says the language of an encoded word, RFC 2231 section 5.',
    source: () => mail(['From: a@example.com', 'Subject: =?us-ascii*en?q?colour?='], 'x'),
    reads: { subject: 'colour' },
  },
  {
    name: 'encoded-word-of-windows',
    mechanism: 'Labels the quotation marks of Windows ISO-8859-1 in an encoded word.',
    source: () => mail(['From: a@example.com', 'Subject: =?iso-8859-1?q?=93quoted=94_=80?='], 'x'),
    reads: { subject: '“quoted” €' },
  },
  {
    name: 'comments-in-addresses',
    mechanism: 'Has comments wherever RFC 5322 lets them stand.',
    source: () =>
      mail(['From: (the) Ada (née (B)) <ada(work)@(at)example.com> (out)', 'To: ada@example.com (Ada Moor)'], 'x'),
    reads: { from: 'Ada <ada@example.com>', to: ['Ada Moor <ada@example.com>'] },
  },
  {
    name: 'groups',
    mechanism: 'Addresses groups: one with members, and one that hides them.',
    source: () =>
      mail(['From: a@example.com', 'To: crew: Bo <bo@example.net>, cy@example.net;, Undisclosed recipients:;'], 'x'),
    reads: { to: ['Bo <bo@example.net>', 'cy@example.net'] },
  },
  {
    name: 'quoted-local-part',
    mechanism: 'Has a local part in quotes with a blank and an at sign, which is an address.',
    source: () =>
      mail(['From: Ada <"ada moor"@example.com>', 'To: "quiet river"@example.com, "bo@home"@example.net (Bo)'], 'x'),
    reads: { from: 'Ada <"ada moor"@example.com>', to: ['"quiet river"@example.com', 'Bo <"bo@home"@example.net>'] },
  },
  {
    name: 'comma-in-a-name',
    mechanism: 'Has a comma in a quoted name.',
    source: () => mail(['From: "Moor, Ada" <ada@example.com>', 'To: "Lind, Bo" <bo@example.net>, c@example.net'], 'x'),
    reads: { from: 'Moor, Ada <ada@example.com>', to: ['Lind, Bo <bo@example.net>', 'c@example.net'] },
  },
  {
    name: 'old-address-form',
    mechanism: 'Has its name in a comment behind the address, the form before angles.',
    source: () => mail(['From: ada@example.com (Ada Moor)', 'Subject: x'], 'x'),
    reads: { from: 'Ada Moor <ada@example.com>' },
  },
  {
    name: 'punycode-domain',
    mechanism: 'Has an international domain in the form DNS takes.',
    source: () => mail(['From: Bücherei <info@xn--bcher-kva.example>', 'Subject: x'], 'x'),
    reads: { from: 'Bücherei <info@xn--bcher-kva.example>' },
  },
  {
    name: 'semicolons-between-addresses',
    mechanism: 'Separates addresses as Outlook shows them.',
    source: () => mail(['From: a@example.com', 'To: b@example.net; C <c@example.net>;'], 'x'),
    reads: { to: ['b@example.net', 'C <c@example.net>'] },
  },
  {
    name: 'two-to-fields',
    mechanism: 'Has two To fields, as careless scripts do.',
    source: () => mail(['From: a@example.com', 'To: b@example.net', 'To: c@example.net'], 'x'),
    reads: { to: ['b@example.net', 'c@example.net'] },
  },
  {
    name: 'resent',
    mechanism: 'Was sent on unchanged: the fields of who did so stand before those of the author.',
    source: () =>
      mail(
        [
          'Resent-From: bo@example.net',
          'Resent-To: quiet.river@mayfly.localhost',
          'From: Ada <ada@example.com>',
          'To: bo@example.net',
          'Subject: x',
        ],
        'x',
      ),
    reads: { from: 'Ada <ada@example.com>', to: ['bo@example.net'] },
  },
  {
    name: 'date-of-old',
    mechanism: 'Has a year of two digits, a zone by its name and no seconds.',
    source: () => mail(['From: a@example.com', 'Date: Sun, 22 Nov 98 09:30 EST'], 'x'),
    reads: { date: '1998-11-22T14:30:00.000Z' },
  },
  {
    name: 'date-with-a-comment',
    mechanism: 'Repeats its zone by name in a comment.',
    source: () => mail(['From: a@example.com', 'Date: Sun, 22 Nov 2026 10:00:00 +0100 (CET)'], 'x'),
    reads: { date: '2026-11-22T09:00:00.000Z' },
  },
  {
    name: 'long-subject-of-emoji',
    mechanism: 'Has emoji of many code points, joined and tinted, in encoded words.',
    source: () =>
      mail(['From: a@example.com', `Subject: =?utf-8?b?${Buffer.from('👩🏽‍💻 👨‍👩‍👧 🇫🇷').toString('base64')}?=`], 'x'),
    reads: { subject: '👩🏽‍💻 👨‍👩‍👧 🇫🇷' },
  },
  {
    name: 'right-to-left-subject',
    mechanism: 'Has a subject in Hebrew with a number in it.',
    source: () =>
      mail(['From: a@example.com', `Subject: =?windows-1255?b?${hex('f9ece5ed 20313233').toString('base64')}?=`], 'x'),
    reads: { subject: 'שלום 123' },
  },
];

import type { CorpusCase } from '../corpus-case.ts';
import { adaPacks, adaWrites, base64, between, bytes, file, html, mail, named, text, times } from '../write-mail.ts';

/** Bodies as real programs put them together. */
export const bodyShapes: readonly CorpusCase[] = [
  {
    name: 'no-body',
    mechanism: 'Ends with its header: all is in the subject.',
    source: () => bytes('From: Ada Moor <ada@example.com>\r\nSubject: call me (eom)\r\n\r\n'),
    reads: { subject: 'call me (eom)', text: [] },
  },
  {
    name: 'only-html',
    mechanism: 'Has no text beside its HTML, as most that machines send.',
    source: () =>
      adaWrites(
        ['Content-Type: text/html; charset=utf-8'],
        '<h1>Sale</h1><p>All <b>boats</b> must go.</p><ul><li>Row<li>Sail</ul>',
      ),
    reads: { text: ['Sale\n\nAll boats must go.', '- Row\n- Sail'], html: ['<h1>Sale</h1>'] },
  },
  {
    name: 'html-without-a-label',
    mechanism: 'Says it is plain text and is HTML: shown as what it says it is.',
    source: () => adaWrites(['Content-Type: text/plain'], '<p>Tags</p>'),
    reads: { text: ['<p>Tags</p>'], html: [] },
  },
  {
    name: 'html-before-text',
    mechanism: 'Has its alternatives in the wrong order, the richest first.',
    source: () => adaPacks('alternative', html('<p>rich</p>'), text('plain')),
    reads: { text: ['plain'], html: ['<p>rich</p>'] },
  },
  {
    name: 'alternative-with-an-empty-text',
    mechanism: 'Has a text part with nothing in it, since some program wanted one.',
    source: () => adaPacks('alternative', text(' \r\n'), html('<p>everything</p>')),
    reads: { text: ['everything'], html: ['<p>everything</p>'] },
  },
  {
    name: 'alternative-with-amp',
    mechanism: 'Has AMP between text and HTML, which is a program of somebody else’s.',
    source: () =>
      adaPacks(
        'alternative',
        text('plain'),
        mail(['Content-Type: text/x-amp-html'], '<!doctype html><html amp4email>'),
        html('<p>rich</p>'),
      ),
    reads: { text: ['plain'], html: ['<p>rich</p>'], attachments: ['attachment.bin text/x-amp-html'] },
  },
  {
    name: 'alternative-of-one',
    mechanism: 'Has one alternative.',
    source: () => adaPacks('alternative', html('<p>alone</p>')),
    reads: { text: ['alone'], html: ['alone'] },
  },
  {
    name: 'related-in-alternative',
    mechanism: 'Puts HTML and its pictures together as one of two alternatives, as Apple Mail does.',
    source: () =>
      adaPacks(
        'alternative',
        text('a picture'),
        mail(
          ['Content-Type: multipart/related; boundary=apple; type="text/html"'],
          ...between(
            'apple',
            html('<img src="cid:one@mac">'),
            file('image/png', ['Content-Disposition: inline; filename=one.png', 'Content-ID: <one@mac>']),
          ),
        ),
      ),
    reads: { text: ['a picture'], html: ['cid:one@mac'], attachments: ['one.png image/png inline'] },
  },
  {
    name: 'alternative-in-related',
    mechanism: 'Puts both alternatives and the pictures into one, as Outlook does.',
    source: () =>
      adaPacks(
        'related',
        mail(
          ['Content-Type: multipart/alternative; boundary=alt'],
          ...between('alt', text('a picture'), html('<img src="cid:one">')),
        ),
        file('image/gif; name=image001.gif', ['Content-ID: <one>']),
      ),
    reads: { text: ['a picture'], attachments: ['image001.gif image/gif inline'] },
  },
  {
    name: 'pictures-between-paragraphs',
    mechanism: 'Alternates paragraphs and pictures in multipart/mixed, as phones do.',
    source: () =>
      adaPacks(
        'mixed',
        text('Look:'),
        file('image/jpeg', ['Content-Disposition: inline; filename=IMG_1.jpg']),
        text('and:'),
        file('image/jpeg', ['Content-Disposition: inline; filename=IMG_2.jpg']),
      ),
    reads: { text: ['Look:\nand:'], attachments: ['IMG_1.jpg image/jpeg inline', 'IMG_2.jpg image/jpeg inline'] },
  },
  {
    name: 'html-between-files',
    mechanism: 'Cuts its HTML in two around a file, as Apple Mail does with a PDF.',
    source: () =>
      adaPacks(
        'mixed',
        html('<p>before</p>'),
        file('application/pdf', ['Content-Disposition: inline; filename=plan.pdf']),
        html('<p>after</p>'),
      ),
    reads: { html: ['before', 'after'], text: ['before\n', 'after'], attachments: ['plan.pdf application/pdf inline'] },
  },
  {
    name: 'footer-of-a-list',
    mechanism: 'Has the footer of a mailing list as a part of its own behind an HTML mail.',
    source: () =>
      adaPacks('mixed', html('<p>Hello list</p>'), text('_____\r\nUnsubscribe: https://lists.example.org/')),
    reads: { text: ['Hello list\n', 'Unsubscribe: https://lists.example.org/'], html: ['Hello list', 'Unsubscribe'] },
  },
  {
    name: 'boundary-of-outlook',
    mechanism: 'Has a boundary that needs its quotes, with all the signs that RFC 2046 allows.',
    source: () =>
      adaWrites(
        ['Content-Type: multipart/mixed;', '\tboundary="----=_NextPart_000_0001_01D\'A(B)+,./:=?"'],
        ...between("----=_NextPart_000_0001_01D'A(B)+,./:=?", text('inside')),
      ),
    reads: { text: ['inside'] },
  },
  {
    name: 'no-closing-delimiter',
    mechanism: 'Was cut off by a relay before its closing delimiter.',
    source: () =>
      adaWrites(
        ['Content-Type: multipart/mixed; boundary=cut'],
        '--cut',
        text('whole'),
        '--cut',
        file('text/csv', [named('a.csv')], '1,2'),
      ),
    reads: { text: ['whole'], attachments: ['a.csv text/csv'] },
  },
  {
    name: 'part-without-a-header',
    mechanism: 'Has parts that are text by default: a delimiter, a blank line, words.',
    source: () => adaPacks('mixed', '\r\nJust words.'),
    reads: { text: ['Just words.'] },
  },
  {
    name: 'preamble-for-old-readers',
    mechanism: 'Tells those who cannot read MIME so before its first part.',
    source: () =>
      adaWrites(
        ['Content-Type: multipart/mixed; boundary=b'],
        'This is a multi-part message in MIME format.',
        ...between('b', text('inside')),
        'The end.',
      ),
    reads: { text: ['inside'] },
  },
  {
    name: 'lines-too-long',
    mechanism: 'Has lines longer than the 998 letters SMTP allows, as many newsletters.',
    source: () => adaWrites(['Content-Type: text/html; charset=utf-8'], `<p>${'long '.repeat(1000)}end</p>`),
    reads: { text: ['long end'] },
  },
  {
    name: 'flowed',
    mechanism: 'Flows: soft line ends, a stuffed line and a signature, RFC 3676.',
    source: () =>
      adaWrites(['Content-Type: text/plain; charset=utf-8; format=flowed'], 'one ', 'two', ' From here', '-- ', 'Ada'),
    reads: { text: ['one two\nFrom here\n--', 'Ada'] },
  },
  {
    name: 'flowed-quotes-and-answers',
    mechanism: 'Quotes flowed text in flowed text, as answers do: each depth flows for itself.',
    source: () =>
      adaWrites(
        ['Content-Type: text/plain; charset=utf-8; format=flowed'],
        '>> Shall we ',
        '>> meet?',
        '> At nine, ',
        '> at the pier.',
        'Fine. ',
      ),
    reads: { text: ['>> Shall we meet?\n> At nine, at the pier.\nFine.'] },
  },
  {
    name: 'quoted-printable-of-old',
    mechanism: 'Has escapes in small letters and a soft line end at the very end.',
    source: () =>
      adaWrites(
        ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: Quoted-Printable'],
        'caf=c3=a9 is=',
        ' open=',
      ),
    reads: { text: ['café is open'] },
  },
  {
    name: 'base64-text-with-line-feeds',
    mechanism: 'Encodes its text in base64, in which lines end as on Unix.',
    source: () =>
      adaWrites(
        ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: BASE64'],
        base64('one\ntwo é\n'),
      ),
    reads: { text: ['one\ntwo é'] },
  },
  {
    name: 'base64-in-pieces',
    mechanism: 'Was put together from pieces of base64, each padded, as signature appliances do.',
    source: () =>
      adaWrites(
        ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
        base64('Hello, '),
        base64('world.'),
        base64(' Bye!'),
      ),
    reads: { text: ['Hello, world. Bye!'] },
  },
  {
    name: 'one-time-code',
    mechanism: 'Has a code to copy, in a table of tables with a hidden preview.',
    source: () =>
      adaWrites(
        ['Content-Type: text/html; charset=utf-8'],
        `<div style="display:none">Your code inside${'&#847;&zwnj;&nbsp;'.repeat(50)}</div><table><tr><td><table><tr><td>Your code is</td></tr><tr><td><b>482&nbsp;910</b></td></tr></table></td></tr></table>`,
      ),
    reads: { text: ['Your code is', '482 910'] },
  },
  {
    name: 'html-of-word',
    mechanism: 'Has the HTML of Word: conditional comments, XML islands and namespaces.',
    source: () =>
      adaWrites(
        ['Content-Type: text/html; charset=utf-8'],
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--><style>p.MsoNormal { margin: 0 }</style></head><body><![if !supportLists]><p class=MsoNormal>Dear all,<o:p></o:p></p><![endif]></body></html>',
      ),
    reads: { text: ['Dear all,'], html: ['MsoNormal'] },
  },
  {
    name: 'table-of-an-order',
    mechanism: 'Has an order in a table, whose cells must not run together in its text.',
    source: () =>
      adaWrites(
        ['Content-Type: text/html; charset=utf-8'],
        '<table><tr><td>Rope</td><td>2</td></tr><tr><td>Oar</td><td>1</td></tr></table>',
      ),
    reads: { text: ['Rope 2\nOar 1'] },
  },
  {
    name: 'a-long-thread',
    mechanism: 'Quotes thirty answers in each other.',
    source: () =>
      adaWrites(
        ['Content-Type: text/html; charset=utf-8'],
        `${times(30, (n) => `<div>answer ${n}<blockquote>`)}first${'</blockquote></div>'.repeat(30)}`,
      ),
    reads: { text: ['answer 0', 'answer 29', 'first'], html: ['answer 29'] },
  },
];

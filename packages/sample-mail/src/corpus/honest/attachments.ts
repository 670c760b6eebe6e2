import type { CorpusCase } from '../corpus-case.ts';
import { adaPacks, adaWrites, base64, bytes, file, hex, latin1, lines, mail, named, text } from '../write-mail.ts';

/** Files, and messages in messages, as real programs attach them. */
export const attachmentShapes: readonly CorpusCase[] = [
  {
    name: 'only-a-file',
    mechanism: 'Is a file and nothing else, as scanners send them.',
    source: () =>
      adaWrites(
        [
          'Content-Type: application/pdf; name="scan.pdf"',
          'Content-Disposition: attachment; filename="scan.pdf"',
          'Content-Transfer-Encoding: base64',
        ],
        base64('%PDF-1.4'),
      ),
    reads: { text: [], attachments: ['scan.pdf application/pdf'] },
  },
  {
    name: 'name-by-rfc-2231',
    mechanism: 'Has its file name in percent escapes with a charset.',
    source: () => attached('application/pdf', "Content-Disposition: attachment; filename*=utf-8'de'%C3%9Cbersicht.pdf"),
    reads: { attachments: ['Übersicht.pdf application/pdf'] },
  },
  {
    name: 'name-in-pieces',
    mechanism: 'Has its file name in numbered pieces, some of them escaped, RFC 2231 section 4.1.',
    source: () =>
      attached(
        'application/pdf',
        "Content-Disposition: attachment; filename*0*=utf-8''%C3%9Cber; filename*1=sicht; filename*2*=%20%E2%82%AC.pdf",
      ),
    reads: { attachments: ['Übersicht €.pdf application/pdf'] },
  },
  {
    name: 'name-by-rfc-2231-in-latin-1',
    mechanism: 'Has its file name in percent escapes of ISO-8859-1.',
    source: () => attached('application/pdf', "Content-Disposition: attachment; filename*=iso-8859-1''%DCbersicht.pdf"),
    reads: { attachments: ['Übersicht.pdf application/pdf'] },
  },
  {
    name: 'name-in-an-encoded-word',
    mechanism: 'Has its file name in encoded words, which is wrong and what Outlook does.',
    source: () =>
      attached(
        'application/pdf',
        'Content-Disposition: attachment; filename="=?utf-8?Q?=C3=9Cbersicht_?= =?utf-8?Q?2026.pdf?="',
      ),
    reads: { attachments: ['Übersicht 2026.pdf application/pdf'] },
  },
  {
    name: 'name-in-an-encoded-word-of-japanese',
    mechanism: 'Has its file name in an encoded word of ISO-2022-JP.',
    source: () =>
      attached('application/pdf', 'Content-Disposition: attachment; filename="=?ISO-2022-JP?B?GyRCMnE1RBsoQi5wZGY=?="'),
    reads: { attachments: ['会議.pdf application/pdf'] },
  },
  {
    name: 'name-in-raw-utf-8',
    mechanism: 'Has its file name in UTF-8 as it is.',
    source: () => attached('application/pdf', 'Content-Disposition: attachment; filename="Übersicht.pdf"'),
    reads: { attachments: ['Übersicht.pdf application/pdf'] },
  },
  {
    name: 'name-without-quotes',
    mechanism: 'Has blanks in its file name and no quotes around it.',
    source: () => attached('application/pdf', 'Content-Disposition: attachment; filename=annual report 2026.pdf'),
    reads: { attachments: ['annual report 2026.pdf application/pdf'] },
  },
  {
    name: 'name-folded',
    mechanism: 'Folds the field within its file name.',
    source: () => attached('application/pdf', 'Content-Disposition: attachment;\r\n filename="annual\r\n report.pdf"'),
    reads: { attachments: ['annual report.pdf application/pdf'] },
  },
  {
    name: 'name-in-the-type-only',
    mechanism: 'Has no disposition: the file name stands in the type.',
    source: () => adaPacks('mixed', text('see attached'), file('application/msword; name="letter.doc"')),
    reads: { attachments: ['letter.doc application/msword'] },
  },
  {
    name: 'octets-with-a-name',
    mechanism: 'Says nothing of its type; its name does.',
    source: () => attached('application/octet-stream', named('photo.jpeg')),
    reads: { attachments: ['photo.jpeg image/jpeg'] },
  },
  {
    name: 'text-as-a-file',
    mechanism: 'Attaches a text that is not part of what is said.',
    source: () =>
      adaPacks(
        'mixed',
        text('see the log'),
        mail(['Content-Type: text/plain; charset=utf-8; name=app.log', named('app.log')], 'line'),
      ),
    reads: { text: ['see the log'], attachments: ['app.log text/plain'] },
  },
  {
    name: 'calendar-invite',
    mechanism: 'Invites: the calendar is an alternative, and again a file.',
    source: () => {
      const invitation = lines(
        'BEGIN:VCALENDAR',
        'METHOD:REQUEST',
        'BEGIN:VEVENT',
        'SUMMARY:Meeting',
        'END:VEVENT',
        'END:VCALENDAR',
      );
      const alternatives = mail(
        ['Content-Type: multipart/alternative; boundary=alt'],
        '--alt',
        text('Come.'),
        '--alt',
        file('text/calendar; charset=utf-8; method=REQUEST', [], invitation),
        '--alt--',
      );
      return adaPacks(
        'mixed',
        alternatives,
        file('application/ics; name=invite.ics', [named('invite.ics')], invitation),
      );
    },
    reads: { text: ['Come.'], attachments: ['invitation.ics text/calendar', 'invite.ics application/ics'] },
  },
  {
    name: 'forward-in-forward',
    mechanism: 'Forwards a message that forwards a message.',
    source: () => {
      const innermost = mail(['From: c@example.com', 'Subject: first'], 'the beginning');
      const inner = mail(
        ['From: b@example.com', 'Subject: Fwd: first', 'Content-Type: multipart/mixed; boundary=inner'],
        '--inner',
        text('look'),
        '--inner',
        file('message/rfc822', [], innermost),
        '--inner--',
      );
      return adaPacks(
        'mixed',
        text('look at this'),
        file('message/rfc822', ['Content-Disposition: attachment; filename="Fwd first.eml"'], inner),
      );
    },
    reads: { text: ['look at this'], attachments: ['Fwd first.eml message/rfc822'] },
  },
  {
    name: 'digest-of-a-list',
    mechanism: 'Is the digest of a list: messages whose type goes without saying.',
    source: () =>
      adaPacks(
        'mixed',
        text('Today:'),
        mail(
          ['Content-Type: multipart/digest; boundary=dig'],
          '--dig',
          '',
          'Subject: one',
          '',
          'x',
          '--dig',
          '',
          'Subject: two',
          '',
          'y',
          '--dig--',
        ),
      ),
    reads: { text: ['Today:'], attachments: ['message.eml message/rfc822', 'message.eml message/rfc822'] },
  },
  {
    name: 'signed-by-smime',
    mechanism: 'Is signed by S/MIME: the signature is a file, the text as readable as ever.',
    source: () =>
      adaPacks(
        'signed; protocol="application/pkcs7-signature"; micalg=sha-256',
        text('Signed.'),
        file(
          'application/pkcs7-signature; name=smime.p7s',
          [named('smime.p7s'), 'Content-Transfer-Encoding: base64'],
          base64(hex('308006')),
        ),
      ),
    reads: { text: ['Signed.'], attachments: ['smime.p7s application/pkcs7-signature'] },
  },
  {
    name: 'opaque-smime',
    mechanism: 'Is signed or encrypted as one block by S/MIME: nothing to read, one file.',
    source: () =>
      adaWrites(
        [
          'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"',
          'Content-Transfer-Encoding: base64',
          named('smime.p7m'),
        ],
        base64(hex('308006')),
      ),
    reads: { text: [], attachments: ['smime.p7m application/pkcs7-mime'] },
  },
  {
    name: 'encrypted-by-pgp',
    mechanism: 'Is encrypted by PGP/MIME: two files.',
    source: () =>
      adaPacks(
        'encrypted; protocol="application/pgp-encrypted"',
        file('application/pgp-encrypted', ['Content-Description: PGP/MIME version identification'], 'Version: 1'),
        file(
          'application/octet-stream; name="encrypted.asc"',
          ['Content-Disposition: inline; filename="encrypted.asc"'],
          '-----BEGIN PGP MESSAGE-----',
        ),
      ),
    reads: {
      text: [],
      attachments: ['attachment.bin application/pgp-encrypted', 'encrypted.asc application/octet-stream inline'],
    },
  },
  {
    name: 'signed-by-pgp-inline',
    mechanism: 'Is signed by PGP within its text.',
    source: () =>
      adaWrites(
        [],
        '-----BEGIN PGP SIGNED MESSAGE-----',
        'Hash: SHA256',
        '',
        'Signed.',
        '-----BEGIN PGP SIGNATURE-----',
        '',
        'iQ==',
        '-----END PGP SIGNATURE-----',
      ),
    reads: { text: ['Signed.\n-----BEGIN PGP SIGNATURE-----'] },
  },
  {
    name: 'bounce-by-the-book',
    mechanism: 'Is a bounce of RFC 3464, from nobody, with the header of what came back.',
    source: () =>
      bytes(
        'Return-Path: <>\r\nFrom: MAILER-DAEMON@relay.example.net (Mail Delivery System)\r\nSubject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied\r\n',
        mail(
          ['MIME-Version: 1.0', 'Content-Type: multipart/report; report-type=delivery-status; boundary=rep'],
          '--rep',
          text('I am sorry.'),
          '--rep',
          file(
            'message/delivery-status',
            [],
            'Reporting-MTA: dns; relay.example.net\r\n\r\nFinal-Recipient: rfc822; gone@example.org\r\nStatus: 5.1.1',
          ),
          '--rep',
          file('text/rfc822-headers', [], 'Subject: Hello'),
          '--rep--',
        ),
      ),
    reads: {
      from: 'Mail Delivery System <MAILER-DAEMON@relay.example.net>',
      text: ['I am sorry.', 'Status: 5.1.1'],
      attachments: ['headers.txt text/rfc822-headers'],
    },
  },
  {
    name: 'bounce-of-qmail',
    mechanism: 'Is a bounce of qmail: plain text with the original behind a line.',
    source: () =>
      mail(
        ['From: MAILER-DAEMON@relay.example.net', 'Subject: failure notice'],
        'Hi. This is the qmail-send program.',
        '',
        '<gone@example.org>:',
        'user unknown',
        '',
        '--- Below this line is a copy of the message.',
        '',
        'Subject: Hello',
        '',
        'x',
      ),
    reads: { text: ['--- Below this line', 'Subject: Hello'], attachments: [] },
  },
  {
    name: 'tnef-of-outlook',
    mechanism: 'Comes from Outlook with everything in winmail.dat; the text is there as well.',
    source: () =>
      adaPacks(
        'mixed',
        text('Please see the attachment.'),
        file(
          'application/ms-tnef; name="winmail.dat"',
          [named('winmail.dat'), 'Content-Transfer-Encoding: base64'],
          base64(hex('789f3e22 0000 01 06900800 04000000 00000000 e700 01')),
        ),
      ),
    reads: { text: ['Please see'], attachments: ['winmail.dat application/ms-tnef'] },
  },
  {
    name: 'voice-message',
    mechanism: 'Brings a voice message and says so in a header of its own.',
    source: () =>
      adaPacks(
        'voice-message',
        file('audio/wav', ['Content-Disposition: inline; voice=Voice-Message; filename=message.wav'], 'RIFF'),
      ),
    reads: { attachments: ['message.wav audio/wav inline'] },
  },
  {
    name: 'macintosh-file',
    mechanism: 'Brings a file of an old Macintosh in two halves, RFC 1740.',
    source: () =>
      adaPacks(
        'mixed',
        text('a file'),
        mail(
          ['Content-Type: multipart/appledouble; boundary=ad'],
          '--ad',
          file('application/applefile; name="%plan.doc"'),
          '--ad',
          file('application/msword; name="plan.doc"', [named('plan.doc')]),
          '--ad--',
        ),
      ),
    reads: { attachments: ['%plan.doc application/applefile', 'plan.doc application/msword'] },
  },
  {
    name: 'binary-attachment',
    mechanism: 'Brings bytes as they are, with line ends of every kind among them.',
    source: () =>
      adaPacks(
        'mixed',
        file(
          'application/octet-stream',
          [named('raw.bin'), 'Content-Transfer-Encoding: binary'],
          latin1('\x00\x01\r\n\n\r\xff\r\n.\r\n..'),
        ),
      ),
    reads: { attachments: ['raw.bin application/octet-stream'] },
  },
];

function attached(type: string, disposition: string): Buffer {
  return adaPacks(
    'mixed',
    text('see attached'),
    file(type, [disposition, 'Content-Transfer-Encoding: base64'], base64('content')),
  );
}

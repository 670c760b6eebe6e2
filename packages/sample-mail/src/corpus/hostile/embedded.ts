import type { CorpusCase } from '../corpus-case.ts';
import { base64, between, file, lines, mail, malloryPacks, malloryWrites, text, times } from '../write-mail.ts';

/** Messages in messages, and messages that are pieces or reports of others. */
export const embeddedCases: readonly CorpusCase[] = [
  {
    name: 'messages-in-messages',
    mechanism: 'Embeds a message in a message in a message, a thousand deep.',
    size: 1000,
    write: (size) =>
      malloryWrites(
        ['Content-Type: message/rfc822'],
        'Content-Type: message/rfc822\r\n\r\n'.repeat(size),
        'Subject: innermost\r\n\r\nx',
      ),
    reads: { subject: 'Look inside', attachments: ['message.eml message/rfc822'] },
  },
  {
    name: 'messages-beside-messages',
    mechanism: 'Embeds hundreds of messages, each with parts of its own.',
    source: () =>
      malloryPacks(
        'mixed',
        ...Array.from({ length: 400 }, (_, n) =>
          embedded(mail(['Content-Type: multipart/mixed; boundary=i'], ...between('i', text(`t${n}`)))),
        ),
      ),
  },
  {
    name: 'message-with-the-boundary-around-it',
    mechanism: 'Embeds a multipart with the very boundary of the mail.',
    source: () =>
      malloryPacks(
        'mixed',
        embedded(mail(['Content-Type: multipart/mixed; boundary=b'], ...between('b', text('whose?')))),
        text('outer'),
      ),
  },
  {
    name: 'message-in-base64',
    mechanism: 'Encodes an embedded message, which RFC 2046 section 5.2.1 forbids.',
    source: () =>
      malloryPacks(
        'mixed',
        file('message/rfc822', ['Content-Transfer-Encoding: base64'], base64(mail(['Subject: hidden'], 'x'))),
      ),
    reads: { attachments: ['message.eml message/rfc822'] },
  },
  {
    name: 'message-of-nothing',
    mechanism: 'Embeds a message that has neither header nor body.',
    source: () => malloryPacks('mixed', embedded(Buffer.alloc(0))),
    reads: { attachments: ['message.eml message/rfc822'] },
  },
  {
    name: 'message-in-utf-8',
    mechanism: 'Embeds a message whose header is UTF-8, of the type RFC 6532 made for it.',
    source: () => malloryPacks('mixed', file('message/global', [], 'Subject: Grüße\r\n\r\nx')),
  },
  {
    name: 'fragment-of-a-message',
    mechanism: 'Is piece 1 of 99999 of a message, to fill whoever waits for the rest.',
    source: () =>
      malloryWrites(
        ['Content-Type: message/partial; id="x@evil.example"; number=1; total=99999'],
        'Subject: whole',
        '',
        'piece',
      ),
  },
  {
    name: 'message-that-is-elsewhere',
    mechanism: 'Has its content in a file of this machine, or on a server elsewhere.',
    source: () =>
      malloryPacks(
        'mixed',
        file(
          'message/external-body; access-type=local-file; name="/etc/passwd"',
          [],
          'Content-Type: text/plain\r\n\r\n',
        ),
        file(
          'message/external-body; access-type=URL; URL="http://evil.example/track"',
          [],
          'Content-Type: text/html\r\n\r\n',
        ),
      ),
  },
  {
    name: 'report-without-end',
    mechanism: 'Reports the delivery to tens of thousands of recipients.',
    size: 900_000,
    write: (size) =>
      malloryPacks(
        'report; report-type=delivery-status',
        text('Sorry.'),
        file(
          'message/delivery-status',
          [],
          times(size / 60, (n) => `Final-Recipient: rfc822; r${n}@evil.example\r\nAction: failed\r\n\r\n`),
        ),
      ),
    reads: { text: ['Sorry.'] },
  },
  {
    name: 'report-forged',
    mechanism: 'Reports that mail from here came back, with a link to click.',
    source: () =>
      lines(
        'From: Mail Delivery System <mailer-daemon@mayfly.localhost>',
        malloryPacks(
          'report; report-type=delivery-status',
          text('Log in to release your mail: http://evil.example/'),
          file('message/delivery-status', [], 'Reporting-MTA: dns; mayfly.localhost'),
        ),
      ),
    reads: { text: ['Log in'] },
  },
  {
    name: 'receipt-demanded',
    mechanism: 'Asks for receipts in every way there is; none is ever sent.',
    source: () =>
      malloryWrites(
        [
          'Disposition-Notification-To: track@evil.example',
          'Return-Receipt-To: track@evil.example',
          'X-Confirm-Reading-To: track@evil.example',
        ],
        'words',
      ),
    reads: { text: ['words'] },
  },
  {
    name: 'receipt-forged',
    mechanism: 'Is a receipt for a mail that was never sent.',
    source: () =>
      malloryPacks(
        'report; report-type=disposition-notification',
        text('It was read.'),
        file('message/disposition-notification', [], 'Disposition: manual-action; displayed'),
      ),
    reads: { text: ['It was read.'] },
  },
  {
    name: 'complaint-of-abuse',
    mechanism: 'Is a feedback report whose original is itself a report, and so on.',
    source: () =>
      Array.from({ length: 60 }).reduce<Buffer>(
        (inner, _, level) =>
          mail(
            [`Content-Type: multipart/report; report-type=feedback-report; boundary=r${level}`],
            ...between(`r${level}`, file('message/feedback-report', [], 'Feedback-Type: abuse'), embedded(inner)),
          ),
        text('innermost'),
      ),
  },
  {
    name: 'headers-of-another',
    mechanism: 'Attaches the header of a message, as bounces do, with tens of thousands of fields.',
    size: 500_000,
    write: (size) =>
      malloryPacks(
        'report',
        text('Sorry.'),
        file(
          'text/rfc822-headers',
          [],
          times(size / 12, (n) => `X-${n}: y\r\n`),
        ),
      ),
    reads: { text: ['Sorry.'] },
  },
  {
    name: 'http-in-mail',
    mechanism: 'Is of the type of an HTTP message, with a body that is chunked.',
    source: () =>
      malloryPacks(
        'mixed',
        file('message/http', [], 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n'),
      ),
  },
];

function embedded(message: Buffer): Buffer {
  return file('message/rfc822', [], message);
}

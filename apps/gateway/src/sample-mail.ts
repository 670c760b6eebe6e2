/**
 * A mail that this server makes itself, to be seen arriving: it says so in its subject, its text and a header of its
 * own. RFC 2606 keeps `.invalid` for names that are nobody's, so nothing that looks at it can take it for a sender's.
 */
export function sampleMail(recipient: string, messageId: string, at: Date): string {
  return [
    'From: Mayfly <sample@mayfly.invalid>',
    `To: <${recipient}>`,
    'Subject: A test from this server',
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${messageId}@mayfly.invalid>`,
    'Mayfly-Sample: local',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="sample"',
    '',
    '--sample',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...text,
    '',
    '--sample',
    'Content-Type: text/html; charset=utf-8',
    '',
    html,
    '',
    '--sample--',
    '',
  ].join('\r\n');
}

export const sampleSender = 'sample@mayfly.invalid';

const text = [
  'It works: mail to this address arrives here.',
  '',
  'This one was made by the server itself and did not travel. Mail from elsewhere',
  'takes the way from its sender to this server, which is often a few seconds and',
  'sometimes some minutes.',
  '',
  'A code in it would look like this: 482 910.',
];

const html = [
  '<h1 style="font-size:20px">It works</h1>',
  '<p>Mail to this address arrives here.</p>',
  '<p>This one was made by the server itself and did not travel. Mail from elsewhere takes the way from its',
  'sender to this server, which is often a few seconds and sometimes some minutes.</p>',
  '<p>A code in it would look like this: <b>482 910</b>.</p>',
].join('\r\n');

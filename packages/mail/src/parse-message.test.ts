import { createHash } from 'node:crypto';
import { messageDocument } from '@mayfly/contracts/message';
import { nestedMail } from '@mayfly/sample-mail/nested-mail';
import { honestSamples, readSample, type SampleName, sampleNames } from '@mayfly/sample-mail/read-sample';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { anyMultipart, filesOf, writePart } from '../test/build-mail.ts';
import { type ExpectedMessage, expectedMessages } from '../test/expected-messages.ts';
import { parseAttachmentTable, serialiseAttachmentTable } from './attachment-table.ts';
import { parseMessage } from './parse-message.ts';
import type { DocumentContent } from './parsed-message.ts';
import { readAttachment } from './read-attachment.ts';

async function parse(source: Buffer | string) {
  const bytes = Buffer.from(source);
  const message = await parseMessage(bytes);
  const document = readDocument(message.documentJson);
  const files = message.attachmentParts.map((part) => readAttachment(bytes, part));
  return { ...message, document, files, notices: document.notices.map(({ code }) => code) };
}

/** As a reader of the wire would, with what the ingester puts in front. */
function readDocument(json: string): DocumentContent {
  const around = '{"id":"x","receivedAt":"2026-11-22T10:00:00.000Z","envelope":{"sender":"","recipient":"a@b.c"},';
  const { id, receivedAt, envelope, ...content } = messageDocument.parse(JSON.parse(`${around}${json.slice(1)}`));
  return content;
}

const html = (body: string) => `Content-Type: text/html; charset=utf-8\r\n\r\n${body}`;
const inCharset = (charset: string, body: Buffer) =>
  Buffer.concat([Buffer.from(`Content-Type: text/plain; charset=${charset}\r\n\r\n`), body]);

test.each(sampleNames)('reads the sample %s as it is meant', async (name: SampleName) => {
  const { summary, document, notices } = await parse(readSample(name));
  const { from, to, cc, replyTo, subject, preview, date, text, html, attachments, codes, links } = document;
  const actual: ExpectedMessage = {
    from: [from.name, from.address],
    to: to.map(({ name, address }) => [name, address]),
    ...(cc.length > 0 ? { cc: cc.map(({ name, address }) => [name, address]) } : {}),
    ...(replyTo.length > 0 ? { replyTo: replyTo.map(({ name, address }) => [name, address]) } : {}),
    subject,
    preview,
    date: date ?? '',
    text,
    html: html?.replace(/\s+/g, ' ').slice(0, 60) ?? 'none',
    attachments: attachments.map(({ filename, contentType, size, inline, contentId }) =>
      [filename, contentType, size, inline ? 'inline' : 'file', contentId]
        .filter((said) => said !== undefined)
        .join(' '),
    ),
    notices,
  };
  expect(actual).toEqual(expectedMessages[name]);
  expect(summary).toEqual({
    from,
    to,
    subject,
    preview,
    size: readSample(name).length,
    attachmentCount: attachments.length,
    codes,
    links,
  });
});

test.each(sampleNames)('gives back every attachment of the sample %s as the document lists it', async (name) => {
  const source = readSample(name);
  const { document, attachmentParts } = await parse(source);
  const listed = parseAttachmentTable(serialiseAttachmentTable(attachmentParts)).map((part) => {
    const bytes = readAttachment(source, part) ?? Buffer.alloc(0);
    const { index, filename, contentType } = part;
    return {
      index,
      filename,
      contentType,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  });
  expect(document.attachments).toMatchObject(listed);
  expect(document.attachments).toHaveLength(listed.length);
});

test.each(honestSamples)('finds the attachments that mailparser finds in the sample %s', async (name) => {
  const source = readSample(name);
  const { files } = await parse(source);
  // It would look into an embedded message, which is one attachment here.
  const { attachments } = await simpleParser(
    source,
    Object.assign({ checksumAlgo: 'sha256' }, { ignoreEmbedded: true }),
  );
  expect(
    files.map((bytes) =>
      createHash('sha256')
        .update(bytes ?? '')
        .digest('hex'),
    ),
  ).toEqual(attachments.map(({ checksum }) => checksum));
});

test('files of any bytes in any encoding and nesting come back byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(anyMultipart, async (plan) => {
      const { files, document } = await parse(writePart(plan));
      expect(files.map((bytes) => bytes?.toString('hex'))).toEqual(
        filesOf(plan).map((bytes) => Buffer.from(bytes).toString('hex')),
      );
      expect(document.attachments.map(({ index }) => index)).toEqual(files.map((_, index) => index));
    }),
    { numRuns: 40 },
  );
});

test('names the code and the link a mail was sent for, in the summary and in the document alike', async () => {
  const { summary, document } = await parse(readSample('one-time-code'));
  expect(summary.codes).toMatchObject([{ value: '482910', reason: 'named' }]);
  expect(summary.links).toMatchObject([
    { url: 'https://tidewater.example.com/verify?token=0f9a7c31e2', host: 'tidewater.example.com', kind: 'confirm' },
  ]);
  expect(document).toMatchObject({ codes: summary.codes, links: summary.links });
  expect(await parse(readSample('newsletter'))).toMatchObject({ summary: { codes: [], links: [] } });
});

test('a code is found in the HTML where the text does not say it, and in the subject of a mail that says nothing', async () => {
  const both = [
    'Subject: Sign in',
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Please view this in a browser.',
    '--b',
    html('<p>Your security code: <b>482&nbsp;910</b>'),
    '--b--',
  ].join('\r\n');
  expect((await parse(both)).summary.codes).toMatchObject([{ value: '482910' }]);
  expect((await parse('Subject: 482910 is your code\r\n\r\n')).summary.codes).toMatchObject([{ value: '482910' }]);
});

test('the document is an object that another can be put in front of', async () => {
  expect((await parseMessage(Buffer.alloc(0))).documentJson).toMatch(/^\{"from":/);
});

test('whatever the bytes, there is a message', async () => {
  const piece = fc.constantFrom(
    ...[
      'From: ',
      'Subject: ',
      'Content-Type: ',
      'multipart/mixed; boundary=b',
      'text/html',
      'text/plain; charset=',
      'utf-7',
      'utf-16',
    ],
    ...[
      'message/rfc822',
      'Content-Disposition: ',
      'attachment; filename="',
      'inline',
      'Content-Transfer-Encoding: ',
      'base64',
    ],
    ...['--b', '--b--', '\r\n', '\r\n\r\n', ' ', '<p>', '=?utf-8?q?a?=', '\0', '\xff', '"', '%', '*=', 'x'],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const { notices } = await parse(Buffer.from(pieces.join(''), 'latin1'));
      expect(notices).not.toContain('unreadable');
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['utf-8', Buffer.from('Grüße €')],
  ['iso-8859-1', Buffer.from('Gr\xfc\xdfe', 'latin1')],
  ['windows-1252', Buffer.from('Gr\xfc\xdfe \x80', 'latin1')],
  ['utf-16le', Buffer.from('Grüße €', 'utf16le')],
  ['utf-7', Buffer.from('Gr+APwA3w-e +IKw-')],
  ['koi8-r', Buffer.from('F0E9F7', 'hex')],
])('reads text in %s', async (charset, body) => {
  const expected = charset === 'koi8-r' ? 'ПИВ' : charset === 'iso-8859-1' ? 'Grüße' : 'Grüße €';
  expect((await parse(inCharset(charset, body))).document.text).toBe(expected);
});

test('what is none of the charset shows as U+FFFD', async () => {
  expect((await parse(inCharset('utf-8', Buffer.from('a\xffb', 'latin1')))).document.text).toBe('a\uFFFDb');
});

test('nothing that goes into the document is half a character', async () => {
  const { documentJson } = await parse(inCharset('utf-16le', Buffer.from([0x61, 0, 0x3c, 0xd8, 0x62, 0])));
  expect(documentJson).not.toMatch(/\\ud8/i);
});

test('an inline part with a name is a picture in the mail, an attached text a file', async () => {
  const { document } = await parse(
    [
      'Content-Type: multipart/mixed; boundary=b',
      ...['', '--b', 'Content-Type: text/plain', 'Content-Disposition: attachment', '', 'a file'],
      ...[
        '--b',
        'Content-Type: image/gif',
        'Content-Disposition: inline; filename=a.gif',
        'Content-ID: < a@b >',
        '',
        'GIF',
      ],
      '--b--',
    ].join('\r\n'),
  );
  expect(document.text).toBe('');
  expect(document.attachments).toMatchObject([
    { filename: 'text.txt', inline: false },
    { filename: 'a.gif', inline: true, contentId: 'a@b' },
  ]);
});

test('a summary names a few recipients, the document all', async () => {
  const { summary, document } = await parse(`To: ${'a@b.c,'.repeat(100)}\r\n\r\n`);
  expect([summary.to.length, document.to.length]).toEqual([20, 100]);
});

test('too many addresses are cut and it says so', async () => {
  const { document, notices } = await parse(`To: ${'a@b.c,'.repeat(600)}\r\n\r\n`);
  expect(document.to).toHaveLength(500);
  expect(notices).toEqual(['addresses_cut']);
});

test('a multipart without a boundary is read as the text it is', async () => {
  expect((await parse('Content-Type: multipart/mixed\r\n\r\nhello')).document.text).toBe('hello');
});

test('a text of more than a megabyte is cut and says so', async () => {
  const { document, notices } = await parse(`\r\n${'x'.repeat(1_000_001)}`);
  expect(document.text).toBe('x'.repeat(1_000_000));
  expect(notices).toEqual(['text_cut']);
  expect((await parse(`\r\n${'\0'.repeat(5_000_000)}the end`)).notices).toEqual(['text_cut']);
});

test('HTML that is too heavy is left out, and its text is not', async () => {
  const { document, notices } = await parse(html(`<p>words</p>${'<b>'.repeat(200_000)}`));
  expect(document.html).toBeUndefined();
  expect(document.text).toBe('words');
  expect(notices).toEqual(['html_too_heavy']);
  expect((await parse(html('<div>'.repeat(2_000_000)))).notices).toEqual(['html_too_heavy']);
  expect((await parse(html(`<p>${'\0'.repeat(5_000_000)}the end`))).notices).toEqual(['html_too_heavy']);
});

test('a message that is nested too deep keeps its header and says so', async () => {
  const { summary, document, notices } = await parse(nestedMail(5000));
  expect(summary.subject).toBe('Deeper');
  expect(document.text).toBe('');
  expect(notices).toEqual(['nested_too_deep']);
});

test('a message of more than a thousand parts is read so far and says so', async () => {
  const part = '--b\r\nContent-Type: image/png\r\n\r\nx\r\n';
  const { document, notices } = await parse(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(1500)}`);
  expect(document.attachments).toHaveLength(999);
  expect(notices).toEqual(['parts_cut']);
});

// Each would take minutes where the work grows with the square of the length.
test.each([
  ['blanks', `Content-Transfer-Encoding: quoted-printable\r\n\r\n${' '.repeat(3_000_000)}x`],
  ['padding', `Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${'A='.repeat(1_500_000)}`],
  ['parameters', `Content-Type: text/plain${'; a*0*=%41'.repeat(24_000)}\r\n\r\nx`],
  ['encoded words', `Subject: ${'=?utf-8?q?a?='.repeat(18_000)}\r\n\r\nx`],
  ['addresses', `To: ${'"(<\\'.repeat(60_000)}\r\n\r\nx`],
  ['folds', `Subject: x\r\n${' \r\n'.repeat(80_000)}\r\nx`],
])('a mail of %s is read', async (_case, source) => {
  const { notices } = await parse(source);
  expect(notices.filter((code) => code === 'unreadable')).toEqual([]);
});

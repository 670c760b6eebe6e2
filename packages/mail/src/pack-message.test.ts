import { gunzipSync } from 'node:zlib';
import { readSample } from '@mayfly/sample-mail/read-sample';
import { expect, test } from 'vitest';
import { packContent, packMessage } from './pack-message.ts';
import { parseMessage } from './parse-message.ts';

const receivedAt = Date.parse('2026-11-25T10:00:00Z');
const pack = (source: Buffer | string, sender = 'ada@example.com') =>
  packMessage({ source: Buffer.from(source), sender, receivedAt });

test('the source comes back byte for byte, and each recipient has a message of its own', async () => {
  const source = readSample('attachments');
  const message = await pack(source);
  const [first, second] = ['a@mayfly.example', 'b@mayfly.example'].map(message.packFor);

  expect(gunzipSync(first?.source ?? '').equals(source)).toBe(true);
  expect(first?.size).toBe(source.length);
  expect(first?.messageId).not.toBe(second?.messageId);
  expect(first?.facts).toEqual({
    receivedAt: '2026-11-25T10:00:00.000Z',
    envelope: { sender: 'ada@example.com', recipient: 'a@mayfly.example' },
  });
});

test('a digest is the same for the same mail from and to the same, and another for all else', async () => {
  const digestOf = async (source: string, sender: string, recipient: string) =>
    (await pack(source, sender)).packFor(recipient).digest;
  const mail = 'Message-ID: <1@a>\r\n\r\nhello';

  const digests = [
    await digestOf(mail, 'a@b.c', 'd@e.f'),
    await digestOf(`${mail}.`, 'a@b.c', 'd@e.f'),
    await digestOf(mail, 'x@b.c', 'd@e.f'),
    await digestOf(mail, 'a@b.c', 'x@e.f'),
  ];

  expect(await digestOf(mail, 'a@b.c', 'd@e.f')).toBe(digests[0]);
  expect(new Set(digests).size).toBe(4);
});

test.each([
  ['Message-ID: <1@a>\r\n\r\n', true],
  ['Subject: x\r\nMESSAGE-id \t: <1@a>\r\n\r\n', true],
  ['Message-ID:\r\n <1@a>\r\n\r\n', true],
  ['Message-ID: <1@a>\n\nbare line feeds', true],
  ['Message-ID: <1@a>', true],
  ['Message-ID:\r\n\r\nhello', false],
  ['Message-ID: \r\nSubject: x\r\n\r\n', false],
  ['Subject: x\r\n\r\nMessage-ID: <1@a>\r\n', false],
  ['Subject: Message-ID: <1@a>\r\n\r\n', false],
  ['X-Message-ID: <1@a>\r\n\r\n', false],
  ['', false],
])('mail without a Message-ID has no digest: %j', async (source, isNamed) => {
  expect((await pack(source)).packFor('d@e.f').digest !== undefined).toBe(isNamed);
});

test('what it says has its own id, instant and envelope in front, and its verdict where somebody looked', async () => {
  const source = readSample('plain-text');
  const { messageId, facts } = (await pack(source)).packFor('a@mayfly.example');
  const parsed = await parseMessage(source);
  const authentication = { spf: 'pass', dkim: 'none', dmarc: 'none' } as const;

  const plain = await packContent(messageId, facts, parsed);
  const judged = await packContent(messageId, facts, parsed, authentication);

  const document = JSON.parse(gunzipSync(plain.document).toString());
  expect(document).toEqual({ id: messageId, ...facts, ...JSON.parse(parsed.documentJson) });
  expect(plain.summary).toEqual({ ...parsed.summary, id: messageId, receivedAt: facts.receivedAt });
  expect(JSON.parse(gunzipSync(judged.document).toString())).toEqual({ ...document, authentication });
  expect(judged.summary).toEqual({ ...plain.summary, authentication });
});

import { messageDocument } from '@mayfly/contracts/message';
import { readSample } from '@mayfly/sample-mail/read-sample';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMessage } from './parse-message.ts';
import { unreadableMessage } from './unreadable-message.ts';

const around = { id: 'x', receivedAt: '2026-11-22T10:00:00.000Z', envelope: { sender: '', recipient: 'a@b.c' } };

test('says what the header says, and nothing of the body', async () => {
  const source = readSample('encoded-headers');
  const parsed = await parseMessage(source);
  const stand = unreadableMessage(source, 'took_too_long');
  expect(stand.summary).toEqual({ ...parsed.summary, preview: '' });
  expect(stand.attachmentParts).toEqual([]);
  expect(JSON.parse(stand.documentJson)).toEqual({
    ...JSON.parse(parsed.documentJson),
    preview: '',
    text: '',
    notices: [{ code: 'took_too_long', detail: 'Reading the message took too long. Its source is complete.' }],
  });
});

test('looks at the beginning of the source only', () => {
  const source = Buffer.concat([
    Buffer.from(`Subject: early\r\nX-Long: ${'x'.repeat(100_000)}\r\nFrom: late@example.com\r\n\r\n`),
    Buffer.alloc(1_000_000, '\n'),
  ]);
  const { summary } = unreadableMessage(source, 'unreadable');
  expect(summary).toMatchObject({ subject: 'early', from: { name: '', address: '' }, size: source.length });
});

test('stands in for anything', () => {
  const unit = fc.constantFrom(
    'From: ',
    'To: ',
    'Subject: ',
    'Date: ',
    '\r\n',
    '\n',
    ' ',
    ':',
    '"',
    '<',
    '(',
    ',',
    '=?utf-8?b?',
    '\0',
    '\xff',
    'a@b.c',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 100 }), (text) => {
      const source = Buffer.from(text, 'latin1');
      const { documentJson } = unreadableMessage(source, 'unreadable');
      expect(documentJson.startsWith('{"')).toBe(true);
      expect(() => messageDocument.parse({ ...around, ...JSON.parse(documentJson) })).not.toThrow();
    }),
  );
});

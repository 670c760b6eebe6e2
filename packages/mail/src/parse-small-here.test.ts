import { expect, test, vi } from 'vitest';
import { mostReadHere, parseSmallHere } from './parse-small-here.ts';
import type { ParsedMessage } from './parsed-message.ts';
import { unreadableMessage } from './unreadable-message.ts';

const small = Buffer.from('Subject: small\r\n\r\nHello.\r\n');

function poolThat(answers: (source: Buffer) => ParsedMessage | undefined) {
  return { parse: vi.fn(async (source: Buffer) => answers(source)) };
}

test('a small source is read here, and asks nothing of the pool', async () => {
  const pool = poolThat(() => undefined);
  const { summary, documentJson } = await parseSmallHere(pool)(small);
  expect(summary).toMatchObject({ subject: 'small', preview: 'Hello.' });
  expect(JSON.parse(documentJson).notices).toEqual([]);
  expect(pool.parse).not.toHaveBeenCalled();
});

test.each([
  ['large', Buffer.concat([small, Buffer.alloc(mostReadHere, 'x')])],
  ['of several parts', Buffer.from('Content-Type: MULTIPART/mixed; boundary=b\r\n\r\n--b\r\n\r\nHello.\r\n--b--\r\n')],
  ['about another message', Buffer.from('Content-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\nHello.\r\n')],
])('a source that is %s is read by the pool, which has a deadline', async (_name, source) => {
  const pool = poolThat((given) => unreadableMessage(given, 'unreadable'));
  const { documentJson } = await parseSmallHere(pool)(source);
  expect(JSON.parse(documentJson).notices).toMatchObject([{ code: 'unreadable' }]);
  expect(pool.parse).toHaveBeenCalledWith(source);
});

test('what the pool does not even look at is what its header says', async () => {
  const source = Buffer.concat([small, Buffer.alloc(mostReadHere, 'x')]);
  const { summary, documentJson } = await parseSmallHere(poolThat(() => undefined))(source);
  expect(summary).toMatchObject({ subject: 'small', preview: '' });
  expect(JSON.parse(documentJson).notices).toMatchObject([{ code: 'took_too_long' }]);
});

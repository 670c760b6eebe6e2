import { expect, test, vi } from 'vitest';
import { mostReadHere, parseSmallHere } from './parse-small-here.ts';
import { unreadableMessage } from './unreadable-message.ts';

const small = Buffer.from('Subject: small\r\n\r\nHello.\r\n');

/** A pool whose threads are busy until they are let go. */
function busyPool() {
  let letGo = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const parse = vi.fn(async (source: Buffer) => {
    await free;
    return unreadableMessage(source, 'took_too_long');
  });
  return { pool: { parse }, letGo };
}

test('a thread that is free gets even a small source', async () => {
  const { pool, letGo } = busyPool();
  const parsed = parseSmallHere({ pool, threads: 1 })(small);
  expect(pool.parse).toHaveBeenCalledTimes(1);
  letGo();
  await parsed;
});

test('a small source does not wait for a thread', async () => {
  const { pool, letGo } = busyPool();
  const parse = parseSmallHere({ pool, threads: 2 });
  const waiting = [parse(small), parse(small)];
  const { summary, documentJson } = await parse(small);
  expect(summary).toMatchObject({ subject: 'small', preview: 'Hello.' });
  expect(JSON.parse(documentJson).notices).toEqual([]);
  expect(pool.parse).toHaveBeenCalledTimes(2);
  letGo();
  await Promise.all(waiting);
});

test.each([
  ['large', Buffer.concat([small, Buffer.alloc(mostReadHere, 'x')])],
  ['of several parts', Buffer.from('Content-Type: MULTIPART/mixed; boundary=b\r\n\r\n--b\r\n\r\nHello.\r\n--b--\r\n')],
  ['about another message', Buffer.from('Content-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\nHello.\r\n')],
])('a source that is %s waits for a thread, which has a deadline', async (_name, source) => {
  const { pool, letGo } = busyPool();
  const parse = parseSmallHere({ pool, threads: 1 });
  const waiting = [parse(small), parse(source)];
  expect(pool.parse).toHaveBeenCalledTimes(2);
  letGo();
  await Promise.all(waiting);
});

test('once a thread is free again it is used again', async () => {
  const { pool, letGo } = busyPool();
  const parse = parseSmallHere({ pool, threads: 1 });
  const first = parse(small);
  letGo();
  await first;
  await parse(small);
  expect(pool.parse).toHaveBeenCalledTimes(2);
});

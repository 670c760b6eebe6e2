import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nestedMail } from '@mayfly/sample-mail/nested-mail';
import { readSample } from '@mayfly/sample-mail/read-sample';
import { expect, onTestFinished, test } from 'vitest';
import { readBy } from '../test/read-by.ts';
import { parseMessage } from './parse-message.ts';
import { createParsePool, type ParsePoolOptions } from './parse-pool.ts';
import type { ParsedMessage } from './parsed-message.ts';

/** The real thread, as it is shipped: `npm run build` makes it before the tests are run. */
const realWorker = new URL('../dist/parse-worker.js', import.meta.url);
const scriptedWorker = new URL('../test/scripted-worker.js', import.meta.url);

function startPool(options: Partial<ParsePoolOptions> = {}) {
  const pool = createParsePool({ workerUrl: scriptedWorker, threads: 1, deadlineMs: 20_000, memoryMb: 64, ...options });
  onTestFinished(() => pool.close());
  const parse = readBy(pool);
  const tell = (command: string) => parse(Buffer.from(command));
  return { pool, parse, tell };
}

function noticesOf({ documentJson }: ParsedMessage): string[] {
  return JSON.parse(documentJson).notices.map(({ code }: { code: string }) => code);
}

test('says in a thread what parseMessage says here', async () => {
  const { pool } = startPool({ workerUrl: realWorker, threads: 2, memoryMb: 256 });
  const sources = [readSample('newsletter'), readSample('attachments'), readSample('japanese'), nestedMail(60)];

  const parsed = await Promise.all(sources.map((source) => pool.parse(source)));

  expect(parsed).toEqual(await Promise.all(sources.map(parseMessage)));
});

test('leaves the bytes to the caller', async () => {
  const { pool } = startPool({ workerUrl: realWorker });
  const source = readSample('attachments');

  await pool.parse(source);

  expect(source.equals(readSample('attachments'))).toBe(true);
});

test('a mail that takes longer than the deadline is what its header says', async () => {
  // Any machine needs many times that for eight megabytes.
  const { parse } = startPool({ workerUrl: realWorker, deadlineMs: 5 });
  const slow = Buffer.concat([readSample('plain-text'), Buffer.alloc(8_000_000, 'slow <mail> 1234\n')]);

  const message = await parse(slow);

  expect(message.summary).toMatchObject({
    from: { name: 'Ada Moor', address: 'ada@example.com' },
    subject: 'The ferry leaves at nine',
    preview: '',
    size: slow.length,
  });
  expect(noticesOf(message)).toEqual(['took_too_long']);
});

test('a thread that never ends is put away, and what waited behind it is read', async () => {
  const { tell } = startPool({ deadlineMs: 1000 });

  const [overdue, waiting] = await Promise.all([tell('loop'), tell('say next')]);

  expect(noticesOf(overdue)).toEqual(['took_too_long']);
  expect(waiting.summary.subject).toBe('next');
});

test.each(['exit', 'throw', 'hoard'])(
  'a thread that dies of a mail twice (%s) leaves it unreadable',
  async (command) => {
    const { tell } = startPool({ memoryMb: 16 });

    const [unreadable, waiting] = await Promise.all([tell(command), tell('say next')]);

    expect(noticesOf(unreadable)).toEqual(['unreadable']);
    expect(waiting.summary.subject).toBe('next');
  },
);

test('a thread that dies of a mail once is replaced, and the mail is read', async () => {
  const { tell } = startPool();
  const folder = mkdtempSync(join(tmpdir(), 'parse-pool-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));

  expect((await tell(`die-once ${join(folder, 'died')}`)).summary.subject).toBe('lived');
});

test('a thread that dies of a mail it has answered costs the next mail nothing', async () => {
  const { tell } = startPool();

  expect((await tell('die-afterwards')).summary.subject).toBe('answered');
  expect((await tell('say next')).summary.subject).toBe('next');
  expect((await tell('say again')).summary.subject).toBe('again');
});

test('takes mail in the order it came', async () => {
  const { tell } = startPool();
  const words = ['one', 'two', 'three', 'four'];
  const order: string[] = [];

  await Promise.all(words.map(async (word) => order.push((await tell(`say ${word}`)).summary.subject)));

  expect(order).toEqual(words);
});

test('reads no more than may wait', async () => {
  const { tell, pool } = startPool({ maxQueue: 1 });
  const under = [pool.parse(Buffer.from('loop')), pool.parse(Buffer.from('say waited'))];

  await expect(tell('say refused')).rejects.toThrow('nobody looked');

  await pool.close();
  expect(await Promise.all(under)).toEqual([undefined, undefined]);
});

test('a closed pool looks at nothing', async () => {
  const { tell, pool } = startPool();
  await pool.close();

  await expect(tell('say late')).rejects.toThrow('nobody looked');
});

test('a thread that cannot be started leaves mail unreadable', async () => {
  const { tell } = startPool({ workerUrl: new URL('../test/no-such-worker.js', import.meta.url) });

  expect(noticesOf(await tell('say anything'))).toEqual(['unreadable']);
});

test('gives a thread none of the settings of this process', async () => {
  const { tell } = startPool();

  expect((await tell('count-settings')).summary.subject).toBe('0');
});

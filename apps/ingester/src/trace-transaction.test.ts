import type { InboxEvent, SmtpTrace } from '@mayfly/contracts/event';
import { InboxError } from '@mayfly/inbox/inbox-error';
import type { Trace } from '@mayfly/inbox/inbox-store';
import { openDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type StartedIngester, startIngester } from '../test/start-ingester.ts';
import type { IngesterDeps } from './ingester.ts';
import { SenderLeft } from './read-source.ts';
import { createTracer } from './trace-transaction.ts';

const approach = { sender: 'ada@sender.example', size: 0 };
const watched = (inboxId: string, watchedUntil = 1000) => ({ inboxId, addressedAs: '', watchedUntil });

describe('a tracer', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  test('tells nothing of a mail that is over sooner than anybody could see it coming', () => {
    const { told, tracer } = recorded();
    const [quick, slow] = [tracer.begin(), tracer.begin()];
    for (const trace of [quick, slow]) trace.accepted(watched('a'), approach);
    vi.advanceTimersByTime(99);
    quick.delivered('a', 'stored');
    vi.advanceTimersByTime(1000);
    expect(told.map(({ trace }) => trace.stage)).toEqual(['accepted']);
    slow.delivered('a', 'stored');
    expect(told.map(({ trace }) => trace.stage)).toEqual(['accepted', 'stored']);
  });

  test('tells of a refusal however soon it came, and of nothing that broke off before anything was told', () => {
    const { told, tracer } = recorded();
    const [refused, full, left] = [tracer.begin(), tracer.begin(), tracer.begin()];
    for (const trace of [refused, full, left]) trace.accepted(watched('a'), approach);
    refused.failed(new InboxError('store_full'));
    full.delivered('a', 'full');
    left.abandoned();
    vi.advanceTimersByTime(1000);
    expect(told.map(({ trace }) => trace)).toMatchObject([
      { stage: 'refused', code: 'store_full' },
      { stage: 'refused', code: 'inbox_full' },
    ]);
  });

  test('tells of each recipient once, also of one that came when the others had been told of', () => {
    const { told, tracer } = recorded();
    const trace = tracer.begin();
    trace.accepted(watched('a'), approach);
    vi.advanceTimersByTime(100);
    trace.accepted(watched('b'), approach);
    vi.advanceTimersByTime(100);
    expect(told.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('counts DATA at most once in a while, and only for mail that takes longer', async () => {
    let elapsed = 0;
    const { told, tracer } = recorded({ elapsed: () => elapsed, everyMs: 250 });
    const trace = tracer.begin();
    trace.accepted(watched('a'), approach);
    vi.advanceTimersByTime(100);
    for await (const _chunk of trace.counted(chunks(100, () => (elapsed += 100)))) void _chunk;
    const counts = told.flatMap(({ trace }) => (trace.stage === 'receiving' ? [trace.bytes] : []));
    expect(counts.slice(0, 3)).toEqual([30, 60, 90]);
    expect(counts).toHaveLength(33);

    const quick = tracer.begin();
    quick.accepted(watched('b'), approach);
    vi.advanceTimersByTime(100);
    for await (const _chunk of quick.counted(chunks(100, () => elapsed))) void _chunk;
    quick.delivered('b', 'stored');
    expect(told.flatMap(({ id, trace }) => (id === 'b' ? [trace.stage] : []))).toEqual(['accepted', 'stored']);
  });

  test('asks nothing of the store, and leaves DATA as it is, where nobody looks', () => {
    const { told, tracer } = recorded();
    const trace = tracer.begin();
    trace.accepted(watched('a', 0), approach);
    const data = chunks(1, () => {});
    expect(trace.counted(data)).toBe(data);
    trace.delivered('a', 'stored');
    trace.failed(new Error('x'));
    trace.abandoned();
    expect(told).toEqual([]);
  });

  test('ends each recipient’s trace once, by what became of the mail there', () => {
    const { told, tracer } = recorded();
    const trace = tracer.begin();
    for (const id of ['stored', 'again', 'full', 'gone', 'late']) trace.accepted(watched(id), approach);
    vi.advanceTimersByTime(100);
    trace.delivered('stored', 'stored');
    trace.delivered('again', 'duplicate');
    trace.delivered('full', 'full');
    trace.delivered('gone', 'gone');
    trace.failed(new InboxError('store_unavailable'));
    trace.abandoned();
    const ends = told.filter(({ trace }) => trace.stage !== 'accepted').map(({ id, trace }) => [id, trace.stage]);
    expect(ends).toEqual([
      ['stored', 'stored'],
      ['again', 'stored'],
      ['full', 'refused'],
      ['late', 'refused'],
    ]);
    expect(new Set(told.map(({ trace }) => trace.transactionId)).size).toBe(5);
  });

  test.each([
    [new InboxError('message_too_large'), { stage: 'refused', code: 'message_too_large' }],
    [new InboxError('store_full'), { stage: 'refused', code: 'store_full' }],
    [new InboxError('relay_refused'), { stage: 'refused', code: 'internal_error' }],
    [new TypeError('a bug'), { stage: 'refused', code: 'internal_error' }],
    [new SenderLeft(undefined), { stage: 'abandoned' }],
  ])('says of %s what it may: %j', (error, stage) => {
    const { told, tracer } = recorded();
    const trace = tracer.begin();
    trace.accepted(watched('a'), approach);
    vi.advanceTimersByTime(100);
    trace.failed(error);
    expect(told.at(-1)?.trace).toMatchObject(stage);
  });

  test('goes on for as long as the store says that somebody looks, and drops what a slow store cannot take', async () => {
    let now = 0;
    let answer = () => {};
    const told: Trace[] = [];
    const tracer = createTracer({
      now: () => now,
      mostUnderWay: 3,
      inboxes: {
        trace: (_id, trace) => {
          told.push(trace);
          return new Promise((resolve) => {
            answer = () => resolve(5000);
          });
        },
      },
    });
    const trace = tracer.begin();
    for (let count = 0; count < 10; count++) trace.accepted(watched(`inbox-${count}`), approach);
    vi.advanceTimersByTime(100);
    expect(told).toHaveLength(3);
    answer();
    await new Promise(setImmediate);
    now = 4000;
    trace.delivered('inbox-0', 'stored');
    expect(told).toHaveLength(3);
    trace.delivered('inbox-2', 'stored');
    expect(told.slice(3)).toMatchObject([{ stage: 'stored' }]);
  });
});

test('tells who looks of a slow mail while it comes, and of its end', async () => {
  const { ingester, id, hears, heard } = await watchedIngester();
  const sender = await openDialogue(ingester.port);
  await sender.say('EHLO sender.example');
  await sender.say('MAIL FROM:<ada@sender.example> SIZE=5000');
  await sender.say('RCPT TO:<quiet-river@mayfly.example>');
  expect(await hears('accepted')).toMatchObject({ inboxId: id, sender: 'ada@sender.example', size: 5000 });
  await sender.say('DATA');
  const dribbling = setInterval(() => sender.send(`${'x'.repeat(78)}\r\n`), 20);
  onTestFinished(() => clearInterval(dribbling));
  const count = await hears('receiving');
  clearInterval(dribbling);
  expect(await sender.say('.')).toBe('250 2.0.0 Stored');
  const stored = await hears('stored');
  expect(stored.size).toBeGreaterThanOrEqual(count.bytes);
  expect(stored.transactionId).toBe(count.transactionId);
  expect(heard.some((event) => event.type === 'message.received')).toBe(true);
  expect(JSON.stringify(heard)).not.toContain('127.0.0.1');
});

test('tells of a mail that is too large, of one that breaks off, and of one that is given up for another', async () => {
  const { ingester, hears, heard } = await watchedIngester({ maxMessageBytes: 1000 });
  const sender = await openDialogue(ingester.port);
  await sender.say('EHLO sender.example');
  await begin(sender.say, 'given-up');
  await hears('accepted');
  await sender.say('RSET');
  await begin(sender.say, 'large');
  expect(await hears('abandoned')).toMatchObject({ sender: 'given-up@sender.example' });
  await sender.say('DATA');
  sender.send(`${'x'.repeat(70)}\r\n`.repeat(20));
  expect(await sender.say('.')).toMatch(/^552 /);
  expect(await hears('refused')).toMatchObject({ sender: 'large@sender.example', code: 'message_too_large' });
  heard.length = 0;
  await begin(sender.say, 'torn');
  await sender.say('DATA');
  await hears('accepted');
  sender.send('half a mail\r\n');
  sender.hangUp();
  expect(await hears('abandoned')).toMatchObject({ sender: 'torn@sender.example' });
});

test('answers a sender no later and no differently where traces hang or fail', async () => {
  const { ingester, broken } = await watchedIngester();
  for (const how of ['hang', 'fail'] as const) {
    broken.how = how;
    const sender = await openDialogue(ingester.port);
    await sender.say('EHLO sender.example');
    expect(await begin(sender.say, how)).toMatch(/^250 /);
    await sender.say('DATA');
    expect(await sender.say(`Subject: ${how}\r\n\r\nHello\r\n.`)).toBe('250 2.0.0 Stored');
    sender.hangUp();
  }
  expect(await ingester.sourcesOf('quiet-river')).toHaveLength(2);
  expect(ingester.unexpected).toEqual([]);
});

async function begin(say: (line: string) => Promise<string>, sender: string): Promise<string> {
  await say(`MAIL FROM:<${sender}@sender.example>`);
  return say('RCPT TO:<quiet-river@mayfly.example>');
}

/** An ingester, and the ears of one who looks at an inbox there. */
async function watchedIngester(own: Partial<IngesterDeps> = {}) {
  const broken: { how: 'not' | 'hang' | 'fail' } = { how: 'not' };
  const ingester: StartedIngester = await startIngester({
    ...own,
    wrap: (inboxes) => ({
      ...inboxes,
      trace: (id, trace) => {
        if (broken.how === 'hang') return new Promise(() => {});
        return broken.how === 'fail' ? Promise.reject(new Error('away')) : inboxes.trace(id, trace);
      },
    }),
  });
  onTestFinished(ingester.close);
  await ingester.create('quiet-river');
  const { inboxId: id } = await ingester.inboxes.accepts('quiet-river@mayfly.example');
  await ingester.inboxes.markWatched(id, 60_000);
  const heard: InboxEvent[] = [];
  let wake = () => {};
  const onEvent = (event: InboxEvent) => {
    heard.push(event);
    wake();
  };
  await ingester.memory.events.watch(id, { onEvent, onBroken: () => {} });

  async function hears<Stage extends SmtpTrace['stage']>(stage: Stage): Promise<Extract<SmtpTrace, { stage: Stage }>> {
    const isWanted = (event: InboxEvent): event is Extract<SmtpTrace, { stage: Stage }> =>
      event.type === 'smtp.trace' && event.stage === stage;
    for (;;) {
      const found = heard.find(isWanted);
      if (found) return found;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }

  return { ingester, id, heard, hears, broken };
}

function recorded(options: { elapsed?: () => number; everyMs?: number } = {}) {
  const told: { id: string; trace: Trace }[] = [];
  const inboxes = {
    trace: async (id: string, trace: Trace) => {
      told.push({ id, trace });
      return 1000;
    },
  };
  return { told, tracer: createTracer({ inboxes, now: () => 0, mostUnderWay: 1000, ...options }) };
}

async function* chunks(count: number, between: () => void): AsyncGenerator<Buffer> {
  for (let index = 0; index < count; index++) {
    between();
    yield Buffer.alloc(10);
  }
}

import type { InboxEvent } from '@mayfly/contracts/event';
import type { Sync } from '@mayfly/contracts/live';
import type { Problem } from '@mayfly/contracts/problem';
import { afterEach, expect, test } from 'vitest';
import { anInbox, createChangeLog } from '../test/change-log.ts';
import { createQueue, startServer, type TestServer } from '../test/start-server.ts';
import type { Access } from './http-api.ts';
import { createLiveConnection, type LiveConnection, type LiveState } from './live-inbox.ts';
import type { MayflyError } from './mayfly-error.ts';

const access: Access = { inboxId: anInbox.id, token: 'token-1' };
const endings: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

test('joins with the cursor the listener has, and hands on what the join answers', async () => {
  const { server, live, log } = await setUp();
  log.change('deliver');
  const listener = listen(live, 7);
  const { ask, answer } = await server.joined();
  expect(ask).toEqual({ ...access, since: 7 });
  answer({ ok: true, sync: log.syncSince(0) });
  expect(await listener.synced()).toEqual(log.syncSince(0));
});

test('holds events back that come before the join is answered', async () => {
  const { server, live, log } = await setUp();
  const listener = listen(live);
  const join = await server.joined();
  const sync = log.syncSince(0);
  const early = log.change('deliver');
  server.emit(early);
  join.answer({ ok: true, sync });
  expect(await listener.next()).toEqual(sync);
  expect(await listener.next()).toEqual(early);
});

test('passes an event on once that comes twice', async () => {
  const { server, live, log } = await setUp();
  const listener = listen(live);
  await answerJoin(server, log);
  await listener.synced();
  const [first, second] = [log.change('deliver'), log.change('deliver')];
  for (const event of [first, first, second]) server.emit(event);
  expect([await listener.heard(), await listener.heard()]).toEqual([first, second]);
});

test('joins again from the cursor where an event was lost', async () => {
  const { server, live, log } = await setUp();
  const listener = listen(live);
  await answerJoin(server, log);
  await listener.synced();
  server.emit(log.change('deliver'));
  await listener.heard();
  log.change('deliver');
  server.emit(log.change('deliver'));
  expect((await answerJoin(server, log)).since).toBe(1);
  expect((await listener.synced()).cursor).toBe(3);
});

test('joins again from the cursor when a broken line is whole', async () => {
  const { server, live, log } = await setUp();
  const listener = listen(live);
  await answerJoin(server, log);
  await listener.synced();
  server.emit(log.change('deliver'));
  await listener.heard();
  server.tear();
  log.change('deliver');
  expect((await answerJoin(server, log)).since).toBe(1);
  expect((await listener.synced()).changed).toHaveLength(1);
});

test('comes back after the server itself has ended the connection', async () => {
  const { server, live, log } = await setUp();
  const listener = listen(live);
  await answerJoin(server, log);
  await listener.synced();
  server.disconnect();
  await answerJoin(server, log);
  expect((await listener.synced()).cursor).toBe(0);
});

test('asks again where the store was away, and says that it takes longer', async () => {
  const { server, live, log } = await setUp();
  const listener = listen(live);
  (await server.joined()).answer({ ok: false, problem: aProblem('store_unavailable') });
  await listener.delayed();
  await answerJoin(server, log);
  expect((await listener.synced()).cursor).toBe(0);
});

test('asks again where a join is not answered in time', async () => {
  const { server, live, log } = await setUp({ joinTimeoutMs: 20 });
  const listener = listen(live);
  await server.joined();
  await answerJoin(server, log);
  expect((await listener.synced()).cursor).toBe(0);
});

test('ignores an answer to a join of before the break', async () => {
  const { server, live, log } = await setUp();
  const listener = listen(live);
  const stale = await server.joined();
  server.tear();
  const fresh = await server.joined();
  log.change('deliver');
  fresh.answer({ ok: true, sync: log.syncSince(0) });
  stale.answer({ ok: true, sync: createChangeLog().syncSince(0) });
  server.emit(log.change('deliver'));
  expect((await listener.synced()).cursor).toBe(1);
  expect(await listener.heard()).toMatchObject({ seq: 2 });
});

test.each(['token_refused', 'inbox_gone'] as const)('reports %s and lets the connection go', async (code) => {
  const { server, live, states } = await setUp();
  const listener = listen(live);
  (await server.joined()).answer({ ok: false, problem: aProblem(code) });
  expect((await listener.refused()).cause).toMatchObject({ kind: 'refused', code });
  await states.until('disconnected');
});

test('serves several inboxes over one socket and leaves each by itself', async () => {
  const { server, live, log } = await setUp();
  const other: Access = { inboxId: 'inbox-2', token: 'token-2' };
  const listener = listen(live);
  await answerJoin(server, log);
  const stop = live.watch(other, { onSync: () => {}, onEvent: () => {}, onRefused: () => {} });
  expect((await server.joined()).ask).toMatchObject(other);
  expect(server.sockets()).toBe(1);
  stop();
  expect(await server.left()).toBe('inbox-2');
  await listener.synced();
  const event = log.change('deliver');
  server.emit({ ...event, inboxId: 'inbox-2' });
  server.emit(event);
  expect(await listener.heard()).toEqual(event);
});

test('stops watching an inbox that has ended', async () => {
  const { server, live, log, states } = await setUp();
  const listener = listen(live);
  await answerJoin(server, log);
  await listener.synced();
  server.emit({ type: 'inbox.expired', inboxId: anInbox.id });
  expect(await listener.heard()).toMatchObject({ type: 'inbox.expired' });
  await states.until('disconnected');
});

test('tells each state of the line', async () => {
  const { server, live, states } = await setUp();
  expect(await states.take()).toBe('disconnected');
  listen(live);
  expect([await states.take(), await states.take()]).toEqual(['connecting', 'connected']);
  await server.joined();
  server.tear();
  expect([await states.take(), await states.take(), await states.take()]).toEqual([
    'disconnected',
    'connecting',
    'connected',
  ]);
});

test('leaves what nobody watches any more, and not what has ended by itself', async () => {
  const { server, live, log } = await setUp();
  const nobody = { onSync: () => {}, onEvent: () => {}, onRefused: () => {} };
  const watched = ['leaving', 'staying'].map((inboxId) => live.watch({ inboxId, token: 'token' }, nobody));
  const ending = listen(live);
  for (const _ of [1, 2, 3]) await answerJoin(server, log);
  server.emit({ type: 'inbox.expired', inboxId: access.inboxId });
  expect(await ending.heard()).toMatchObject({ type: 'inbox.expired' });
  watched[0]?.();
  expect(await server.left()).toBe('leaving');
});

async function setUp({ joinTimeoutMs = 5000 } = {}) {
  const server = await startServer();
  endings.push(server.stop);
  const live = createLiveConnection({ baseUrl: server.url, joinTimeoutMs, retryMs: { first: 5, most: 20 } });
  endings.push(live.close);
  const { put, take } = createQueue<LiveState>();
  live.onState(put);
  const until = async (wanted: LiveState) => {
    while ((await take()) !== wanted);
  };
  return { server, live, log: createChangeLog(), states: { take, until } };
}

function listen(live: LiveConnection, since?: number) {
  const all = createQueue<Sync | InboxEvent>();
  const syncs = createQueue<Sync>();
  const events = createQueue<InboxEvent>();
  const delays = createQueue<void>();
  const refusals = createQueue<MayflyError>();
  live.watch(access, {
    since,
    onSync(sync) {
      all.put(sync);
      syncs.put(sync);
    },
    onEvent(event) {
      all.put(event);
      events.put(event);
    },
    onDelayed: delays.put,
    onRefused: refusals.put,
  });
  return { next: all.take, synced: syncs.take, heard: events.take, delayed: delays.take, refused: refusals.take };
}

async function answerJoin(server: TestServer, log: ReturnType<typeof createChangeLog>) {
  const { ask, answer } = await server.joined();
  answer({ ok: true, sync: log.syncSince(ask.since) });
  return ask;
}

function aProblem(code: Problem['code']): Problem {
  return { type: 'about:blank', title: code, status: 400, code, requestId: 'request-1' };
}

import { keysIn, type RedisServer, redisCli, startRedis } from '@mayfly/test-peers/redis-server';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { connectRedis } from '../src/redis-connect.ts';
import type { RedisConnection } from '../src/redis-connection.ts';
import { createRedisEvents } from '../src/redis-events.ts';
import { agreeOnSecret, identifyStore } from '../src/redis-secret.ts';
import { createRedisStore } from '../src/redis-store.ts';
import { delivery, newInbox, roomyQuota } from './deliveries.ts';

let server: RedisServer;
let redis: RedisConnection;
const connect = () => connectRedis({ url: server.url, onError: () => {}, deadlineMs: 1000 });
const cli = (...args: string[]) => redisCli(['-p', String(server.port), ...args]);

beforeAll(async () => {
  server = await startRedis();
  redis = await connect();
});
afterEach(() => cli('flushall'));
afterAll(async () => {
  await redis.close();
  await server.stop();
});

const lasting = (lifetimeMs: number) => ({ lifetime: { lifetimeMs, maxLifetimeMs: 10 * lifetimeMs, idleWindowMs: 0 } });

test('record, mail and bodies share one expiry instant to the millisecond, before and after an extension', async () => {
  const store = createRedisStore(redis);
  const inbox = newInbox(lasting(60_000));
  await store.create(inbox);
  await store.deliver(inbox.id, delivery(), roomyQuota);
  const ends = async () => {
    const keys = (await keysIn(server)).filter((key) => !key.includes('tombstone'));
    expect(keys).toHaveLength(3);
    return new Set(await Promise.all(keys.map(async (key) => (await cli('pexpiretime', key)).trim())));
  };
  const state = await store.readState(inbox.id);
  expect(await ends()).toEqual(new Set([String(state?.clocks.expiresAt)]));
  const extension = await store.extend(inbox.id, 5000);
  expect(await ends()).toEqual(new Set([String(extension?.state.clocks.expiresAt)]));
});

test('a store with no room left still says how a watched inbox stands, and tells of mail on its way', async () => {
  const store = createRedisStore(redis);
  const inbox = newInbox();
  await store.create(inbox);
  const marked = await store.markWatched(inbox.id, 10_000);
  await cli('config', 'set', 'maxmemory', '1');
  try {
    expect(await store.markWatched(inbox.id, 60_000)).toMatchObject({ watchedUntil: marked?.watchedUntil });
    const trace = { transactionId: 't', sender: '', stage: 'refused', code: 'store_full' } as const;
    expect(await store.trace(inbox.id, trace)).toBe(marked?.watchedUntil);
    expect(await store.markWatched('never-was', 60_000)).toBeUndefined();
  } finally {
    await cli('config', 'set', 'maxmemory', '0');
  }
});

test('an inbox leaves nothing but its tombstone, and no key holds an address', async () => {
  const store = createRedisStore(redis);
  const [expiring, discarded] = [newInbox(lasting(300)), newInbox()];
  for (const inbox of [expiring, discarded]) {
    await store.create(inbox);
    await store.deliver(inbox.id, delivery(), roomyQuota);
  }
  for (const key of await keysIn(server)) expect(key).not.toMatch(/@|localhost/);
  await store.discard(discarded.id);
  while (await store.readState(expiring.id)) await store.readState(discarded.id);
  const tombstones = [expiring, discarded].map(({ id }) => `mayfly:tombstone:{${id}}`).sort();
  expect(await keysIn(server)).toEqual(tombstones);
  for (const tombstone of tombstones) {
    expect(await cli('get', tombstone)).toBe('\n');
    expect(Number(await cli('pttl', tombstone))).toBeGreaterThan(80_000_000);
  }
});

test('the record is Keyv’s, holds its value alone, and is never written twice', async () => {
  const store = createRedisStore(redis);
  const inbox = newInbox();
  const created = await store.create(inbox);
  const raw = await cli('get', `mayfly:record:{${inbox.id}}`);
  expect(created !== 'taken' && created.record).toEqual(JSON.parse(raw));
  await store.extend(inbox.id, 5000);
  await store.deliver(inbox.id, delivery(), roomyQuota);
  expect(await cli('get', `mayfly:record:{${inbox.id}}`)).toBe(raw);
});

test('scripts that Redis forgot are told to it again', async () => {
  const store = createRedisStore(redis);
  const inbox = newInbox();
  await store.create(inbox);
  await cli('script', 'flush');
  expect(await store.deliver(inbox.id, delivery(), roomyQuota)).toBe('stored');
});

test('a store without room says so and keeps what it has', async () => {
  const store = createRedisStore(redis);
  const inbox = newInbox();
  const kept = delivery();
  await store.create(inbox);
  await store.deliver(inbox.id, kept, roomyQuota);
  await cli('config', 'set', 'maxmemory', '1');
  await expect(store.deliver(inbox.id, delivery(), roomyQuota)).rejects.toMatchObject({ code: 'store_full' });
  await expect(store.create(newInbox())).rejects.toMatchObject({ code: 'store_full' });
  await cli('config', 'set', 'maxmemory', '0');
  expect((await store.readChanges(inbox.id, 0))?.ids).toEqual([kept.messageId]);
});

test('a frozen Redis is unavailable within the deadline, its line given up, and it serves again when it thaws', async () => {
  const store = createRedisStore(redis);
  const inbox = newInbox();
  await store.create(inbox);
  server.process().kill('SIGSTOP');
  await expect(store.readState(inbox.id)).rejects.toMatchObject({ code: 'store_unavailable' });
  await expect(store.readRecord(inbox.id)).rejects.toMatchObject({ code: 'store_unavailable' });
  const back = new Promise<void>((resolve) => redis.onReady(resolve));
  server.process().kill('SIGCONT');
  await back;
  expect(await store.readState(inbox.id)).toBeDefined();
});

test('a Redis that died is unavailable at once and its watches end; when it is back, so are we', async () => {
  const store = createRedisStore(redis);
  const events = createRedisEvents(redis);
  const inbox = newInbox();
  const broken = new Promise<void>((resolve) => {
    void events.watch(inbox.id, { onEvent: () => {}, onBroken: resolve }).then(() => server.kill('SIGKILL'));
  });
  await broken;
  await expect(store.readState(inbox.id)).rejects.toMatchObject({ code: 'store_unavailable' });
  await expect(store.create(inbox)).rejects.toMatchObject({ code: 'store_unavailable' });
  const deaf = { onEvent: () => {}, onBroken: () => {} };
  await expect(events.watch(inbox.id, deaf)).rejects.toMatchObject({ code: 'store_unavailable' });

  const back = new Promise<void>((resolve) => redis.onReady(resolve));
  await server.start();
  await back;
  const heard = new Promise<string>((resolve) => {
    void events.watch(inbox.id, { onEvent: ({ type }) => resolve(type), onBroken: () => {} }).then(async () => {
      await store.create(inbox);
      await store.deliver(inbox.id, delivery(), roomyQuota);
    });
  });
  expect(await heard).toBe('message.received');
});

test('processes without a configured secret share the first one’s; a configured one never lies in the store', async () => {
  const first = await agreeOnSecret(redis, undefined);
  expect(await agreeOnSecret(redis, undefined)).toBe(first);
  await expect(agreeOnSecret(redis, 'another')).rejects.toThrow('MAYFLY_SECRET is not the secret');
  await cli('flushall');
  expect(await agreeOnSecret(redis, 'mine')).toBe('mine');
  expect(await agreeOnSecret(redis, 'mine')).toBe('mine');
  expect(await cli('get', 'mayfly:secret')).not.toContain('mine');
  await expect(agreeOnSecret(redis, undefined)).rejects.toThrow('set the same one');
});

test('an emptied store takes our secret anew; one begun with another is recognised', async () => {
  const secret = await agreeOnSecret(redis, undefined);
  expect(await identifyStore(redis, secret, undefined)).toBe('same');
  await cli('flushall');
  expect(await identifyStore(redis, secret, undefined)).toBe('emptied');
  expect(await agreeOnSecret(redis, undefined)).toBe(secret);
  await cli('set', 'mayfly:secret', 'somebody else’s');
  expect(await identifyStore(redis, secret, undefined)).toBe('foreign');
});

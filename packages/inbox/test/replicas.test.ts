import { type RedisServer, redisCli, startRedis } from '@mayfly/test-peers/redis-server';
import { expect, test } from 'vitest';
import type { InboxStore } from '../src/inbox-store.ts';
import { connectRedis } from '../src/redis-connect.ts';
import { createRedisStore } from '../src/redis-store.ts';
import { delivery, newInbox, roomyQuota } from './deliveries.ts';
import { whenAvailable } from './when-available.ts';

test('a message that no replica has is not stored as far as its sender is told', async () => {
  await withFrozenReplica(200, async ({ store, inboxId, thaw }) => {
    const message = delivery();
    await expect(store.deliver(inboxId, message, roomyQuota)).rejects.toMatchObject({ code: 'store_unavailable' });
    thaw();
    // The sender's retry is the duplicate that is at last on both.
    const retry = { ...message, messageId: 'retry' };
    expect(await whenAvailable(() => store.deliver(inboxId, retry, roomyQuota))).toBe('duplicate');
  });
}, 60_000);

test.each<[string, (store: InboxStore, id: string) => Promise<unknown>]>([
  ['an inbox', (store) => store.create(newInbox())],
  ['more time', (store, id) => store.extend(id, 1000)],
  ['the end of an inbox', (store, id) => store.discard(id)],
  ['the end of its mail', (store, id) => store.deleteMessages(id, 'all')],
])('nobody is told of %s that no replica has', async (_what, ask) => {
  await withFrozenReplica(200, async ({ store, inboxId }) => {
    await expect(ask(store, inboxId)).rejects.toMatchObject({ code: 'store_unavailable' });
  });
});

test('an inbox that no replica has is unmade: its name is free, and no mail is taken for it', async () => {
  await withFrozenReplica(200, async ({ store, thaw }) => {
    const inbox = newInbox();
    await expect(store.create(inbox)).rejects.toMatchObject({ code: 'store_unavailable' });
    expect(await store.readState(inbox.id)).toBeUndefined();
    thaw();
    expect(await whenAvailable(() => store.create(inbox))).toMatchObject({ record: { address: inbox.address } });
  });
}, 60_000);

test('many who wait for replicas at once wait together, and each is told', async () => {
  await withFrozenReplica(200, async ({ server, store, inboxId }) => {
    const told = await deliverAll(store, inboxId, 40);
    expect(told).toEqual(Array.from({ length: 40 }, () => 'store_unavailable'));
    const [, calls] = /cmdstat_wait:calls=(\d+)/.exec(await cli(server, 'info', 'commandstats')) ?? [];
    // One each would hold the last of them up for forty times as long.
    expect(Number(calls)).toBeLessThanOrEqual(4);
  });
});

test('when the line breaks, nobody who waited for replicas on it is told that there are any', async () => {
  await withFrozenReplica(60_000, async ({ server, store, inboxId }) => {
    const told = deliverAll(store, inboxId, 10);
    await untilOneWaits(server);
    await cli(server, 'client', 'kill', 'type', 'normal', 'skipme', 'yes');
    expect(await told).toEqual(Array.from({ length: 10 }, () => 'store_unavailable'));
  });
});

type Frozen = { server: RedisServer; store: InboxStore; inboxId: string; thaw(): void };

/** A primary, and a replica that has all there was when it fell silent: of what comes after, it has nothing. */
async function withFrozenReplica(timeoutMs: number, use: (frozen: Frozen) => Promise<void>): Promise<void> {
  const server = await startRedis(['--repl-diskless-sync-delay', '0']);
  const replica = await startRedis(['--replicaof', '127.0.0.1', String(server.port)]);
  const options = { url: server.url, onError: () => {} };
  const [redis, deliveries] = await Promise.all([connectRedis(options), connectRedis(options)]);
  try {
    const inbox = newInbox();
    await createRedisStore(redis).create(inbox);
    expect(await cli(server, 'wait', '1', '0')).toBe('1\n');
    replica.process().kill('SIGSTOP');
    const store = createRedisStore(redis, { replicas: 1, timeoutMs, deliveries });
    await use({ server, store, inboxId: inbox.id, thaw: () => replica.process().kill('SIGCONT') });
  } finally {
    await Promise.all([redis.close(), deliveries.close()]);
    await Promise.all([replica.stop(), server.stop()]);
  }
}

function deliverAll(store: Frozen['store'], inboxId: string, count: number): Promise<string[]> {
  const each = () =>
    store.deliver(inboxId, delivery(), roomyQuota).catch((error: { code?: string }) => error.code ?? String(error));
  return Promise.all(Array.from({ length: count }, each));
}

async function untilOneWaits(server: RedisServer): Promise<void> {
  while (!/^blocked_clients:1\b/m.test(await cli(server, 'info', 'clients')));
}

function cli({ port }: RedisServer, ...args: string[]): Promise<string> {
  return redisCli(['-p', String(port), ...args]);
}

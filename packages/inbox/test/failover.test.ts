import { type RedisServer, startRedisCluster, startRedisSentinels } from '@mayfly/test-peers/redis-server';
import { expect, test } from 'vitest';
import { isInboxError } from '../src/inbox-error.ts';
import type { InboxStore } from '../src/inbox-store.ts';
import { connectRedis } from '../src/redis-connect.ts';
import { createRedisEvents } from '../src/redis-events.ts';
import { createRedisStore } from '../src/redis-store.ts';
import { delivery, newInbox, roomyQuota } from './deliveries.ts';
import { whenAvailable } from './when-available.ts';

type FailingOver = { url: string; primaries: readonly RedisServer[]; stop(): Promise<void> };

const setUps: Record<string, () => Promise<FailingOver>> = {
  Sentinel: async () => {
    const servers = await startRedisSentinels();
    return { ...servers, primaries: [servers.primary] };
  },
  Cluster: async () => {
    const servers = await startRedisCluster({ replicas: 1 });
    return { ...servers, primaries: servers.nodes.slice(0, 3) };
  },
};

test.each(Object.keys(setUps))(
  'a failover of %s loses nothing that a replica was waited for, and ends every watch there',
  async (name) => {
    const servers = await setUps[name]?.();
    if (!servers) throw new Error(name);
    const options = { url: servers.url, onError: () => {}, deadlineMs: 1500 };
    const [redis, deliveries] = await Promise.all([connectRedis(options), connectRedis(options)]);
    try {
      const store = createRedisStore(redis, { replicas: 1, timeoutMs: 1000, deliveries });
      const events = createRedisEvents(redis);
      const inboxes = Array.from({ length: 12 }, () => newInbox());
      for (const inbox of inboxes) await store.create(inbox);
      const broken = new Set<string>();
      let breaks = () => {};
      for (const { id } of inboxes) {
        await events.watch(id, {
          onEvent: () => {},
          onBroken: () => {
            broken.add(id);
            breaks();
          },
        });
      }
      const stored = new Map<string, string>();
      for (const { id } of inboxes) {
        const message = delivery();
        expect(await store.deliver(id, message, roomyQuota)).toBe('stored');
        stored.set(id, message.messageId);
      }

      // What was erased or extended before is so after it, too.
      const [discarded, emptied, extended, ...others] = inboxes.map(({ id }) => id);
      if (!discarded || !emptied || !extended) throw new Error('too few inboxes');
      await store.discard(discarded);
      await store.deleteMessages(emptied, 'all');
      const end = (await store.extend(extended, 60_000))?.state.clocks.expiresAt;

      const anyBreak = new Promise<void>((resolve) => {
        breaks = resolve;
      });
      await servers.primaries[0]?.kill('SIGKILL');
      await anyBreak;
      for (const id of [extended, ...others]) {
        expect((await whenAvailable(() => store.readChanges(id, 0)))?.ids).toEqual([stored.get(id)]);
      }
      expect(await whenAvailable(() => store.readChanges(emptied, 0))).toMatchObject({ ids: [] });
      expect(await whenAvailable(() => store.readState(discarded))).toBeUndefined();
      expect((await whenAvailable(() => store.readState(extended)))?.clocks.expiresAt).toBe(end);

      // They can be watched and written to again, at whichever node they now live.
      for (const id of others.slice(0, 4)) {
        const heard = new Promise<string>((resolve) => {
          void whenAvailable(() => events.watch(id, { onEvent: ({ type }) => resolve(type), onBroken: () => {} })).then(
            () => deliverAnyhow(store, id),
          );
        });
        expect(await heard).toBe('message.received');
      }
      expect(broken.size).toBeGreaterThan(0);
    } finally {
      await Promise.all([redis.close(), deliveries.close()]);
      await servers.stop();
    }
  },
  60_000,
);

test('who was the primary and is back with nothing is not asked before the Sentinels name it', async () => {
  const servers = await startRedisSentinels();
  const redis = await connectRedis({ url: servers.url, onError: () => {} });
  const signal = (name: NodeJS.Signals) => {
    for (const sentinel of servers.sentinels) sentinel.process().kill(name);
  };
  try {
    const store = createRedisStore(redis);
    const inbox = newInbox();
    await store.create(inbox);
    signal('SIGSTOP');
    await servers.primary.kill('SIGKILL');
    await servers.primary.start();
    // Longer than any pause before a line is opened again.
    for (const asked = performance.now(); performance.now() - asked < 1500; ) {
      await expect(store.readState(inbox.id)).rejects.toMatchObject({ code: 'store_unavailable' });
      await expect(store.readRecord(inbox.id)).rejects.toMatchObject({ code: 'store_unavailable' });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const named = new Promise<void>((resolve) => redis.onReady(resolve));
    signal('SIGCONT');
    await named;
    await whenAvailable(() => store.readState(inbox.id));
  } finally {
    signal('SIGCONT');
    await redis.close();
    await servers.stop();
  }
}, 60_000);

/** After a failover the one replica is the primary, and there is none left to wait for. */
async function deliverAnyhow(store: InboxStore, id: string): Promise<void> {
  await store.deliver(id, delivery(), roomyQuota).catch((error) => {
    if (!isInboxError(error, 'store_unavailable')) throw error;
  });
}

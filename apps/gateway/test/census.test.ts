import type { OpenInbox } from '@mayfly/inbox/inboxes';
import { collectGarbage, countHeld, countTimers } from '@mayfly/test-peers/held-memory';
import { keyEnds } from '@mayfly/test-peers/key-ends';
import { type RedisServer, redisCli, startRedis } from '@mayfly/test-peers/redis-server';
import { inTier } from '@mayfly/test-peers/test-tier';
import { expect, onTestFinished, test } from 'vitest';
import { openSocket, type TestSocket } from './open-socket.ts';
import { newDelivery } from './start-gateway.ts';
import { type OnRedis, startOnRedis } from './start-on-redis.ts';

const { sockets, inboxesEach, lifetimeMs } = inTier({
  short: { sockets: 50, inboxesEach: 20, lifetimeMs: 8_000 },
  long: { sockets: 100, inboxesEach: 100, lifetimeMs: 30_000 },
});
const count = sockets * inboxesEach;
const within = 10 * lifetimeMs;

test(
  `${count} inboxes end, each tab hears so once, and nothing is left of them`,
  async () => {
    const redis = await startRedis();
    onTestFinished(redis.stop);
    const opened: WeakRef<OpenInbox>[] = [];
    const started = await startOnRedis({
      redisUrl: redis.url,
      rules: { lifetimesMs: [lifetimeMs], defaultLifetimeMs: lifetimeMs },
      overhear: (inboxes) => ({
        ...inboxes,
        open: async (id, token) => {
          const inbox = await inboxes.open(id, token);
          opened.push(new WeakRef(inbox));
          return inbox;
        },
      }),
    });
    const url = `http://127.0.0.1:${started.port}`;
    const tabs = await Promise.all(Array.from({ length: sockets }, () => openSocket(url)));
    const timers = countTimers();
    const before = await memoryInUse();

    await Promise.all(tabs.map((tab) => liveThrough(started, tab)));
    expect(started.gateway.watchedInboxes()).toBe(count);
    expect(timers.alive()).toBeGreaterThanOrEqual(count);
    expect(await countHeldNow(opened)).toBe(count);

    for (const tab of tabs) {
      await expect.poll(() => told(tab, 'inbox.expired').length, { timeout: within }).toBe(inboxesEach);
      // An end that was told twice would come before the answer to what is asked after it.
      expect(await tab.join({ inboxId: 'none', token: 'none' })).toMatchObject({ ok: false });
      expect(tab.heard).toHaveLength(2 * inboxesEach);
      expect(new Set(told(tab, 'message.received'))).toEqual(new Set(told(tab, 'inbox.expired')));
      expect(new Set(told(tab, 'inbox.expired')).size).toBe(inboxesEach);
      tab.heard.length = 0;
    }

    expect(started.gateway.watchedInboxes()).toBe(0);
    const channels = () => redisCli(['-p', String(redis.port), 'pubsub', 'shardchannels']);
    await expect.poll(channels).toBe('mayfly:events:{domains}\n');
    expect(await keysIn(redis)).toEqual({ tombstones: count, others: ['mayfly:secret', 'mayfly:{domains}'] });
    // What the sockets need, whatever there was to watch.
    expect(timers.alive()).toBeLessThan(5 * sockets);
    expect(connections()).toBeLessThanOrEqual(2 * sockets + 5);
    expect(await countHeldNow(opened)).toBe(0);
    expect((await memoryInUse()) - before).toBeLessThan(8_000_000);
    timers.stop();
  },
  within,
);

/** Creates, joins and writes to its inboxes, no faster than a socket may ask. */
async function liveThrough({ inboxes }: OnRedis, tab: TestSocket): Promise<void> {
  for (let born = 0; born < inboxesEach; born++) {
    const next = new Promise((resolve) => setTimeout(resolve, askEveryMs));
    const { id, token } = await inboxes.create({});
    expect(await tab.join({ inboxId: id, token })).toMatchObject({ ok: true });
    expect(await inboxes.deliver(id, newDelivery())).toBe('stored');
    await next;
  }
}

// Under the server's twenty packets a second.
const askEveryMs = 65;

function told(tab: TestSocket, type: string): string[] {
  return tab.heard.filter((event) => event.type === type).map(({ inboxId }) => inboxId);
}

/** Tombstones that have an end, and the names of all other keys. */
async function keysIn(redis: RedisServer): Promise<{ tombstones: number; others: string[] }> {
  const keys = [...(await keyEnds(redis))];
  const isTombstone = ([key, end]: (typeof keys)[number]) => key.startsWith('mayfly:tombstone:') && end > 0;
  return {
    tombstones: keys.filter(isTombstone).length,
    others: keys
      .filter((key) => !isTombstone(key))
      .map(([key]) => key)
      .sort(),
  };
}

async function countHeldNow(references: readonly WeakRef<object>[]): Promise<number> {
  await collectGarbage();
  return countHeld(references);
}

async function memoryInUse(): Promise<number> {
  await collectGarbage();
  return process.memoryUsage().heapUsed;
}

function connections(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'TCPSocketWrap').length;
}

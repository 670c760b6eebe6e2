import { moveSlot, primaryOf, slotsWithKeys } from '@mayfly/test-peers/move-slot';
import { type RedisCluster, type RedisServer, redisCli, startRedisCluster } from '@mayfly/test-peers/redis-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { InboxEvents } from '../src/inbox-events.ts';
import type { InboxStore } from '../src/inbox-store.ts';
import { connectRedis } from '../src/redis-connect.ts';
import type { RedisConnection } from '../src/redis-connection.ts';
import { createRedisEvents } from '../src/redis-events.ts';
import { createRedisStore } from '../src/redis-store.ts';
import { delivery, newInbox, roomyQuota } from './deliveries.ts';
import { whenAvailable } from './when-available.ts';

let cluster: RedisCluster;
let redis: RedisConnection;
let store: InboxStore;
let events: InboxEvents;

beforeAll(async () => {
  cluster = await startRedisCluster();
  redis = await connectRedis({ url: cluster.url, onError: () => {} });
  store = createRedisStore(redis);
  events = createRedisEvents(redis);
}, 60_000);
afterAll(async () => {
  await redis.close();
  await cluster.stop();
});

test('what is asked of an inbox whose slot is on its way is done once it has arrived, and nothing is lost', async () => {
  const { nodes } = cluster;
  const inbox = newInbox();
  await store.create(inbox);
  const [before, meanwhile] = [delivery(), delivery()];
  await store.deliver(inbox.id, before, roomyQuota);
  const [slot = 0] = await slotsOf(inbox.id);
  let delivered: Promise<unknown> | undefined;
  await moveSlot({
    slot,
    nodes,
    to: await anotherThan(await primaryOf(slot, nodes)),
    between: async () => {
      delivered ??= store.deliver(inbox.id, meanwhile, roomyQuota);
      // One key is here or there, and found.
      expect(await store.readSource(inbox.id, before.messageId)).toEqual(before.source);
      expect(await store.readRecord(inbox.id)).toMatchObject({ address: inbox.address });
    },
  });
  expect(await delivered).toBe('stored');
  expect((await store.readChanges(inbox.id, 0))?.ids).toEqual([before.messageId, meanwhile.messageId]);
});

test('every watch of a slot that moved is ended, whatever else its line is busy with, and can be had anew', async () => {
  const { nodes } = cluster;
  const ids = await Promise.all(Array.from({ length: 6 }, () => createInbox()));
  const slots = await slotsOf(...ids);
  const before = await Promise.all(slots.map((slot) => primaryOf(slot, nodes)));
  const elsewhere = await Promise.all(before.map(anotherThan));
  const churning = churn(ids);
  try {
    // There and back: a node is asked anew for what it once had.
    for (const places of [elsewhere, before]) {
      const watched = await Promise.all(ids.map(watch));
      for (const [index, slot] of slots.entries()) await moveSlot({ slot, nodes, to: places[index] ?? fail() });
      await Promise.all(watched.map(({ broken }) => broken));
      for (const heard of await Promise.all(ids.map(hearsOfMail))) expect(heard).toBe('message.received');
    }
  } finally {
    await churning.stop();
  }
}, 60_000);

test('where Redis ends one watch while it is asked for another, the one is ended and the other holds', async () => {
  const id = newInbox().id;
  const [first = fail()] = cluster.nodes;
  const slot = await cli(first, 'keyslot', `{${id}}`);
  const from = await primaryOf(Number(slot), cluster.nodes);
  const to = await anotherThan(from);
  const other = await createInboxAt(from);
  const { broken } = await watch(id);
  let otherBroken = false;
  let heard: Promise<string>;
  from.process().kill('SIGSTOP');
  try {
    await cli(to, 'setslot', slot, 'importing', await idOf(from, to));
    await cli(to, 'setslot', slot, 'node', await cli(to, 'myid'));
    heard = new Promise<string>((resolve, reject) => {
      events
        .watch(other, { onEvent: ({ type }) => resolve(type), onBroken: () => (otherBroken = true) })
        .then(() => store.deliver(other, delivery(), roomyQuota))
        .catch(reject);
    });
    // When the node wakes, it hears first that its slot is gone, and then what it is asked for meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 100));
  } finally {
    from.process().kill('SIGCONT');
  }
  await expect(broken).resolves.toBeUndefined();
  expect(await heard).toBe('message.received');
  expect(otherBroken).toBe(false);
}, 60_000);

async function cli({ port }: RedisServer, ...args: string[]): Promise<string> {
  return (await redisCli(['-p', String(port), 'cluster', ...args])).trim();
}

/** By what its neighbour says: it cannot answer itself. */
async function idOf(frozen: RedisServer, neighbour: RedisServer): Promise<string> {
  const known = (await cli(neighbour, 'nodes')).split('\n').find((line) => line.includes(`:${frozen.port}@`));
  return known?.split(' ')[0] ?? '';
}

async function createInboxAt(primary: RedisServer): Promise<string> {
  for (;;) {
    const id = await createInbox();
    const [slot = 0] = await slotsOf(id);
    if ((await primaryOf(slot, cluster.nodes)) === primary) return id;
  }
}

function fail(): never {
  throw new Error('a cluster without nodes');
}

async function createInbox(): Promise<string> {
  const inbox = newInbox();
  await store.create(inbox);
  return inbox.id;
}

async function slotsOf(...ids: readonly string[]): Promise<readonly number[]> {
  const slots = await Promise.all(ids.map((id) => slotsWithKeys(cluster.nodes, `mayfly:mail:{${id}}`)));
  return [...new Set(slots.flat())];
}

async function anotherThan(primary: RedisServer): Promise<RedisServer> {
  const { nodes } = cluster;
  return nodes[(nodes.indexOf(primary) + 1) % nodes.length] ?? primary;
}

async function watch(id: string): Promise<{ broken: Promise<void> }> {
  let onBroken = () => {};
  const broken = new Promise<void>((resolve) => {
    onBroken = resolve;
  });
  await whenAvailable(() => events.watch(id, { onEvent: () => {}, onBroken }));
  return { broken };
}

/** As who is told that a watch is over: it is begun anew, and what was sent meanwhile is for the cursor to find. */
function hearsOfMail(id: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const begin = () => {
      whenAvailable(() => events.watch(id, { onEvent: ({ type }) => resolve(type), onBroken: begin }))
        .then(() => store.deliver(id, delivery(), roomyQuota))
        .catch(reject);
    };
    begin();
  });
}

/** Others come and go all the while, at every node, so that hardly ever no answer is awaited on its line. */
function churn(ids: readonly string[]): { stop(): Promise<void> } {
  let stopped = false;
  const ignore = { onEvent: () => {}, onBroken: () => {} };
  const comeAndGo = async (id: string) => {
    for (let visit = 0; !stopped; visit++) {
      const leave = await events.watch(`${id}-${visit}`, ignore).catch(() => undefined);
      await leave?.();
    }
  };
  const all = ids.map(comeAndGo);
  return {
    stop: async () => {
      stopped = true;
      await Promise.all(all);
    },
  };
}

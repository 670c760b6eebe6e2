import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type RedisServer, redisCli, startRedis, startRedisCluster } from '@mayfly/test-peers/redis-server';
import { expect, onTestFinished, test } from 'vitest';
import { connectRedis } from '../src/redis-connect.ts';
import { readRedisFacts } from '../src/redis-facts.ts';
import { createRedisStore } from '../src/redis-store.ts';
import { sweepRedis } from '../src/redis-sweep.ts';
import { delivery, newInbox, roomyQuota } from './deliveries.ts';

// Left to itself such a server frees nothing, as one does for hours beside millions of tombstones.
const idle = ['--enable-debug-command', 'yes'];
const lifetime = { lifetimeMs: 300, maxLifetimeMs: 300, idleWindowMs: 0 };
const tombstones = 5000;

test('frees every byte of what has ended, and walks on past what still lives and past tombstones', async () => {
  const server = await startRedis(idle);
  onTestFinished(server.stop);
  const swept = await setUp(server.url, [server]);

  await swept.fill();
  const before = await memoryOf(server);
  await expect.poll(() => keysHeld(server), { timeout: 20_000 }).toBe(swept.tombstones + swept.living);
  expect(await memoryOf(server)).toBeLessThan(before - 20 * 10_000);
  expect(await swept.livingIds()).toEqual(['alive']);
});

test('walks every primary of a cluster', async () => {
  const cluster = await startRedisCluster({ args: idle });
  onTestFinished(cluster.stop);
  const swept = await setUp(cluster.url, cluster.nodes);

  await swept.fill();
  const held = async () => (await Promise.all(cluster.nodes.map(keysHeld))).reduce((sum, keys) => sum + keys, 0);
  await expect.poll(held, { timeout: 20_000 }).toBe(swept.tombstones + swept.living);
});

test.each([
  ['its log', ['--appendonly', 'yes', '--appendfsync', 'always']],
  ['its snapshots', ['--save', '3600 1']],
])('has Redis write %s anew, and nothing of what has ended is left on the disk', async (_name, args) => {
  const server = await startRedis([...idle, ...args]);
  onTestFinished(server.stop);
  const swept = await setUp(server.url, [server], { rewriteEveryMs: 200 });
  await swept.deliver('leaves no trace');
  if (args.includes('--save')) await redisCli(['-p', String(server.port), 'save']);
  expect(await filesWith(server, 'leaves no trace')).not.toEqual([]);

  await expect.poll(() => filesWith(server, 'leaves no trace'), { timeout: 20_000 }).toEqual([]);
});

test('of two processes one at a time sweeps', async () => {
  const server = await startRedis();
  onTestFinished(server.stop);
  await setUp(server.url, [server], { sweepEveryMs: 1000 });
  await setUp(server.url, [server], { sweepEveryMs: 1000 });
  const scans = async () => Number(/cmdstat_scan:calls=(\d+)/.exec(await commandsOf(server))?.[1] ?? 0);
  await expect.poll(scans, { timeout: 20_000 }).toBeGreaterThan(2);
  const claims = Number(/cmdstat_set:calls=(\d+)/.exec(await commandsOf(server))?.[1]);
  expect(await scans()).toBeLessThan(claims);
});

async function setUp(
  url: string,
  servers: readonly RedisServer[],
  { rewriteEveryMs = 0, sweepEveryMs = 100 }: { rewriteEveryMs?: number; sweepEveryMs?: number } = {},
) {
  const redis = await connectRedis({ url, onError: () => {} });
  const store = createRedisStore(redis);
  const facts = await readRedisFacts(redis);
  for (const { port } of servers) {
    await redisCli(['-p', String(port), 'debug', 'set-active-expire', '0']).catch(() => {});
  }
  const sweep = sweepRedis({
    redis,
    facts: () => facts,
    rewriteEveryMs,
    sweepEveryMs,
    onRefused: (error) => expect.unreachable(String(error)),
  });
  onTestFinished(async () => {
    sweep.stop();
    await redis.close();
  });

  async function deliver(subject: string): Promise<void> {
    const inbox = newInbox({ lifetime });
    await store.create(inbox);
    const given = delivery();
    await store.deliver(inbox.id, { ...given, summary: { ...given.summary, subject } }, roomyQuota);
  }

  async function fill(): Promise<void> {
    await store.create(
      newInbox({ id: 'alive', lifetime: { ...lifetime, lifetimeMs: 600_000, maxLifetimeMs: 600_000 } }),
    );
    for (let stone = 0; stone < tombstones; stone++) {
      const key = `mayfly:tombstone:{${stone}}`;
      await redis.command(key, ['SET', key, '', 'PX', '600000']);
    }
    for (let ended = 0; ended < 20; ended++) {
      const inbox = newInbox({ lifetime });
      await store.create(inbox);
      const given = delivery();
      await store.deliver(inbox.id, { ...given, source: Buffer.alloc(20_000, 'x') }, roomyQuota);
    }
  }

  return {
    deliver,
    fill,
    tombstones: tombstones + 21,
    // Its record and its mail: without a message it has no bodies.
    living: 2,
    livingIds: async () => ((await store.readState('alive')) ? ['alive'] : []),
  };
}

/** Of any kind but claims, which come and go; DBSIZE counts what has ended and was not freed. */
async function keysHeld({ port }: RedisServer): Promise<number> {
  const ask = (...args: string[]) => redisCli(['-p', String(port), ...args]);
  // A node that a key is not on says so in words.
  const isClaimed = async (key: string) => ((await ask('exists', key)).trim() === '1' ? 1 : 0);
  return Number(await ask('dbsize')) - (await isClaimed('mayfly:sweep')) - (await isClaimed('mayfly:rewrite'));
}

async function memoryOf({ port }: RedisServer): Promise<number> {
  return Number(/^used_memory:(\d+)/m.exec(await redisCli(['-p', String(port), 'info', 'memory']))?.[1]);
}

function commandsOf({ port }: RedisServer): Promise<string> {
  return redisCli(['-p', String(port), 'info', 'commandstats']);
}

async function filesWith({ port }: RedisServer, text: string): Promise<string[]> {
  const [, directory = ''] = (await redisCli(['-p', String(port), 'config', 'get', 'dir'])).split('\n');
  const files = await readdir(directory, { recursive: true, withFileTypes: true });
  const found = await Promise.all(
    files.map(async (file) => {
      const path = join(file.parentPath, file.name);
      // It may be replaced at this moment.
      const bytes = file.isFile() ? await readFile(path).catch(() => Buffer.alloc(0)) : Buffer.alloc(0);
      return bytes.includes(text) ? [path] : [];
    }),
  );
  return found.flat();
}

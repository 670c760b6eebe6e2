import { type RedisServer, redisCli, startRedis } from '@mayfly/test-peers/redis-server';
import { expect, onTestFinished, test } from 'vitest';
import { composeForTest } from './compose-for-test.ts';

test.each([
  ['evicts', ['--maxmemory-policy', 'allkeys-lru'], 'set maxmemory-policy noeviction'],
  ['evicts what has an end', ['--maxmemory-policy', 'volatile-ttl'], 'set maxmemory-policy noeviction'],
])('refuses a Redis that %s', async (_name, args, sentence) => {
  const redis = await startOwnRedis(args);
  await expect(composeForTest({ redisUrl: redis.url })).rejects.toThrow(sentence);
  // Nor is it left connected to.
  expect(await clientsOf(redis)).toBe(1);
});

test.each([
  ['nothing at all', []],
  ['snapshots alone', ['--save', '60 1']],
])('refuses a Redis that keeps %s where mail is to outlast it', async (_name, args) => {
  const redis = await startOwnRedis(args);
  await expect(composeForTest({ redisUrl: redis.url, durability: 'disk' })).rejects.toThrow('set appendonly yes');
});

test('refuses a store that was begun with another secret', async () => {
  const redis = await startOwnRedis();
  await composeForTest({ redisUrl: redis.url, secret: 'the first' });
  await expect(composeForTest({ redisUrl: redis.url, secret: 'the second' })).rejects.toThrow('MAYFLY_SECRET is not');
});

test.each([
  ['memory', 'nothing is kept', [], []],
  ['disk', 'there are snapshots', ['--save', '60 1'], ['the store writes mail to a disk']],
  ['disk', 'there is a log', ['--appendonly', 'yes'], ['the store writes mail to a disk']],
])(
  'says that mail is kept in %s where %s, and warns where it was not to be',
  async (retention, _name, args, warnings) => {
    const redis = await startOwnRedis(['--maxmemory', '100mb', ...args]);
    const composed = await composeForTest({ redisUrl: redis.url });
    expect(composed.retention()).toBe(retention);
    expect(composed.warnings).toEqual(warnings);
  },
);

test.each([
  ['everysec', ['a crash of Redis can take back seconds of acknowledged mail: set appendfsync always']],
  ['always', []],
])('warns of a log that is not on the disk before an answer: appendfsync %s', async (when, warnings) => {
  const redis = await startOwnRedis(['--maxmemory', '100mb', '--appendonly', 'yes', '--appendfsync', when]);
  const composed = await composeForTest({ redisUrl: redis.url, durability: 'disk' });
  expect(composed.warnings).toEqual(warnings);
});

test('says that mail is kept in memory where there is no Redis', async () => {
  expect((await composeForTest({})).retention()).toBe('memory');
});

test('sees with every new connection what the store does now', async () => {
  const redis = await startOwnRedis(['--appendonly', 'yes']);
  const composed = await composeForTest({ redisUrl: redis.url, durability: 'disk' });
  await cli(redis, 'config', 'set', 'appendonly', 'no');
  await hangUpOn(redis);
  await expect.poll(() => composed.retention()).toBe('memory');
  expect(composed.unfit).toEqual([
    'MAYFLY_DURABILITY is disk, and Redis keeps no append-only file: set appendonly yes',
  ]);
});

test('says so where the store it comes back to was begun with another secret', async () => {
  const redis = await startOwnRedis();
  const composed = await composeForTest({ redisUrl: redis.url });
  await cli(redis, 'set', 'mayfly:secret', 'somebody else’s');
  await hangUpOn(redis);
  await expect.poll(() => composed.unfit).toEqual(['the store was begun with another secret']);
});

test('says that all is lost where the store comes back empty, once for all processes on it', async () => {
  const redis = await startOwnRedis(['--maxmemory', '100mb']);
  const composed = [await composeForTest({ redisUrl: redis.url }), await composeForTest({ redisUrl: redis.url })];
  const warnings = () => composed.flatMap((one) => one.warnings);
  await hangUpOn(redis);
  await redis.kill('SIGKILL');
  await redis.start();
  await expect.poll(warnings).toEqual(['the store came back empty: all mail and every inbox it held is lost']);
});

async function startOwnRedis(args: readonly string[] = []): Promise<RedisServer> {
  const redis = await startRedis(args);
  onTestFinished(redis.stop);
  return redis;
}

function cli({ port }: RedisServer, ...args: string[]): Promise<string> {
  return redisCli(['-p', String(port), ...args]);
}

async function hangUpOn(redis: RedisServer): Promise<void> {
  await cli(redis, 'client', 'kill', 'type', 'normal');
}

async function clientsOf(redis: RedisServer): Promise<number> {
  return Number(/connected_clients:(\d+)/.exec(await cli(redis, 'info', 'clients'))?.[1]);
}

import { type RedisServer, redisCli, startRedis, startRedisCluster } from '@mayfly/test-peers/redis-server';
import { expect, onTestFinished, test } from 'vitest';
import { composeForTest } from './compose-for-test.ts';

const withoutConfig = ['--user', 'mayfly', 'on', '>secret', '~*', '&*', '+@all', '-config|set'];
const everything = ['--slowlog-log-slower-than', '0', '--maxmemory', '100mb'];

test('has Redis keep no slow command, and forget those it has kept', async () => {
  const redis = await startOwnRedis(everything);
  await cli(redis, 'set', 'before', 'what another version of us stored');
  const { inboxes, warnings } = await composeForTest({ redisUrl: redis.url });
  const { address } = await inboxes.create({});

  const kept = await cli(redis, 'slowlog', 'get', '-1');
  expect(kept).not.toContain('what another version of us stored');
  expect(kept).not.toContain(address);
  expect(kept).not.toContain('mayfly:');
  expect(warnings).toEqual([]);
});

test('does so again with every new connection, for a restarted Redis has forgotten it', async () => {
  const redis = await startOwnRedis(everything);
  await composeForTest({ redisUrl: redis.url });
  await redis.kill('SIGKILL');
  await redis.start();

  await expect.poll(() => cli(redis, 'config', 'get', 'slowlog-log-slower-than'), { timeout: 20_000 }).toContain('-1');
});

test('does so on every primary of a cluster', async () => {
  const cluster = await startRedisCluster({ args: everything });
  onTestFinished(cluster.stop);
  await composeForTest({ redisUrl: cluster.url });

  for (const node of cluster.nodes) expect(await cli(node, 'config', 'get', 'slowlog-log-slower-than')).toContain('-1');
});

test('warns of a Redis that keeps its settings to itself', async () => {
  const redis = await startOwnRedis([...everything, ...withoutConfig]);
  const { warnings } = await composeForTest({ redisUrl: `redis://mayfly:secret@127.0.0.1:${redis.port}` });

  expect(warnings).toEqual(['Redis may keep addresses and mail in its slow log: set slowlog-log-slower-than -1']);
});

test('warns of no such Redis where its operator has it silent already', async () => {
  const silent = ['--slowlog-log-slower-than', '-1', '--maxmemory', '100mb'];
  const redis = await startOwnRedis([...silent, ...withoutConfig]);
  const { warnings } = await composeForTest({ redisUrl: `redis://mayfly:secret@127.0.0.1:${redis.port}` });

  expect(warnings).toEqual([]);
});

async function startOwnRedis(args: readonly string[]): Promise<RedisServer> {
  const redis = await startRedis(args);
  onTestFinished(redis.stop);
  return redis;
}

function cli({ port }: RedisServer, ...args: string[]): Promise<string> {
  return redisCli(['-p', String(port), ...args]);
}

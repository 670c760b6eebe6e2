import { keysIn, redisCli, startRedis, startRedisCluster } from '@mayfly/test-peers/redis-server';
import { expect, onTestFinished, test } from 'vitest';
import { createMemorySpentChallenges } from '../src/memory-spent-challenges.ts';
import type { RedisConnection } from '../src/redis-connection.ts';
import { createRedisSpentChallenges } from '../src/redis-spent-challenges.ts';
import { onRedis } from './on-redis.ts';
import { spentChallengesContract } from './spent-challenges.contract.ts';

spentChallengesContract('memory', async () => ({ spent: createMemorySpentChallenges(), close: async () => {} }));
spentChallengesContract('Redis', async () => onRedis(await startRedis(), open));
spentChallengesContract('Redis Cluster', async () => onRedis(await startRedisCluster(), open));

function open(redis: RedisConnection) {
  return { spent: createRedisSpentChallenges(redis) };
}

test('processes on one Redis take a challenge once between them, and its key ends by itself', async () => {
  const server = await startRedis();
  const [one, another] = await Promise.all([onRedis(server, open), onRedis({ ...server, stop: async () => {} }, open)]);
  onTestFinished(async () => {
    await another.close();
    await one.close();
  });
  expect(await one.spent.spend('an-id', 60_000)).toBe(true);
  expect(await another.spent.spend('an-id', 60_000)).toBe(false);
  expect(await keysIn(server)).toEqual(['mayfly:spent-challenge:an-id']);
  const left = Number(await redisCli(['-p', String(server.port), 'pttl', 'mayfly:spent-challenge:an-id']));
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThanOrEqual(60_000);
});

test('nobody is told that a challenge is unused while the store is away', async () => {
  const server = await startRedis();
  const { spent, close } = await onRedis(server, open, 1000);
  onTestFinished(close);
  await server.kill('SIGKILL');
  await expect(spent.spend('an-id', 60_000)).rejects.toMatchObject({ code: 'store_unavailable' });
});

import { startRedis, startRedisCluster, startRedisSentinels } from '@mayfly/test-peers/redis-server';
import { createMemoryStore } from '../src/memory-store.ts';
import type { RedisConnection } from '../src/redis-connection.ts';
import { createRedisEvents } from '../src/redis-events.ts';
import { createRedisStore } from '../src/redis-store.ts';
import { storeContract } from './inbox-store.contract.ts';
import { onRedis } from './on-redis.ts';

storeContract('memory', async () => createMemoryStore());
storeContract('Redis', async () => onRedis(await startRedis(), open));
storeContract('Redis behind Sentinel', async () => onRedis(await startRedisSentinels(), open));
storeContract('Redis Cluster', async () => onRedis(await startRedisCluster(), open));

function open(redis: RedisConnection) {
  return { store: createRedisStore(redis), events: createRedisEvents(redis) };
}

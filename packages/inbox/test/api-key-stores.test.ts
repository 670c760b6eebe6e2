import { startRedis, startRedisCluster } from '@mayfly/test-peers/redis-server';
import { createMemoryApiKeys } from '../src/memory-api-keys.ts';
import { createRedisApiKeys } from '../src/redis-api-keys.ts';
import type { RedisConnection } from '../src/redis-connection.ts';
import { apiKeyStoreContract } from './api-key-store.contract.ts';
import { onRedis } from './on-redis.ts';

apiKeyStoreContract('memory', async () => ({ store: createMemoryApiKeys(), close: async () => {} }));
apiKeyStoreContract('Redis', async () => onRedis(await startRedis(), open));
apiKeyStoreContract('Redis Cluster', async () => onRedis(await startRedisCluster(), open));

function open(redis: RedisConnection) {
  return { store: createRedisApiKeys(redis) };
}

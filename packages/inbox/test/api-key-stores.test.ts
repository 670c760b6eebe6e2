import { startRedis, startRedisCluster } from '@mayfly/test-peers/redis-server';
import { createMemoryApiKeys } from '../src/memory-api-keys.ts';
import { createRedisApiKeys } from '../src/redis-api-keys.ts';
import { connectRedis } from '../src/redis-connect.ts';
import { apiKeyStoreContract } from './api-key-store.contract.ts';

apiKeyStoreContract('memory', async () => ({ store: createMemoryApiKeys(), close: async () => {} }));
apiKeyStoreContract('Redis', async () => onRedis(await startRedis()));
apiKeyStoreContract('Redis Cluster', async () => onRedis(await startRedisCluster()));

async function onRedis(server: { url: string; stop(): Promise<void> }) {
  const redis = await connectRedis({ url: server.url, onError: () => {} });
  return {
    store: createRedisApiKeys(redis),
    close: async () => {
      await redis.close();
      await server.stop();
    },
  };
}

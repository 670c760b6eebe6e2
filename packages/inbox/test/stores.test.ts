import { startRedis, startRedisCluster, startRedisSentinels } from '@mayfly/test-peers/redis-server';
import { createMemoryStore } from '../src/memory-store.ts';
import { connectRedis } from '../src/redis-connect.ts';
import { createRedisEvents } from '../src/redis-events.ts';
import { createRedisStore } from '../src/redis-store.ts';
import { storeContract } from './inbox-store.contract.ts';

storeContract('memory', async () => createMemoryStore());
storeContract('Redis', async () => onRedis(await startRedis()));
storeContract('Redis behind Sentinel', async () => onRedis(await startRedisSentinels()));
storeContract('Redis Cluster', async () => onRedis(await startRedisCluster()));

async function onRedis(server: { url: string; stop(): Promise<void> }) {
  const redis = await connectRedis({ url: server.url, onError: () => {} });
  return {
    store: createRedisStore(redis),
    events: createRedisEvents(redis),
    close: async () => {
      await redis.close();
      await server.stop();
    },
  };
}

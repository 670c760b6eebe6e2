import { type RedisServer, startRedis, startRedisCluster, startRedisSentinels } from '@mayfly/test-peers/redis-server';
import { createMemoryStore } from '../src/memory-store.ts';
import { connectRedis } from '../src/redis-connect.ts';
import { createRedisStore } from '../src/redis-store.ts';
import { type RaceSubject, racesContract } from './races.contract.ts';
import { censusOf, leftoversIn } from './redis-census.ts';

racesContract('memory', async () => {
  // Time goes on within every verb, as it does within a script.
  let now = 1_800_000_000_000;
  const tick = () => {
    now += 0.5;
    return Math.floor(now);
  };
  const { store, budget, close } = createMemoryStore({ now: tick, sweepEveryMs: 1 });
  return {
    store,
    // Its parts are one object; whether all of them were let go of shows when the tombstones are gone too.
    census: async () => [],
    leftovers: async () => {
      now += 100 * 86_400_000;
      return budget.share() === 0 ? [] : ['something'];
    },
    close,
  };
});

racesContract('Redis', async () => {
  const server = await startRedis();
  return onRedis({ ...server, servers: [server] });
});

racesContract('Redis behind Sentinel', async () => {
  const sentinels = await startRedisSentinels();
  return onRedis({ ...sentinels, servers: [sentinels.primary] });
});

racesContract('Redis Cluster', async () => {
  const cluster = await startRedisCluster();
  return onRedis({ ...cluster, servers: cluster.nodes });
});

type Peers = { url: string; servers: readonly RedisServer[]; stop(): Promise<void> };

async function onRedis({ url, servers, stop }: Peers): Promise<RaceSubject> {
  const redis = await connectRedis({ url, onError: () => {} });
  return {
    store: createRedisStore(redis),
    census: (inboxId) => censusOf(redis, inboxId),
    leftovers: () => leftoversIn(servers),
    close: async () => {
      await redis.close();
      await stop();
    },
  };
}

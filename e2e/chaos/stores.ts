import {
  type RedisServer,
  redisCli,
  startRedis,
  startRedisCluster,
  startRedisSentinels,
} from '@mayfly/test-peers/redis-server';
import { startTcpProxy, type TcpProxy } from '@mayfly/test-peers/tcp-proxy';
import { until } from './until.ts';

/** A store to break, and the settings of the processes that promise to lose nothing with it. */
export type ChaosStore = {
  readonly url: string;
  readonly env: Readonly<Record<string, string>>;
  /** After a fault and its mend: resolves once the store has by itself become able to keep its promise again. */
  whole(): Promise<void>;
  /** From now on it answers as fast as it can. */
  hasten(): void;
  stop(): Promise<void>;
};

/** Each way: at any moment some mail is on its way to the store, and some answer on its way back. */
const latencyMs = 10;

/** One Redis behind a proxy. */
export type SingleStore = ChaosStore & {
  readonly redis: RedisServer;
  readonly proxy: TcpProxy;
  cli(...args: string[]): Promise<string>;
};

/**
 * With `everysec`, and while an fsync takes its time, Redis answers before it has written: a kill of it alone
 * then loses up to two seconds of what it acknowledged.
 */
export async function startDiskStore(redisArgs: readonly string[] = []): Promise<SingleStore> {
  const store = await startSingle([...onDisk, ...redisArgs]);
  return { ...store, env: { MAYFLY_DURABILITY: 'disk' } };
}

export function startMemoryStore(): Promise<SingleStore> {
  return startSingle([]);
}

async function startSingle(redisArgs: readonly string[]): Promise<SingleStore> {
  const redis = await startRedis(redisArgs);
  const proxy = await startTcpProxy(redis.port, latencyMs);
  return {
    url: `redis://127.0.0.1:${proxy.port}`,
    env: {},
    whole: async () => {},
    hasten: () => proxy.slow(0),
    redis,
    proxy,
    cli: (...args) => redisCli(['-p', String(redis.port), ...args]),
    stop: async () => {
      await proxy.stop();
      await redis.stop();
    },
  };
}

const onDisk = ['--appendonly', 'yes', '--appendfsync', 'always'];
/** Redis Cluster keeps nothing on a disk here: what saves the mail is the replica alone. */
const replicated = { MAYFLY_WAIT_REPLICAS: '1' };

export type SentinelStore = ChaosStore & {
  readonly primary: RedisServer;
  readonly replica: RedisServer;
  /** Whether the replica was promoted. */
  hasFailedOver(): Promise<boolean>;
};

/**
 * A primary and its replica: as many as are waited for, so whoever is promoted has all that was acknowledged. On a
 * disk, since a primary that comes back with nothing before it is told that it is none any more can empty its replica.
 */
export async function startSentinelStore(): Promise<SentinelStore> {
  const { primary, replica, sentinels, url, stop } = await startRedisSentinels(onDisk);
  const [sentinel] = sentinels;

  async function primaryPort(): Promise<string> {
    const named = await redisCli(['-p', String(sentinel?.port), 'sentinel', 'get-master-addr-by-name', 'mayfly']);
    return named.trim().split('\n').at(-1) ?? '';
  }

  const hasFailedOver = async () => (await primaryPort()) === String(replica.port);

  /** Whoever is the primary by now; Sentinels that turn one of them round break our line to it. */
  async function isFollowed(): Promise<boolean> {
    const said = await redisCli(['-p', await primaryPort(), 'info', 'replication']).catch(() => '');
    return said.includes('role:master') && said.includes('state=online');
  }

  /** The Sentinels leave who was the primary alone for a while; until it follows, there is no replica to wait for. */
  const whole = () => until('the primary has a replica', 60_000, isFollowed);

  const env = { ...replicated, MAYFLY_DURABILITY: 'disk' };
  return { url, env, primary, replica, hasFailedOver, whole, hasten: () => {}, stop };
}

export type ClusterStore = ChaosStore & {
  /** Replicas too. */
  readonly nodes: readonly RedisServer[];
  readonly primaries: readonly RedisServer[];
  /** Whether the others have promoted the replica of this node. */
  isReplaced(node: RedisServer): Promise<boolean>;
};

/** Three primaries with a replica each. */
export async function startClusterStore(): Promise<ClusterStore> {
  const cluster = await startRedisCluster({ replicas: 1 });
  return {
    url: cluster.url,
    env: replicated,
    nodes: cluster.nodes,
    primaries: cluster.nodes.slice(0, 3),
    isReplaced: async (node) => {
      const witness = cluster.nodes.find(({ port }) => port !== node.port);
      const seen = await redisCli(['-p', String(witness?.port), 'cluster', 'nodes']);
      const line = seen.split('\n').find((text) => text.includes(`127.0.0.1:${node.port}@`)) ?? '';
      // The slots that a node serves stand at the end of its line.
      return !/\d$/.test(line);
    },
    whole: async () => {},
    hasten: () => {},
    stop: cluster.stop,
  };
}

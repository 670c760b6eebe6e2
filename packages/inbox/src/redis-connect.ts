import { connectCluster } from './redis-cluster.ts';
import type { RedisConnection, RedisOptions } from './redis-connection.ts';
import { connectSingle } from './redis-single.ts';

/** `redis://`, `rediss://` or `redis+cluster://host,host`. Resolves once connected; tries for ever until then. */
export function connectRedis(options: RedisOptions): Promise<RedisConnection> {
  return options.url.startsWith('redis+cluster:') ? connectCluster(options) : connectSingle(options);
}

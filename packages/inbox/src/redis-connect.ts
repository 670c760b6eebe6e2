import { connectCluster } from './redis-cluster.ts';
import type { RedisConnection, RedisOptions } from './redis-connection.ts';
import { connectSentinel } from './redis-sentinel.ts';
import { connectSingle } from './redis-single.ts';

/**
 * `redis://`, `rediss://`, `redis+sentinel://host,host/name` or `redis+cluster://host,host`. Resolves once
 * connected; tries for ever until then.
 */
export function connectRedis(options: RedisOptions): Promise<RedisConnection> {
  const { protocol } = /^(?<protocol>[a-z+]+):/.exec(options.url)?.groups ?? {};
  if (protocol === 'redis+cluster') return connectCluster(options);
  if (protocol === 'redis+sentinel') return connectSentinel(options);
  return connectSingle(options);
}

import { createHash } from 'node:crypto';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { hashSource } from './hash-source.ts';
import { type CreateRateLimit, usualLimitWindowMs } from './rate-limit.ts';
import type { RedisConnection } from './redis-connection.ts';
import { limitNamespace, limitSecretKey } from './redis-keys.ts';
import { createRedisPassingSecret } from './redis-passing-secret.ts';
import { takeFrom } from './take-from.ts';

/**
 * The limits that all processes on one Redis share: one key for each source, set and counted by one script of that
 * key. Who is over its limit is refused here until the window ends, and costs the store nothing more.
 */
export function createRedisRateLimits(
  redis: RedisConnection,
  lasting: Buffer,
  windowMs = usualLimitWindowMs,
): CreateRateLimit {
  const passing = createRedisPassingSecret(redis, limitSecretKey, windowMs);

  return (name, most) => {
    const limiter = new RateLimiterRedis({
      storeClient: scriptsOver(redis),
      useRedisPackage: true,
      keyPrefix: limitNamespace,
      points: most,
      duration: windowMs / 1000,
      inMemoryBlockOnConsumed: most + 1,
    });
    return {
      most,
      windowMs,
      take: async (source) => {
        const { secret, until } = await passing();
        const key = hashSource(Buffer.concat([lasting, Buffer.from(secret)]), `${name} ${source}`);
        return takeFrom(limiter, key, until - performance.now());
      },
    };
  };
}

/** All that the limiter asks of a client. Ours knows Sentinel and clusters, and how long to wait for an answer. */
function scriptsOver(redis: RedisConnection) {
  return {
    eval: (lua: string, sent: { readonly keys: readonly string[]; readonly arguments: readonly string[] }) =>
      redis.run({ lua, sha: createHash('sha1').update(lua).digest('hex') }, sent.keys, sent.arguments),
  };
}

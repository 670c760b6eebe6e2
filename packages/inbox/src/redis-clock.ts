import type { Clock } from './clock.ts';
import type { RedisConnection } from './redis-connection.ts';
import { secretKey } from './redis-keys.ts';

const remeasureEveryMs = 60_000;

/** This machine's clock set right by Redis TIME: measured now, at every reconnect and each minute. */
export async function createRedisClock(redis: RedisConnection): Promise<Clock & { stop(): void }> {
  let offset = await measureOffset(redis);
  const remeasure = () => {
    measureOffset(redis).then(
      (measured) => {
        offset = measured;
      },
      // The last offset is the best there is while the store is away.
      () => {},
    );
  };
  redis.onReady(remeasure);
  const timer = setInterval(remeasure, remeasureEveryMs);
  timer.unref();
  return { now: () => Math.round(Date.now() + offset), stop: () => clearInterval(timer) };
}

/** Supposes the answer was made halfway between asking and hearing it. */
async function measureOffset(redis: RedisConnection): Promise<number> {
  const asked = Date.now();
  const time = await redis.command(secretKey, ['TIME']);
  const heard = Date.now();
  const [seconds, microseconds] = Array.isArray(time) ? time : [];
  return Number(seconds) * 1000 + Number(microseconds) / 1000 - (asked + heard) / 2;
}

import type { Budget } from './budget.ts';
import type { RedisConnection } from './redis-connection.ts';
import { readFullestShare } from './redis-facts.ts';

const lookEveryMs = 1000;

/** Watches what the fullest primary says of its memory. The last figure stands while the store is away. */
export async function watchRedisBudget(
  redis: RedisConnection,
  limitBytes: number | undefined,
): Promise<Budget & { stop(): void }> {
  let share = await readFullestShare(redis, limitBytes);
  const timer = setInterval(() => {
    readFullestShare(redis, limitBytes).then(
      (read) => {
        share = read;
      },
      () => {},
    );
  }, lookEveryMs);
  timer.unref();
  return { share: () => share, stop: () => clearInterval(timer) };
}

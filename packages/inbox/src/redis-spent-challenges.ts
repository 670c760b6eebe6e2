import type { RedisConnection } from './redis-connection.ts';
import { spentChallengeKeyOf } from './redis-keys.ts';
import type { SpentChallenges } from './spent-challenges.ts';

/** What all processes on one Redis share. A challenge's id is random and says nothing of who solved it. */
export function createRedisSpentChallenges(redis: RedisConnection): SpentChallenges {
  async function spend(challengeId: string, forMs: number): Promise<boolean> {
    const key = spentChallengeKeyOf(challengeId);
    const lifetime = String(Math.max(1, Math.ceil(forMs)));
    return (await redis.command(key, ['SET', key, '1', 'NX', 'PX', lifetime])) === 'OK';
  }

  return { spend };
}

import { type GuessLedger, usualGuessWindowMs } from './guess-ledger.ts';
import { hashSource } from './hash-source.ts';
import type { RedisConnection } from './redis-connection.ts';
import { guessKeyOf, guessSecretKey } from './redis-keys.ts';
import { createRedisPassingSecret } from './redis-passing-secret.ts';
import { countGuess } from './redis-scripts.ts';

/**
 * The ledger that all processes on one Redis share. A source is hashed under two secrets: the installation's, which
 * need not lie in the store, and one that the store forgets after two windows, so that later nobody can tell.
 */
export function createRedisGuessLedger(
  redis: RedisConnection,
  lasting: Buffer,
  windowMs = usualGuessWindowMs,
): GuessLedger {
  const passing = createRedisPassingSecret(redis, guessSecretKey, 2 * windowMs);

  async function keyOf(source: string): Promise<string> {
    const { secret } = await passing();
    return guessKeyOf(hashSource(Buffer.concat([lasting, Buffer.from(secret)]), source));
  }

  return {
    guessed: async (source) => Number(await redis.run(countGuess, [await keyOf(source)], [String(windowMs)])),
    accepted: async (source) => {
      const key = await keyOf(source);
      await redis.command(key, ['SET', key, 'not counted', 'PX', String(windowMs)]);
    },
  };
}

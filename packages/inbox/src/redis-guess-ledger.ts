import { type GuessLedger, usualGuessWindowMs } from './guess-ledger.ts';
import { hashSource } from './hash-source.ts';
import { InboxError } from './inbox-error.ts';
import type { RedisConnection } from './redis-connection.ts';
import { guessKeyOf, guessSecretKey } from './redis-keys.ts';
import { countGuess } from './redis-scripts.ts';
import { newSecret } from './secrets.ts';

/**
 * The ledger that all processes on one Redis share. A source is hashed under two secrets: the installation's, which
 * need not lie in the store, and one that the store forgets after two windows, so that later nobody can tell.
 */
export function createRedisGuessLedger(
  redis: RedisConnection,
  lasting: Buffer,
  windowMs = usualGuessWindowMs,
): GuessLedger {
  let passing: { readonly secret: string; readonly until: number } | undefined;
  // It may be another store now.
  redis.onReady(() => {
    passing = undefined;
  });

  async function keyOf(source: string): Promise<string> {
    if (!passing || passing.until <= performance.now()) passing = await agree();
    return guessKeyOf(hashSource(Buffer.concat([lasting, Buffer.from(passing.secret)]), source));
  }

  async function agree() {
    const lifetime = String(2 * windowMs);
    await redis.command(guessSecretKey, ['SET', guessSecretKey, newSecret(), 'NX', 'PX', lifetime]);
    const asked = performance.now();
    const leftMs = Number(await redis.command(guessSecretKey, ['PTTL', guessSecretKey]));
    const secret = await redis.command(guessSecretKey, ['GET', guessSecretKey]);
    // It ended in between.
    if (typeof secret !== 'string') throw new InboxError('store_unavailable');
    return { secret, until: asked + leftMs };
  }

  return {
    guessed: async (source) => Number(await redis.run(countGuess, [await keyOf(source)], [String(windowMs)])),
    accepted: async (source) => {
      const key = await keyOf(source);
      await redis.command(key, ['SET', key, 'not counted', 'PX', String(windowMs)]);
    },
  };
}

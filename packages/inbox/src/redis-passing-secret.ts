import type { RedisConnection } from './redis-connection.ts';
import { agreeOnPassingSecret } from './redis-scripts.ts';
import { newSecret } from './secrets.ts';

export type PassingSecret = {
  readonly secret: string;
  /** When it ends, by this process's `performance.now()`. Never later than in the store. */
  readonly until: number;
};

/**
 * A random secret that all processes on one Redis share, and that Redis forgets after its lifetime: what was hashed
 * under it nobody can tell any more. Rejects as a command does.
 */
export function createRedisPassingSecret(
  redis: RedisConnection,
  key: string,
  lifetimeMs: number,
): () => Promise<PassingSecret> {
  let known: PassingSecret | undefined;
  // It may be another store now.
  redis.onReady(() => {
    known = undefined;
  });

  async function agree(): Promise<PassingSecret> {
    const asked = performance.now();
    const [secret, leftMs] = answerOf(await redis.run(agreeOnPassingSecret, [key], [newSecret(), String(lifetimeMs)]));
    return { secret, until: asked + leftMs };
  }

  return async () => {
    if (!known || known.until <= performance.now()) known = await agree();
    return known;
  };
}

function answerOf(answer: unknown): [secret: string, leftMs: number] {
  if (!Array.isArray(answer)) throw new Error('the script answers a secret and what is left of it');
  return [String(answer[0]), Number(answer[1])];
}

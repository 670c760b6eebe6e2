import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import type { Standing } from './rate-limit.ts';

/** What the library resolves and rejects with, in our words. It counts time in whole seconds: no window ends early. */
export async function takeFrom(limiter: RateLimiterAbstract, key: string, leftMs: number): Promise<Standing> {
  const customDuration = Math.max(1, Math.ceil(leftMs / 1000));
  try {
    return standing('within', await limiter.consume(key, 1, { customDuration }), leftMs);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return standing('over', refused, leftMs);
    throw refused;
  }
}

function standing(kind: Standing['kind'], { remainingPoints }: RateLimiterRes, leftMs: number): Standing {
  return { kind, left: remainingPoints, resetMs: Math.max(0, leftMs) };
}

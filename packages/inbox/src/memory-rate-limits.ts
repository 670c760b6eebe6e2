import { RateLimiterMemory } from 'rate-limiter-flexible';
import { hashSource } from './hash-source.ts';
import { type CreateRateLimit, usualLimitWindowMs } from './rate-limit.ts';
import { newSecret } from './secrets.ts';
import { takeFrom } from './take-from.ts';

/** So many sources at most for one limit; of more, those that came first are forgotten early. */
const mostSources = 100_000;

type Window = { readonly secret: string; readonly until: number };

/** For one process: the limits that its end forgets. */
export function createMemoryRateLimits(windowMs = usualLimitWindowMs): CreateRateLimit {
  let current: Window | undefined;

  function window(): Window {
    const now = performance.now();
    if (!current || current.until <= now) current = { secret: newSecret(), until: now + windowMs };
    return current;
  }

  return (name, most) => {
    const limiter = new RateLimiterMemory({ points: most, duration: windowMs / 1000 });
    const keys = new Set<string>();
    let counted: Window | undefined;

    /** The limiter has no bound of its own, and a peer with IPv6 has networks without end. */
    function makeRoomFor(key: string, now: Window): void {
      if (counted !== now) keys.clear();
      counted = now;
      const [oldest] = keys;
      if (oldest !== undefined && keys.size >= mostSources && !keys.has(key)) {
        keys.delete(oldest);
        void limiter.delete(oldest);
      }
      keys.add(key);
    }

    return {
      most,
      windowMs,
      take: async (source) => {
        const now = window();
        const key = hashSource(now.secret, `${name} ${source}`);
        makeRoomFor(key, now);
        return takeFrom(limiter, key, now.until - performance.now());
      },
    };
  };
}

import { isInboxError } from './inbox-error.ts';
import type { AskPrimary, RedisConnection } from './redis-connection.ts';
import type { RedisFacts } from './redis-facts.ts';
import { inboxKeys, rewriteClaimKey, sweepClaimKey } from './redis-keys.ts';

export type RedisSweepDeps = {
  readonly redis: RedisConnection;
  readonly facts: () => RedisFacts;
  /** How often what Redis wrote to a disk is written anew. Milliseconds; 0: never. */
  readonly rewriteEveryMs: number;
  /** How often all keys are walked. Milliseconds. */
  readonly sweepEveryMs?: number;
  /** Redis would not do it, and not for being away. */
  readonly onRefused: (error: unknown) => void;
};

export const usualSweepMs = 60_000;
const keysAtOnce = '1000';
/** Between two steps, so that even millions of tombstones are walked in some per cent of Redis' time. */
const restMs = 20;

/**
 * A key past its end is invisible at once, but Redis lets go of its bytes when it happens upon it, which beside a
 * year of tombstones can take hours; and what its files on a disk say of it stands there until they are written anew.
 * So one process at a time walks the keys, for at the sight of one that has ended Redis frees it, and from time to
 * time has the files rewritten.
 */
export function sweepRedis(deps: RedisSweepDeps): { stop(): void } {
  const { sweepEveryMs = usualSweepMs, onRefused } = deps;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined = setTimeout(sweep, sweepEveryMs).unref();

  function sweep(): void {
    sweepOnce(deps, sweepEveryMs, () => stopped)
      .catch((error: unknown) => {
        if (!isInboxError(error)) onRefused(error);
      })
      .finally(() => {
        if (!stopped) timer = setTimeout(sweep, sweepEveryMs).unref();
      });
  }

  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

async function sweepOnce(deps: RedisSweepDeps, everyMs: number, isStopped: () => boolean): Promise<void> {
  const { redis, facts, rewriteEveryMs } = deps;
  // A little less, or who just had the claim would find it standing and every second round be left out.
  if (!(await claims(redis, sweepClaimKey, everyMs * 0.9))) return;
  await Promise.all(redis.primaries().map((ask) => walk(ask, isStopped)));
  const rewrites = rewritesOf(facts());
  if (isStopped() || rewriteEveryMs === 0 || rewrites.length === 0) return;
  if (!(await claims(redis, rewriteClaimKey, rewriteEveryMs * 0.9))) return;
  for (const command of rewrites) await Promise.all(redis.primaries().map((ask) => ask(command)));
}

async function claims(redis: RedisConnection, key: string, forMs: number): Promise<boolean> {
  return (await redis.command(key, ['SET', key, '', 'NX', 'PX', String(Math.round(forMs))])) === 'OK';
}

async function walk(ask: AskPrimary, isStopped: () => boolean): Promise<void> {
  let cursor = '0';
  do {
    const answer = await ask(['SCAN', cursor, 'MATCH', inboxKeys, 'COUNT', keysAtOnce]);
    cursor = Array.isArray(answer) ? String(answer[0]) : '0';
    await new Promise((resolve) => setTimeout(resolve, restMs));
  } while (cursor !== '0' && !isStopped());
}

/** A snapshot waits until a log that is being rewritten is done. */
function rewritesOf({ persistence, snapshots }: RedisFacts): readonly (readonly string[])[] {
  const log = persistence === 'log' ? [['BGREWRITEAOF']] : [];
  return snapshots ? [...log, ['BGSAVE', 'SCHEDULE']] : log;
}

import { isInboxError } from './inbox-error.ts';
import type { AskPrimary, RedisConnection } from './redis-connection.ts';

/**
 * Redis remembers slow commands with what was given to them, which here are addresses and mail, past any end of theirs.
 * So every primary is told to remember none, and to forget those it did. Resolves with whether all do so; rejects with
 * `store_unavailable` where one of them is away.
 */
export async function silenceSlowLog(redis: RedisConnection): Promise<boolean> {
  const silent = await Promise.all(redis.primaries().map(silence));
  return silent.every(Boolean);
}

/** Servers that keep CONFIG to themselves may be as silent by their operator's own doing. */
async function silence(ask: AskPrimary): Promise<boolean> {
  try {
    if (!(await isSilent(ask))) await ask(['CONFIG', 'SET', 'slowlog-log-slower-than', '-1']);
    await ask(['SLOWLOG', 'RESET']);
    return true;
  } catch (error) {
    if (isInboxError(error, 'store_unavailable')) throw error;
    return false;
  }
}

async function isSilent(ask: AskPrimary): Promise<boolean> {
  const answer = await ask(['CONFIG', 'GET', 'slowlog-log-slower-than']);
  return Array.isArray(answer) && Number(answer[1]) < 0;
}

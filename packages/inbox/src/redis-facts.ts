import { InboxError } from './inbox-error.ts';
import type { RedisConnection } from './redis-connection.ts';

/** What a Redis really does, whatever it was meant to do. */
export type RedisFacts = {
  readonly version: string;
  /** none: nothing is ever written to a disk. snapshots: now and then. log: every write (AOF). */
  readonly persistence: 'none' | 'snapshots' | 'log';
  /** Whether it writes snapshots (RDB), beside a log or without one. */
  readonly snapshots: boolean;
  /** Whether the log is on the disk before a command is answered (appendfsync always). */
  readonly syncs: boolean;
  /** Whether it may throw living keys away when memory is short. */
  readonly evicts: boolean;
  /** Whether each primary has a limit of its own (maxmemory), before which mail can be refused in time. */
  readonly bounded: boolean;
};

/**
 * The least private and least durable of all primaries speaks for all. Rejects with `store_unavailable` while
 * one of them is loading: until it has, Redis says that it keeps no append-only file.
 */
export async function readRedisFacts(redis: RedisConnection): Promise<RedisFacts> {
  const infos = (await askEach(redis, ['INFO'])).map((info) => parseInfo(String(info)));
  if (infos.some((info) => info.get('loading') === '1')) throw new InboxError('store_unavailable');
  const snapshots = !(await everyConfig(redis, 'save', (save) => save === ''));
  const logs = infos.map((info) => info.get('aof_enabled') === '1');
  return {
    version: infos.map((info) => info.get('redis_version') ?? '0').sort(byVersion)[0] ?? '0',
    persistence:
      logs.length > 0 && logs.every(Boolean) ? 'log' : snapshots || logs.some(Boolean) ? 'snapshots' : 'none',
    snapshots,
    syncs: await everyConfig(redis, 'appendfsync', (when) => when === 'always'),
    bounded: infos.every((info) => Number(info.get('maxmemory') ?? 0) > 0),
    evicts: infos.some((info) => (info.get('maxmemory_policy') ?? 'noeviction') !== 'noeviction'),
  };
}

/** Managed servers may keep CONFIG to themselves; then the worse is supposed. */
async function everyConfig(redis: RedisConnection, name: string, is: (value: unknown) => boolean): Promise<boolean> {
  try {
    const answers = await askEach(redis, ['CONFIG', 'GET', name]);
    return answers.every((answer) => Array.isArray(answer) && is(answer[1]));
  } catch {
    return false;
  }
}

/** Of the memory that each primary may use, the share that is used at the fullest; 0 where none has a limit. */
export async function readFullestShare(redis: RedisConnection, limitBytes: number | undefined): Promise<number> {
  const infos = (await askEach(redis, ['INFO', 'memory'])).map((info) => parseInfo(String(info)));
  const shares = infos.map((info) => {
    const limit = limitBytes ?? Number(info.get('maxmemory') ?? 0);
    return limit > 0 ? Number(info.get('used_memory') ?? 0) / limit : 0;
  });
  return Math.max(0, ...shares);
}

function askEach(redis: RedisConnection, args: readonly string[]): Promise<readonly unknown[]> {
  return Promise.all(redis.primaries().map((ask) => ask(args)));
}

function parseInfo(info: string): Map<string, string> {
  const lines = info.split('\r\n').filter((line) => line.includes(':'));
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1)];
    }),
  );
}

function byVersion(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}

import { type RedisServer, redisCli, startRedis } from '@mayfly/test-peers/redis-server';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { connectRedis } from '../src/redis-connect.ts';
import type { RedisConnection } from '../src/redis-connection.ts';

/** What `open` makes of a connection to this server; `close` ends both. */
export async function onRedis<Opened extends object>(
  { url, stop }: { readonly url: string; stop(): Promise<void> },
  open: (redis: RedisConnection) => Opened,
  deadlineMs?: number,
): Promise<Opened & { close(): Promise<void> }> {
  const redis = await connectRedis({ url, onError: () => {}, ...(deadlineMs === undefined ? {} : { deadlineMs }) });
  return {
    ...open(redis),
    close: async () => {
      await redis.close();
      await stop();
    },
  };
}

export type RedisOfTwo = {
  readonly server: RedisServer;
  /** Of two processes. */
  readonly connections: readonly [RedisConnection, RedisConnection];
  cli(...args: string[]): Promise<string>;
};

/** One Redis for all tests of a file, emptied after each. */
export function useRedisOfTwo(): () => RedisOfTwo {
  let opened: RedisOfTwo | undefined;
  const current = () => opened ?? fail();

  beforeAll(async () => {
    const server = await startRedis();
    const connect = () => connectRedis({ url: server.url, onError: () => {}, deadlineMs: 1000 });
    const connections = await Promise.all([connect(), connect()]);
    opened = { server, connections, cli: (...args) => redisCli(['-p', String(server.port), ...args]) };
  });
  afterEach(() => current().cli('flushall'));
  afterAll(async () => {
    const { server, connections } = current();
    await Promise.all(connections.map((connection) => connection.close()));
    await server.stop();
  });
  return current;
}

function fail(): never {
  throw new Error('asked for before the tests began');
}

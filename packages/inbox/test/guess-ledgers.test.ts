import { keysIn, type RedisServer, redisCli, startRedis, startRedisCluster } from '@mayfly/test-peers/redis-server';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createMemoryGuessLedger } from '../src/memory-guess-ledger.ts';
import { connectRedis } from '../src/redis-connect.ts';
import type { RedisConnection } from '../src/redis-connection.ts';
import { createRedisGuessLedger } from '../src/redis-guess-ledger.ts';
import { guessLedgerContract } from './guess-ledger.contract.ts';

const lasting = Buffer.from('the secret of an installation');
let counter = 0;
/** An installation of its own: what others on this Redis counted, it does not know. */
const fresh = () => Buffer.from(`installation ${counter++}`);

guessLedgerContract('memory', async () => ({
  ledger: async (windowMs) => createMemoryGuessLedger(windowMs),
  close: async () => {},
}));

guessLedgerContract('Redis', async () => onRedis(await startRedis()));
guessLedgerContract('Redis Cluster', async () => onRedis(await startRedisCluster()));

async function onRedis({ url, stop }: { url: string; stop(): Promise<void> }) {
  const redis = await connectRedis({ url, onError: () => {} });
  return {
    ledger: async (windowMs: number) => createRedisGuessLedger(redis, fresh(), windowMs),
    close: async () => {
      await redis.close();
      await stop();
    },
  };
}

let server: RedisServer;
let redis: RedisConnection;
let another: RedisConnection;
const cli = (...args: string[]) => redisCli(['-p', String(server.port), ...args]);

beforeAll(async () => {
  server = await startRedis();
  const connect = () => connectRedis({ url: server.url, onError: () => {}, deadlineMs: 1000 });
  [redis, another] = await Promise.all([connect(), connect()]);
});
afterEach(() => cli('flushall'));
afterAll(async () => {
  await Promise.all([redis.close(), another.close()]);
  await server.stop();
});

test('processes on one Redis count together', async () => {
  const ledgers = [redis, another].map((connection) => createRedisGuessLedger(connection, lasting));
  const [first, second] = ledgers;
  expect(await first?.guessed('192.0.2.1')).toBe(1);
  expect(await second?.guessed('192.0.2.1')).toBe(2);
  await first?.accepted('192.0.2.1');
  expect(await second?.guessed('192.0.2.1')).toBe(0);
});

test('a command for one source is done after those that were sent before it', async () => {
  const ledger = createRedisGuessLedger(redis, lasting);
  await ledger.guessed('192.0.2.1');
  const accepted = ledger.accepted('192.0.2.1');
  expect(await ledger.guessed('192.0.2.1')).toBe(0);
  await accepted;
});

test('no key, value or command names a source, and the same source has another key under another secret', async () => {
  await cli('config', 'set', 'slowlog-log-slower-than', '0');
  const ledger = createRedisGuessLedger(redis, lasting);
  await ledger.guessed('192.0.2.1');
  await ledger.accepted('198.51.100.7');
  const keys = await keysIn(server);
  expect(keys).toEqual([
    'mayfly:guess-secret',
    expect.stringMatching(/^mayfly:guesses:[\w-]{22}$/),
    expect.stringMatching(/^mayfly:guesses:[\w-]{22}$/),
  ]);
  const values = await Promise.all(keys.map((key) => cli('get', key)));
  const log = await cli('slowlog', 'get', '100');
  expect([...keys, ...values, log].join('\n')).not.toMatch(/192\.0\.2\.1|198\.51\.100\.7/);
  await cli('flushall');
  await createRedisGuessLedger(redis, lasting).guessed('192.0.2.1');
  expect(await keysIn(server)).not.toContain(keys[1]);
  expect(await keysIn(server)).not.toContain(keys[2]);
});

test('within three windows nothing is left, the secret included', async () => {
  const ledger = createRedisGuessLedger(redis, lasting, 300);
  await ledger.guessed('192.0.2.1');
  await ledger.accepted('192.0.2.2');
  for (const key of await keysIn(server)) expect(await cli('pttl', key)).not.toBe('-1\n');
  await expect.poll(() => keysIn(server), { timeout: 20_000 }).toEqual([]);
  // And it begins anew under another one.
  expect(await ledger.guessed('192.0.2.1')).toBe(1);
});

test('a store that is away rejects, and when it is back and empty all count together again', async () => {
  const ledgers = [redis, another].map((connection) => createRedisGuessLedger(connection, lasting));
  const [first, second] = ledgers;
  await first?.guessed('192.0.2.1');
  await second?.guessed('192.0.2.1');
  const back = [redis, another].map((connection) => new Promise<void>((resolve) => connection.onReady(resolve)));
  await server.kill('SIGKILL');
  await expect(first?.guessed('192.0.2.1')).rejects.toMatchObject({ code: 'store_unavailable' });
  await expect(first?.accepted('192.0.2.1')).rejects.toMatchObject({ code: 'store_unavailable' });
  await server.start();
  await Promise.all(back);
  expect(await first?.guessed('192.0.2.1')).toBe(1);
  expect(await second?.guessed('192.0.2.1')).toBe(2);
});

import { keysIn, startRedis, startRedisCluster } from '@mayfly/test-peers/redis-server';
import { expect, test } from 'vitest';
import { createMemoryRateLimits } from '../src/memory-rate-limits.ts';
import { createRedisRateLimits } from '../src/redis-rate-limits.ts';
import { onRedis, useRedisOfTwo } from './on-redis.ts';
import { rateLimitContract } from './rate-limit.contract.ts';

const lasting = Buffer.from('the secret of an installation');
let counter = 0;
/** An installation of its own: what others on this Redis counted, it does not know. */
const fresh = () => Buffer.from(`installation ${counter++}`);

rateLimitContract('memory', async () => ({
  limits: async (windowMs) => createMemoryRateLimits(windowMs),
  close: async () => {},
}));

rateLimitContract('Redis', async () => limitsOn(await startRedis()));
rateLimitContract('Redis Cluster', async () => limitsOn(await startRedisCluster()));

function limitsOn(server: Parameters<typeof onRedis>[0]) {
  return onRedis(server, (redis) => ({
    limits: async (windowMs: number) => {
      // The secret's end is set by whoever comes first.
      await redis.command('mayfly:limit-secret', ['DEL', 'mayfly:limit-secret']);
      return createRedisRateLimits(redis, fresh(), windowMs);
    },
  }));
}

const shared = useRedisOfTwo();

test('processes on one Redis limit together', async () => {
  const { connections } = shared();
  const [one, other] = connections.map((connection) => createRedisRateLimits(connection, lasting)('create', 2));
  expect(await one?.take('192.0.2.1')).toMatchObject({ kind: 'within', left: 1 });
  expect(await other?.take('192.0.2.1')).toMatchObject({ kind: 'within', left: 0 });
  expect(await one?.take('192.0.2.1')).toMatchObject({ kind: 'over' });
  expect(await other?.take('192.0.2.1')).toMatchObject({ kind: 'over' });
});

test('who is over the limit costs the store nothing more', async () => {
  const {
    connections: [redis],
    cli,
  } = shared();
  const limit = createRedisRateLimits(redis, lasting)('create', 2);
  for (let times = 0; times < 3; times++) await limit.take('192.0.2.1');
  await cli('config', 'resetstat');
  for (let times = 0; times < 100; times++) expect(await limit.take('192.0.2.1')).toMatchObject({ kind: 'over' });
  expect(await cli('info', 'commandstats')).not.toContain('evalsha');
});

test('no key, value or command names a source, and all ends with its window, the secret included', async () => {
  const {
    connections: [redis],
    cli,
    server,
  } = shared();
  await cli('config', 'set', 'slowlog-log-slower-than', '0');
  const limit = createRedisRateLimits(redis, lasting, 2000)('create', 2);
  await limit.take('192.0.2.1');
  await limit.take('2001:db8:0:1');
  const keys = await keysIn(server);
  expect(keys).toEqual([
    'mayfly:limit-secret',
    expect.stringMatching(/^mayfly:limit:[\w-]{22}$/),
    expect.stringMatching(/^mayfly:limit:[\w-]{22}$/),
  ]);
  const values = await Promise.all(keys.map((key) => cli('get', key)));
  const log = await cli('slowlog', 'get', '100');
  expect([...keys, ...values, log].join('\n')).not.toMatch(/192\.0\.2\.1|2001:db8/);
  for (const key of keys) expect(Number(await cli('pttl', key))).toBeGreaterThan(0);
  await expect.poll(() => keysIn(server), { timeout: 20_000 }).toEqual([]);
});

test('the same source has another key under the next secret, and under another installation’s', async () => {
  const {
    connections: [redis],
    cli,
    server,
  } = shared();
  const keysUnder = async (secret: Buffer) => {
    await createRedisRateLimits(redis, secret)('create', 2).take('192.0.2.1');
    return (await keysIn(server)).filter((key) => key !== 'mayfly:limit-secret');
  };
  const first = await keysUnder(lasting);
  expect(await keysUnder(Buffer.from('another'))).toHaveLength(2);
  await cli('flushall');
  expect(await keysUnder(lasting)).not.toContain(first[0]);
});

test('a store that is away rejects, and when it is back and empty all count together again', async () => {
  const { connections, server } = shared();
  const [one, other] = connections.map((connection) => createRedisRateLimits(connection, lasting)('create', 2));
  await one?.take('192.0.2.1');
  await other?.take('192.0.2.1');
  const back = connections.map((connection) => new Promise<void>((resolve) => connection.onReady(resolve)));
  await server.kill('SIGKILL');
  await expect(one?.take('192.0.2.1')).rejects.toMatchObject({ code: 'store_unavailable' });
  await server.start();
  await Promise.all(back);
  expect(await one?.take('192.0.2.1')).toMatchObject({ kind: 'within', left: 1 });
  expect(await other?.take('192.0.2.1')).toMatchObject({ kind: 'within', left: 0 });
});

test('memory holds no more sources than it can bear: of more, the first are forgotten', async () => {
  const limit = createMemoryRateLimits()('create', 1);
  await limit.take('the first');
  for (let source = 1; source < 100_000; source++) await limit.take(String(source));
  expect(await limit.take('the first')).toMatchObject({ kind: 'over' });
  await limit.take('one more');
  expect(await limit.take('the first')).toMatchObject({ kind: 'within' });
});

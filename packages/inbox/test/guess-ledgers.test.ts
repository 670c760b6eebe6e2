import { keysIn, startRedis, startRedisCluster } from '@mayfly/test-peers/redis-server';
import { expect, test } from 'vitest';
import { createMemoryGuessLedger } from '../src/memory-guess-ledger.ts';
import { createRedisGuessLedger } from '../src/redis-guess-ledger.ts';
import { guessLedgerContract } from './guess-ledger.contract.ts';
import { onRedis, useRedisOfTwo } from './on-redis.ts';

const lasting = Buffer.from('the secret of an installation');
let counter = 0;
/** An installation of its own: what others on this Redis counted, it does not know. */
const fresh = () => Buffer.from(`installation ${counter++}`);

guessLedgerContract('memory', async () => ({
  ledger: async (windowMs) => createMemoryGuessLedger(windowMs),
  close: async () => {},
}));

guessLedgerContract('Redis', async () => ledgersOn(await startRedis()));
guessLedgerContract('Redis Cluster', async () => ledgersOn(await startRedisCluster()));

function ledgersOn(server: Parameters<typeof onRedis>[0]) {
  return onRedis(server, (redis) => ({
    ledger: async (windowMs: number) => createRedisGuessLedger(redis, fresh(), windowMs),
  }));
}

const shared = useRedisOfTwo();

test('processes on one Redis count together', async () => {
  const { connections } = shared();
  const ledgers = connections.map((connection) => createRedisGuessLedger(connection, lasting));
  const [first, second] = ledgers;
  expect(await first?.guessed('192.0.2.1')).toBe(1);
  expect(await second?.guessed('192.0.2.1')).toBe(2);
  await first?.accepted('192.0.2.1');
  expect(await second?.guessed('192.0.2.1')).toBe(0);
});

test('a command for one source is done after those that were sent before it', async () => {
  const {
    connections: [redis],
  } = shared();
  const ledger = createRedisGuessLedger(redis, lasting);
  await ledger.guessed('192.0.2.1');
  const accepted = ledger.accepted('192.0.2.1');
  expect(await ledger.guessed('192.0.2.1')).toBe(0);
  await accepted;
});

test('no key, value or command names a source, and the same source has another key under another secret', async () => {
  const {
    connections: [redis],
    cli,
    server,
  } = shared();
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
  const {
    connections: [redis],
    cli,
    server,
  } = shared();
  const ledger = createRedisGuessLedger(redis, lasting, 300);
  await ledger.guessed('192.0.2.1');
  await ledger.accepted('192.0.2.2');
  for (const key of await keysIn(server)) expect(await cli('pttl', key)).not.toBe('-1\n');
  await expect.poll(() => keysIn(server), { timeout: 20_000 }).toEqual([]);
  // And it begins anew under another one.
  expect(await ledger.guessed('192.0.2.1')).toBe(1);
});

test('a store that is away rejects, and when it is back and empty all count together again', async () => {
  const { connections, server } = shared();
  const ledgers = connections.map((connection) => createRedisGuessLedger(connection, lasting));
  const [first, second] = ledgers;
  await first?.guessed('192.0.2.1');
  await second?.guessed('192.0.2.1');
  const back = connections.map((connection) => new Promise<void>((resolve) => connection.onReady(resolve)));
  await server.kill('SIGKILL');
  await expect(first?.guessed('192.0.2.1')).rejects.toMatchObject({ code: 'store_unavailable' });
  await expect(first?.accepted('192.0.2.1')).rejects.toMatchObject({ code: 'store_unavailable' });
  await server.start();
  await Promise.all(back);
  expect(await first?.guessed('192.0.2.1')).toBe(1);
  expect(await second?.guessed('192.0.2.1')).toBe(2);
});

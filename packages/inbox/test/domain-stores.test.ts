import { type RedisServer, redisCli, startRedis, startRedisCluster } from '@mayfly/test-peers/redis-server';
import { expect, onTestFinished, test } from 'vitest';
import { type DomainRosterDeps, openDomainRoster } from '../src/domain-roster.ts';
import type { DomainStore } from '../src/domain-store.ts';
import { newDomain } from '../src/domains.ts';
import { createMemoryDomains } from '../src/memory-domains.ts';
import { connectRedis } from '../src/redis-connect.ts';
import type { RedisConnection } from '../src/redis-connection.ts';
import { createRedisDomains, readOperatedDomains } from '../src/redis-domains.ts';
import { composeForTest } from './compose-for-test.ts';
import { domainStoreContract } from './domain-store.contract.ts';
import { onRedis } from './on-redis.ts';

domainStoreContract('memory', async () => ({ store: createMemoryDomains(), close: async () => {} }));
domainStoreContract('Redis', async () => onRedis(await startRedis(), open));
domainStoreContract('Redis Cluster', async () => onRedis(await startRedisCluster(), open));

const within = { timeout: 60_000 };
const patient = { timeout: 20_000, interval: 20 };

test('who only looks sees what the operator made of the domains, and begins nothing', within, async () => {
  const server = await startedRedis();
  const redis = await connectRedis({ url: server.url, onError: () => {} });
  onTestFinished(() => redis.close());
  expect(await readOperatedDomains(redis)).toEqual([]);
  expect(await redisCli(['-p', String(server.port), 'dbsize'])).toBe('0\n');

  const { operatedDomains } = await composed(server);
  await operatedDomains.add({ name: 'new.example', state: 'receive-only', weight: 1 });
  const seen = (await readOperatedDomains(redis)).map(({ name, state }) => [name, state]);
  expect(seen).toEqual([
    ['mayfly.example', 'active'],
    ['new.example', 'receive-only'],
  ]);
});

test('a domain added at one process is offered and owned at the others, and lasts', within, async () => {
  const server = await startedRedis();
  const [one, another] = [await composed(server), await composed(server)];
  await one.operatedDomains.add({ name: '*.new.example', state: 'active', weight: 2 });
  expect(one.domains.owns('a.new.example')).toBe(true);
  await expect.poll(() => another.domains.owns('a.new.example'), patient).toBe(true);
  expect(another.domains.list()).toContainEqual({ domain: 'new.example', kind: 'wildcard' });

  // By now it listens: this it cannot know but by being told.
  await one.operatedDomains.set('*.new.example', { weight: 3 });
  await one.operatedDomains.set('mayfly.example', { state: 'receive-only' });
  await expect.poll(() => another.domains.list(), patient).toEqual([{ domain: 'new.example', kind: 'wildcard' }]);

  const later = await composed(server);
  expect(later.domains.list()).toEqual(another.domains.list());
  expect(later.warnings.join()).not.toContain('MAYFLY_DOMAINS');
  const other = await composed(server, ['forgotten.example']);
  expect(other.domains.owns('forgotten.example')).toBe(false);
  expect(other.warnings.join()).toContain('MAYFLY_DOMAINS');
});

test('over two processes a thousand inboxes are at the domains by their weights', within, async () => {
  const server = await startedRedis();
  const both = [await composed(server), await composed(server)];
  await both[0]?.operatedDomains.set('mayfly.example', { weight: 5 });
  await both[0]?.operatedDomains.add({ name: 'second.example', state: 'active', weight: 3 });
  await both[0]?.operatedDomains.add({ name: '*.third.example', state: 'active', weight: 2 });
  await both[1]?.operatedDomains.list();

  const addresses: string[] = [];
  for (let born = 0; born < 1000; born += 20) {
    const wave = Array.from({ length: 20 }, (_, index) => both[index % 2]?.inboxes.create({}));
    for (const created of await Promise.all(wave)) addresses.push(created?.address ?? '');
  }
  const share = (pattern: RegExp) => addresses.filter((address) => pattern.test(address)).length;
  expect(Math.abs(share(/@mayfly\.example$/) - 500)).toBeLessThanOrEqual(25);
  expect(Math.abs(share(/@second\.example$/) - 300)).toBeLessThanOrEqual(15);
  expect(Math.abs(share(/@\w{12}\.third\.example$/) - 200)).toBeLessThanOrEqual(10);
});

test('a process that heard nothing while Redis was away hears it when it is back', within, async () => {
  const server = await startedRedis();
  const deaf = await openRoster(server);
  await server.kill('SIGKILL');
  expect(deaf.records()).toEqual([newDomain('one.example')]);
  await server.start();
  const other = await openRoster(server);
  await other.change(() => [newDomain('two.example')]);
  await expect.poll(() => deaf.records(), patient).toEqual([newDomain('two.example')]);
});

test('a Redis that came back empty begins with what was known last, not with the setting', within, async () => {
  const server = await startedRedis();
  const roster = await openRoster(server);
  await roster.change((records) => [...records, newDomain('two.example')]);
  await server.kill('SIGKILL');
  await server.start();
  await expect.poll(() => redisCli(['-p', String(server.port), 'exists', 'mayfly:{domains}']), patient).toBe('1\n');
  expect((await openRoster(server)).records()).toEqual([newDomain('one.example'), newDomain('two.example')]);
});

test('a change that nobody was told of is found by looking', within, async () => {
  const store = createMemoryDomains();
  const silent: DomainStore = { ...store, watch: async () => async () => {} };
  const roster = await openRoster(undefined, { store: silent, rereadMs: 20 });
  const { revision } = await store.read([]);
  await store.replace(revision, [newDomain('two.example')]);
  await expect.poll(() => roster.records(), patient).toEqual([newDomain('two.example')]);
});

test('a watch that cannot begin, or breaks, is begun again', within, async () => {
  const store = createMemoryDomains();
  let tries = 0;
  const fragile: DomainStore = {
    ...store,
    watch: async (watcher) => {
      tries++;
      if (tries === 1) throw new Error('not yet');
      if (tries === 2) setImmediate(watcher.onBroken);
      return tries < 3 ? async () => {} : store.watch(watcher);
    },
  };
  const errors: Error[] = [];
  const roster = await openRoster(undefined, { store: fragile, onError: (error) => void errors.push(error) });
  await expect.poll(() => tries, patient).toBe(3);
  await store.replace((await store.read([])).revision, [newDomain('two.example')]);
  await expect.poll(() => roster.records(), patient).toEqual([newDomain('two.example')]);
  expect(errors.map(({ message }) => message)).toEqual(['not yet']);
});

test('a retired domain whose last inbox has ended is erased from the store', within, async () => {
  const store = createMemoryDomains();
  await openRoster(undefined, { store, rereadMs: 20, initial: [{ ...newDomain('one.example'), endsAt: 1 }] });
  await expect.poll(async () => (await store.read([])).records, patient).toEqual([]);
});

async function startedRedis(): Promise<RedisServer> {
  const server = await startRedis();
  onTestFinished(() => server.stop());
  return server;
}

function composed(server: RedisServer, domains = ['mayfly.example']) {
  return composeForTest({ redisUrl: server.url, domains });
}

async function openRoster(server: RedisServer | undefined, deps: Partial<DomainRosterDeps> = {}) {
  const opened = server && (await onRedis({ url: server.url, stop: async () => {} }, open));
  const roster = await openDomainRoster({
    store: opened?.store ?? createMemoryDomains(),
    initial: [newDomain('one.example')],
    clock: Date,
    onError: () => {},
    ...deps,
  });
  onTestFinished(async () => {
    await roster.close();
    await opened?.close();
  });
  return roster;
}

function open(redis: RedisConnection) {
  return { store: createRedisDomains(redis) };
}

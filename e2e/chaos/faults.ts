import { setTimeout as pause } from 'node:timers/promises';
import type { RedisServer } from '@mayfly/test-peers/redis-server';
import type { App, Apps } from './chaos-set-up.ts';
import type { Random } from './seeded-random.ts';
import {
  type ChaosStore,
  type ClusterStore,
  type SentinelStore,
  type SingleStore,
  startClusterStore,
  startDiskStore,
  startSentinelStore,
} from './stores.ts';
import { until } from './until.ts';

/** What can go wrong, and the store it goes wrong with. */
export type Fault = { readonly name: string; prepare(): Promise<PreparedFault> };

export type PreparedFault = {
  readonly store: ChaosStore;
  /** Breaks something and mends it again: from when it resolves on, everything has what it needs. */
  strike(apps: Apps, chance: Chance): Promise<void>;
};

export type Chance = {
  readonly random: Random;
  /** How many processes a restart fault restarts, one after the other. */
  readonly restarts: number;
};

type Struck<Store> = Apps & Chance & { readonly store: Store };

export const faults: readonly Fault[] = [
  on(startDiskStore, 'Redis killed', ({ store }) => killed(store.redis)),
  on(startDiskStore, 'Redis restarted', ({ store }) => restarted(store.redis, 'SIGTERM')),
  on(startDiskStore, 'Redis frozen 3 s', ({ store }) => frozen(store.redis, 3000)),
  on(startDiskStore, 'Redis frozen 12 s', ({ store }) => frozen(store.redis, 12_000)),
  // The loading of what one round wrote takes seconds with these, and LOADING is answered meanwhile.
  on(
    () => startDiskStore(['--key-load-delay', '400']),
    'Redis loading',
    ({ store }) => restarted(store.redis, 'SIGKILL'),
  ),
  on(startDiskStore, 'line cut', async ({ store: { proxy }, random }) => {
    await proxy.cut();
    await pause(random.between(500, 4000));
    await proxy.resume();
  }),
  on(startDiskStore, 'line half-open', async ({ store: { proxy }, random }) => {
    proxy.silence();
    await pause(random.between(6000, 12_000));
    await proxy.resume();
  }),
  on(startDiskStore, 'line slow, 5 s a chunk', async ({ store: { proxy }, random }) => {
    proxy.slow(5000);
    await pause(random.between(8000, 14_000));
    await proxy.resume();
  }),
  on(startDiskStore, 'out of memory', async ({ store, random }) => {
    await store.cli('config', 'set', 'maxmemory', '1');
    await pause(random.between(1500, 4000));
    await store.cli('config', 'set', 'maxmemory', '0');
  }),
  // A replica of nobody: it answers READONLY, and has nobody to take other data from.
  on(startDiskStore, 'READONLY', async ({ store, random }) => {
    await store.cli('replicaof', '127.0.0.1', '1');
    await pause(random.between(1500, 4000));
    await store.cli('replicaof', 'no', 'one');
  }),
  on(startDiskStore, 'scripts flushed', async ({ store, random }) => {
    for (let flush = 0; flush < 10; flush++) {
      await store.cli('script', 'flush');
      await pause(random.between(0, 200));
    }
  }),
  on(startDiskStore, 'ingester killed', ({ ingesters, random }) => startedAgain(random.pick(ingesters), 'SIGKILL')),
  on(startDiskStore, 'gateway killed', ({ gateways, random }) => startedAgain(random.pick(gateways), 'SIGKILL')),
  on(startDiskStore, 'ingesters restarted', (at) => startedInTurn(at.ingesters, at)),
  on(startDiskStore, 'gateways restarted', (at) => startedInTurn(at.gateways, at)),
  on(startSentinelStore, 'Sentinel: primary killed', async ({ store }) => {
    await store.primary.kill('SIGKILL');
    await promoted(store);
    await store.primary.start();
  }),
  on(startSentinelStore, 'Sentinel: primary frozen', async ({ store }) => {
    store.primary.process().kill('SIGSTOP');
    await promoted(store);
    store.primary.process().kill('SIGCONT');
  }),
  on(startClusterStore, 'Cluster: primary killed', async ({ store, random }) => {
    const primary = aPrimary(store, random);
    await primary.kill('SIGKILL');
    await replaced(store, primary);
    await primary.start();
  }),
  on(startClusterStore, 'Cluster: primary frozen', async ({ store, random }) => {
    const primary = aPrimary(store, random);
    primary.process().kill('SIGSTOP');
    await replaced(store, primary);
    primary.process().kill('SIGCONT');
  }),
];

function on<Store extends ChaosStore>(
  startStore: () => Promise<Store>,
  name: string,
  strike: (at: Struck<Store>) => Promise<void>,
): Fault {
  return {
    name,
    prepare: async () => {
      const store = await startStore();
      return { store, strike: (apps, chance) => strike({ ...apps, ...chance, store }) };
    },
  };
}

function killed(redis: RedisServer): Promise<void> {
  return restarted(redis, 'SIGKILL');
}

async function restarted(redis: RedisServer, signal: NodeJS.Signals): Promise<void> {
  await redis.kill(signal);
  await redis.start();
}

async function frozen(redis: RedisServer, ms: number): Promise<void> {
  redis.process().kill('SIGSTOP');
  await pause(ms);
  redis.process().kill('SIGCONT');
}

async function startedAgain(app: App, signal: NodeJS.Signals): Promise<void> {
  await app.end(signal);
  await app.start();
}

async function startedInTurn(apps: readonly [App, App], { random, restarts }: Chance): Promise<void> {
  for (let restart = 0; restart < restarts; restart++) {
    await startedAgain(apps[restart % 2] ?? apps[0], 'SIGTERM');
    await pause(random.between(100, 500));
  }
}

function promoted({ primary, primaryPort }: SentinelStore): Promise<void> {
  return until('another primary is named', 30_000, async () => (await primaryPort()) !== primary.port);
}

function aPrimary({ nodes }: ClusterStore, random: Random): RedisServer {
  const [first, second, third] = nodes;
  if (!first || !second || !third) throw new Error('a cluster of fewer than three');
  return random.pick([first, second, third]);
}

function replaced(store: ClusterStore, primary: RedisServer): Promise<void> {
  return until('another node has the slots', 30_000, () => store.isReplaced(primary));
}

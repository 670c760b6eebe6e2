import { setTimeout as pause } from 'node:timers/promises';
import { moveSlot, primaryOf, slotsWithKeys } from '@mayfly/test-peers/move-slot';
import { type RedisServer, redisCli } from '@mayfly/test-peers/redis-server';
import type { Random } from '@mayfly/test-peers/seeded-random';
import type { App, Apps } from './chaos-set-up.ts';
import {
  type ChaosStore,
  type ClusterStore,
  type SentinelStore,
  startClusterStore,
  startDiskStore,
  startSentinelStore,
} from './stores.ts';
import { until } from './until.ts';

/** What can go wrong, and the store it goes wrong with. */
export type Fault = { readonly name: string; prepare(): Promise<PreparedFault> };

export type PreparedFault = {
  readonly store: ChaosStore;
  /** Breaks something and mends it again: from when it resolves on, every process runs. */
  strike(apps: Apps, chance: Chance): Promise<void>;
};

export type Chance = {
  readonly random: Random;
  /** How many processes a restart fault restarts, one after the other. */
  readonly restarts: number;
};

type Struck<Store> = Apps & Chance & { readonly store: Store };

export const faults: readonly Fault[] = [
  on(startDiskStore, 'redis-killed', ({ store }) => restarted(store.redis, 'SIGKILL')),
  on(startDiskStore, 'redis-restarted', ({ store }) => restarted(store.redis, 'SIGTERM')),
  // So slow that what a round has written takes seconds to load; it answers LOADING meanwhile.
  on(
    () => startDiskStore(['--key-load-delay', '400']),
    'redis-loading',
    ({ store }) => restarted(store.redis, 'SIGKILL'),
  ),
  on(startDiskStore, 'redis-frozen-3s', ({ store }) => frozen(store.redis, 3000)),
  on(startDiskStore, 'redis-frozen-12s', ({ store }) => frozen(store.redis, 12_000)),
  on(startDiskStore, 'line-cut', async ({ store: { proxy }, random }) => {
    await proxy.cut();
    await pause(random.between(500, 4000));
    await proxy.resume();
  }),
  on(startDiskStore, 'line-half-open', async ({ store: { proxy }, random }) => {
    proxy.silence();
    await pause(random.between(1000, 12_000));
    await proxy.resume();
  }),
  on(startDiskStore, 'line-slow', async ({ store: { proxy }, random }) => {
    proxy.slow(5000);
    await pause(random.between(8000, 14_000));
    await proxy.resume();
  }),
  on(startDiskStore, 'out-of-memory', async ({ store, random }) => {
    await store.cli('config', 'set', 'maxmemory', '1');
    await pause(random.between(1500, 4000));
    await store.cli('config', 'set', 'maxmemory', '0');
  }),
  // A replica of nobody: it answers READONLY, and there is nobody whose data it could take for its own.
  on(startDiskStore, 'readonly', async ({ store, random }) => {
    await store.cli('replicaof', '127.0.0.1', '1');
    await pause(random.between(1500, 4000));
    await store.cli('replicaof', 'no', 'one');
  }),
  on(startDiskStore, 'scripts-flushed', async ({ store, random }) => {
    for (let flush = 0; flush < 10; flush++) {
      await store.cli('script', 'flush');
      await pause(random.between(0, 200));
    }
  }),
  on(startDiskStore, 'ingester-killed', ({ ingesters, random }) => startedAgain(random.pick(ingesters), 'SIGKILL')),
  on(startDiskStore, 'gateway-killed', ({ gateways, random }) => startedAgain(random.pick(gateways), 'SIGKILL')),
  on(startDiskStore, 'ingesters-restarted', (at) => startedInTurn(at.ingesters, at)),
  on(startDiskStore, 'gateways-restarted', (at) => startedInTurn(at.gateways, at)),
  on(startSentinelStore, 'sentinel-primary-killed', async ({ store }) => {
    await store.primary.kill('SIGKILL');
    await failedOver(store);
    await store.primary.start();
  }),
  on(startSentinelStore, 'sentinel-primary-frozen', async ({ store }) => {
    signal([store.primary], 'SIGSTOP');
    await failedOver(store);
    signal([store.primary], 'SIGCONT');
  }),
  // What the primary takes in its last moments nobody else ever gets, though its watchers hear of it.
  on(startSentinelStore, 'sentinel-replica-behind', async ({ store, random }) => {
    const { primary, replica } = store;
    signal([replica], 'SIGSTOP');
    await redisCli(['-p', String(primary.port), 'client', 'kill', 'type', 'replica']);
    await pause(random.between(200, 1000));
    await primary.kill('SIGKILL');
    signal([replica], 'SIGCONT');
    await failedOver(store);
    await primary.start();
  }),
  on(startClusterStore, 'cluster-primary-killed', async ({ store, random }) => {
    const primary = random.pick(store.primaries);
    await primary.kill('SIGKILL');
    await replaced(store, primary);
    await primary.start();
  }),
  on(startClusterStore, 'cluster-primary-frozen', async ({ store, random }) => {
    const primary = random.pick(store.primaries);
    signal([primary], 'SIGSTOP');
    await replaced(store, primary);
    signal([primary], 'SIGCONT');
  }),
  on(startClusterStore, 'cluster-resharded', resharded),
  on(startClusterStore, 'cluster-gateways-restarted', (at) => startedInTurn(at.gateways, at)),
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

async function restarted(redis: RedisServer, by: NodeJS.Signals): Promise<void> {
  await redis.kill(by);
  await redis.start();
}

async function frozen(redis: RedisServer, ms: number): Promise<void> {
  signal([redis], 'SIGSTOP');
  await pause(ms);
  signal([redis], 'SIGCONT');
}

function signal(servers: readonly RedisServer[], name: NodeJS.Signals): void {
  for (const server of servers) server.process().kill(name);
}

async function startedAgain(app: App, by: NodeJS.Signals): Promise<void> {
  await app.end(by);
  await app.start();
}

async function startedInTurn(apps: readonly [App, App], { random, restarts }: Chance): Promise<void> {
  for (let restart = 0; restart < restarts; restart++) {
    await startedAgain(apps[restart % 2] ?? apps[0], 'SIGTERM');
    await pause(random.between(100, 500));
  }
}

/** Every slot with an inbox moves to the next primary, slowly enough for mail to find it half moved. */
async function resharded({ store: { nodes, primaries }, random }: Struck<ClusterStore>): Promise<void> {
  for (const slot of await slotsWithKeys(nodes, 'mayfly:mail:*')) {
    const from = primaries.indexOf(await primaryOf(slot, nodes));
    const to = primaries[(from + 1) % primaries.length] ?? fail();
    await moveSlot({ slot, nodes, to, between: () => pause(random.between(0, 200)) });
  }
}

function fail(): never {
  throw new Error('a cluster without primaries');
}

function failedOver({ hasFailedOver }: SentinelStore): Promise<void> {
  return until('a replica was promoted', 30_000, hasFailedOver);
}

function replaced(store: ClusterStore, primary: RedisServer): Promise<void> {
  return until('another node has the slots', 30_000, () => store.isReplaced(primary));
}

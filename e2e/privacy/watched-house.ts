import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RedisServer, redisCli, startRedis } from '@mayfly/test-peers/redis-server';
import { type Launched, launch } from '../harness/launch.ts';
import { smtpPortOf, urlOf } from '../harness/set-ups.ts';
import { addresses, type Place } from './canaries.ts';
import { destinationsIn, straceTo } from './connections.ts';

/** A gateway, an ingester and a Redis, as talkative as they can be, each of which is watched. */
export type WatchedHouse = {
  readonly redis: RedisServer;
  readonly url: string;
  readonly operatorUrl: string;
  readonly smtpPort: number;
  /** One command of Redis, from beside. */
  ask(...args: string[]): Promise<string>;
  /** Killed, it comes back with nothing, and with the settings it was first started with. */
  restartRedis(): Promise<void>;
  /** Everything that stands anywhere an operator may look without looking for mail. */
  places(): Promise<readonly Place[]>;
  /** What the store holds: names and values. */
  values(): Promise<Place>;
  slowLog(): Promise<Place>;
  /** Whom the processes reached out to so far. */
  destinations(): readonly string[];
  stop(): Promise<void>;
};

export const operatorKey = 'an-operator-key-for-tests-alone-0123456789';

export async function startWatchedHouse(env: Record<string, string> = {}): Promise<WatchedHouse> {
  const slow = ['--slowlog-log-slower-than', '0', '--slowlog-max-len', '1000000'];
  const redis = await startRedis([...slow, '--loglevel', 'debug', '--maxmemory', '200mb']);
  const redisLines: string[] = [];
  const hear = () => redis.process().stdout?.on('data', (chunk) => redisLines.push(String(chunk)));
  hear();
  const directory = await mkdtemp(join(tmpdir(), 'mayfly-privacy-'));
  const traces = { gateway: join(directory, 'gateway.trace'), ingester: join(directory, 'ingester.trace') };
  const settings = {
    ...{ REDIS_URL: redis.url, MAYFLY_LOG_LEVEL: 'trace', MAYFLY_CREATE_PER_HOUR: '100000' },
    // Whoever is in front of the reader tells of somebody else, and is believed.
    MAYFLY_TRUST_PROXY: addresses.reader,
    ...{ MAYFLY_METRICS_PORT: '0', MAYFLY_OPERATOR_KEY: operatorKey, MAYFLY_MESSAGE_SIZE: '500kB' },
    ...env,
  };
  const processes: Record<string, Launched> = {};
  const crash = { NODE_OPTIONS: `--import=${new URL('crash-parser.mjs', import.meta.url)}` };
  processes.gateway = await launch('gateway', settings, straceTo(traces.gateway));
  processes.ingester = await launch('ingester', { ...settings, ...crash }, straceTo(traces.ingester));
  const { gateway, ingester } = processes;
  const operatorUrl = `http://127.0.0.1:${gateway?.ready.metrics?.port}`;
  const ask = (...args: string[]) => redisCli(['-p', String(redis.port), ...args]);

  async function places(): Promise<readonly Place[]> {
    return [
      ...Object.entries(processes).map(([app, { lines }]) => ({
        where: `the log of the ${app}`,
        text: lines.join('\n'),
      })),
      { where: 'the log of Redis', text: redisLines.join('') },
      { where: 'the names of keys and fields', text: await namesIn(ask) },
      {
        where: 'the names of channels',
        text: (await ask('pubsub', 'channels')) + (await ask('pubsub', 'shardchannels')),
      },
      await slowLog(),
      { where: 'the clients of Redis', text: await ask('client', 'list') },
      { where: 'the statistics of Redis', text: await ask('info', 'everything') },
      { where: 'the refusals of Redis', text: await ask('acl', 'log') },
      ...(await metrics()),
    ];
  }

  async function metrics(): Promise<Place[]> {
    const urls = Object.entries(processes).flatMap(([app, { ready }]) =>
      ready.metrics === undefined
        ? []
        : ['/healthz', '/readyz', '/metrics'].map((path) => ({ app, path, port: ready.metrics?.port })),
    );
    return Promise.all(
      urls.map(async ({ app, path, port }) => ({
        where: `${path} of the ${app}`,
        text: await (await fetch(`http://127.0.0.1:${port}${path}`)).text(),
      })),
    );
  }

  async function slowLog(): Promise<Place> {
    return { where: 'the slow log', text: await ask('slowlog', 'get', '-1') };
  }

  async function values(): Promise<Place> {
    const keys = (await ask('--scan')).split('\n').filter((key) => key !== '');
    const dumped = await Promise.all(
      keys.map(async (key) => ((await ask('type', key)).trim() === 'string' ? ask('get', key) : ask('hgetall', key))),
    );
    return { where: 'the store', text: dumped.join('\n') };
  }

  return {
    redis,
    url: urlOf(gateway),
    operatorUrl,
    smtpPort: smtpPortOf(ingester),
    restartRedis: async () => {
      await redis.kill('SIGKILL');
      await redis.start();
      hear();
    },
    ask,
    places,
    values,
    slowLog,
    destinations: () => [...new Set(Object.values(traces).flatMap(destinationsIn))].sort(),
    stop: async () => {
      await Promise.all(Object.values(processes).map((process) => process.end('SIGKILL')));
      await redis.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function namesIn(ask: (...args: string[]) => Promise<string>): Promise<string> {
  const listed = await ask('--scan');
  const keys = listed.split('\n').filter((key) => key !== '');
  const fields = await Promise.all(
    keys.map(async (key) => ((await ask('type', key)).trim() === 'hash' ? ask('hkeys', key) : '')),
  );
  return `${listed}\n${fields.join('\n')}`;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Access, createHttpApi, type HttpApi } from '@mayfly/client/http-api';
import { startRedis } from '@mayfly/test-peers/redis-server';
import { imageEnvironment } from './image-environment.ts';
import { type Launched, launch } from './launch.ts';
import { smtpPortOf, urlOf } from './set-ups.ts';

/** An inbox with room for ten thousand messages. */
export type RoomyInbox = { readonly access: Access; readonly address: string };

/** A gateway, and an ingester that is watched from within and holds memory as its image does, on a Redis of their own. */
export type WatchedSetUp = {
  readonly smtpPort: number;
  readonly ingester: Launched;
  readonly api: HttpApi;
  createInbox(): Promise<RoomyInbox>;
  /** How long the ingester's main loop stood still at most so far, in milliseconds of its own work. */
  standstillMs(): number;
  /**
   * Starts a stopwatch that gives milliseconds, without those for which one thread of the ingester, the one it was
   * worst for, wanted a processor and had none.
   */
  fairStopwatch(): () => number;
  /** Memory the ingester holds, in MB. */
  residentMb(): number;
  stop(): Promise<void>;
};

const settings = {
  MAYFLY_INBOX_MESSAGES: '10000',
  MAYFLY_INBOX_SIZE: '10GB',
  MAYFLY_LOG_LEVEL: 'warn',
  MAYFLY_CREATE_PER_HOUR: '0',
  MAYFLY_SMTP_CONNECTIONS: '0',
  MAYFLY_SMTP_CONNECTS_PER_MINUTE: '0',
};

export async function startWatchedSetUp(): Promise<WatchedSetUp> {
  const redis = await startRedis();
  const directory = await mkdtemp(join(tmpdir(), 'mayfly-watch-'));
  const standstill = join(directory, 'standstill');
  const env = { ...settings, REDIS_URL: redis.url };
  const watch = new URL(`loop-watch.mjs?${new URLSearchParams({ file: standstill })}`, import.meta.url);
  const [gateway, ingester] = await Promise.all([
    launch('gateway', env),
    launch('ingester', { ...env, ...imageEnvironment(), NODE_OPTIONS: `--import=${watch}` }),
  ]).catch(async (error) => {
    await redis.stop();
    throw error;
  });
  ingester.process.kill('SIGUSR2');
  const api = createHttpApi({ baseUrl: urlOf(gateway) });
  return {
    smtpPort: smtpPortOf(ingester),
    ingester,
    api,
    createInbox: async () => {
      const { id, token, address } = await api.createInbox({});
      return { access: { inboxId: id, token }, address };
    },
    standstillMs: () => (existsSync(standstill) ? Number(readFileSync(standstill, 'utf8')) : 0),
    fairStopwatch: () => fairStopwatch(ingester.process.pid),
    residentMb: () => residentMb(ingester.process.pid),
    stop: async () => {
      await Promise.all([gateway.end('SIGKILL'), ingester.end('SIGKILL')]);
      await redis.stop();
      await rm(directory, { recursive: true });
    },
  };
}

function fairStopwatch(pid: number | undefined): () => number {
  const begun = performance.now();
  const before = starvedMs(pid);
  return () => {
    const passed = performance.now() - begun;
    const starved = [...starvedMs(pid)].map(([thread, ms]) => ms - (before.get(thread) ?? 0));
    return passed - Math.max(0, ...starved);
  };
}

/** By thread; nothing where the system does not tell. */
function starvedMs(pid: number | undefined): Map<string, number> {
  const tasks = `/proc/${pid}/task`;
  const threads = existsSync(tasks) ? readdirSync(tasks) : [];
  return new Map(threads.map((thread) => [thread, waitedMs(`${tasks}/${thread}/schedstat`)]));
}

/** Of a thread that may just have ended. */
function waitedMs(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
}

/** Nothing where the system does not tell. */
function residentMb(pid: number | undefined): number {
  const file = `/proc/${pid}/status`;
  const [, kilobytes = '0'] = existsSync(file) ? (/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8')) ?? []) : [];
  return Number(kilobytes) / 1024;
}

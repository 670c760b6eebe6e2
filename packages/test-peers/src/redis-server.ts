import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export type RedisServer = {
  readonly port: number;
  readonly url: string;
  /** The running process; another one after `restart`. */
  readonly process: () => ChildProcess;
  kill(signal: NodeJS.Signals): Promise<void>;
  /** The same port and the same directory. */
  start(): Promise<void>;
  stop(): Promise<void>;
};

/** A real redis-server of our own on a free port; memory only unless `args` say otherwise. */
export function startRedis(args: readonly string[] = []): Promise<RedisServer> {
  return launchRedis({ args });
}

type Launch = { args: readonly string[] } | { sentinel: string };

async function launchRedis(what: Launch, attemptsLeft = 3): Promise<RedisServer> {
  const port = await freePort();
  const directory = await mkdtemp(join(tmpdir(), 'mayfly-redis-'));
  const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', directory];
  const command =
    'args' in what ? [...place, '--save', '', '--appendonly', 'no', ...what.args] : await sentinelCommand();

  // A Sentinel keeps what it learns in its configuration file.
  async function sentinelCommand(): Promise<string[]> {
    const file = join(directory, 'sentinel.conf');
    const settings = `port ${port}\nbind 127.0.0.1\ndir ${directory}\n`;
    await writeFile(file, 'sentinel' in what ? settings + what.sentinel : settings);
    return [file, '--sentinel'];
  }

  const launch = () => spawn('redis-server', command, { stdio: ['ignore', 'pipe', 'inherit'] });
  let child = launch();
  try {
    await untilReady(child);
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    // Somebody else took the port between the look for a free one and its use.
    if (attemptsLeft > 0 && String(error).includes('Address already in use'))
      return launchRedis(what, attemptsLeft - 1);
    throw error;
  }

  async function kill(signal: NodeJS.Signals): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }

  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    process: () => child,
    kill,
    start: async () => {
      child = launch();
      await untilReady(child);
    },
    stop: async () => {
      child.kill('SIGCONT');
      await kill('SIGKILL');
      await rm(directory, { recursive: true, force: true });
    },
  };
}

export type RedisCluster = { readonly url: string; readonly nodes: readonly RedisServer[]; stop(): Promise<void> };

/** Three primaries that share the slots, each with so many replicas. */
export async function startRedisCluster({
  replicas = 0,
  args = [],
}: {
  replicas?: number;
  args?: string[];
} = {}): Promise<RedisCluster> {
  const settings = [
    '--cluster-enabled',
    'yes',
    '--cluster-node-timeout',
    '1000',
    '--repl-diskless-sync-delay',
    '0',
    ...args,
  ];
  const nodes = await Promise.all(Array.from({ length: 3 * (1 + replicas) }, () => startRedis(settings)));
  const hosts = nodes.map(({ port }) => `127.0.0.1:${port}`);
  await redisCli(['--cluster', 'create', ...hosts, '--cluster-replicas', String(replicas), '--cluster-yes']);
  for (const { port } of nodes) await untilInfo(port, 'cluster', 'cluster_state:ok');
  if (replicas > 0) for (const { port } of nodes.slice(0, 3)) await untilInfo(port, 'replication', 'state=online');
  return {
    url: `redis+cluster://${hosts.join(',')}`,
    nodes,
    stop: async () => void (await Promise.all(nodes.map((node) => node.stop()))),
  };
}

export type RedisSentinels = {
  readonly url: string;
  readonly primary: RedisServer;
  readonly replica: RedisServer;
  readonly sentinels: readonly RedisServer[];
  stop(): Promise<void>;
};

/** A primary, a replica that follows it, and three Sentinels of which two must agree. */
export async function startRedisSentinels(args: readonly string[] = []): Promise<RedisSentinels> {
  // By default a primary waits five seconds for more replicas before it sends its data.
  const primary = await startRedis([...args, '--repl-diskless-sync-delay', '0']);
  const replica = await startRedis([...args, '--replicaof', '127.0.0.1', String(primary.port)]);
  await untilInfo(replica.port, 'replication', 'master_link_status:up');
  const sentinels = await Promise.all([0, 1, 2].map(() => startSentinel(primary.port)));
  for (const { port } of sentinels) await untilInfo(port, 'sentinel', 'slaves=1,sentinels=3');
  const all = [...sentinels, replica, primary];
  return {
    url: `redis+sentinel://${sentinels.map(({ port }) => `127.0.0.1:${port}`).join(',')}/mayfly`,
    primary,
    replica,
    sentinels,
    stop: async () => void (await Promise.all(all.map((server) => server.stop()))),
  };
}

async function startSentinel(primaryPort: number): Promise<RedisServer> {
  const watch = `sentinel monitor mayfly 127.0.0.1 ${primaryPort} 2
sentinel down-after-milliseconds mayfly 500
sentinel failover-timeout mayfly 3000
`;
  return launchRedis({ sentinel: watch });
}

/** Output of one redis-cli call. */
export async function redisCli(args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('redis-cli', [...args]);
  return stdout;
}

/** Every key there is, by SCAN: DBSIZE counts the expired too. */
export async function keysIn({ port }: RedisServer): Promise<string[]> {
  const listed = await redisCli(['-p', String(port), '--scan']);
  const keys = listed.split('\n').filter((key) => key !== '');
  const alive = await Promise.all(
    keys.map(async (key) => (await redisCli(['-p', String(port), 'exists', key])).trim() === '1'),
  );
  return keys.filter((_key, index) => alive[index]).sort();
}

async function untilReady(child: ChildProcess): Promise<void> {
  let said = '';
  // Whoever wants to hear what else it says still can.
  for await (const chunk of child.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    said += chunk;
    if (/Ready to accept connections|Sentinel ID is/.test(said)) {
      child.stdout?.resume();
      return;
    }
  }
  throw new Error(`redis-server did not start: ${said}`);
}

async function untilInfo(port: number, section: string, line: string): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    const ask = section === 'cluster' ? ['cluster', 'info'] : ['info', section];
    if ((await redisCli(['-p', String(port), ...ask])).includes(line)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${section} never said ${line}`);
}

// A cluster bus listens at the port plus 10,000, so the port must leave room for it.
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  server.close();
  await once(server, 'close');
  return port < 55_000 ? port : freePort();
}

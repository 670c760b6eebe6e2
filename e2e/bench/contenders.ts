import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createHttpApi } from '@mayfly/client/http-api';
import { createLiveConnection } from '@mayfly/client/live-inbox';
import { freePort } from '@mayfly/test-peers/free-port';
import { type RedisServer, startRedis } from '@mayfly/test-peers/redis-server';
import { io, type Socket } from 'socket.io-client';
import { type Launched, launch } from '../harness/launch.ts';
import { smtpPortOf, urlOf } from '../harness/set-ups.ts';

/** Somewhere to send mail to. */
export type Place = {
  readonly port: number;
  readonly recipient: string;
  /** Who watches is told of each mail by its subject; undefined where nobody is told. */
  readonly listen: ((hear: (subject: string) => void) => void) | undefined;
  leave(): Promise<void>;
};

export type Contender = {
  readonly name: string;
  /** A new inbox, or what comes next to one. */
  place(): Promise<Place>;
  stop(): Promise<void>;
};

export async function startDiscarding(): Promise<Contender> {
  const { ports, stop } = await startRival('discarding-server');
  const [port = 0] = ports;
  const place = { port, recipient: 'nobody@bench.example', listen: undefined, leave: async () => {} };
  return { name: 'smtp-server that discards', place: async () => place, stop };
}

export async function startObvious(): Promise<Contender> {
  const redis = await startRedis();
  const { ports, stop } = await startRival('obvious-pipeline', redis.url);
  const [port = 0, httpPort = 0] = ports;
  let made = 0;

  async function place(): Promise<Place> {
    const recipient = `ada${++made}@bench.example`;
    const socket = await openSocket(httpPort);
    const hearers = hearersOf<{ subject: string }>(socket, 'mail');
    await socket.emitWithAck('join', recipient);
    return { port, recipient, listen: hearers.add, leave: async () => void socket.close() };
  }

  return {
    name: 'the obvious pipeline, watched',
    place,
    stop: async () => {
      await stop();
      await redis.stop();
    },
  };
}

export const maildevVersion = '3.0.0';

/** Comes from npm into this folder; rejects where it cannot be had. Its page hears of every mail. */
export async function startMaildev(folder: string): Promise<Contender> {
  const wanted = `maildev@${maildevVersion}`;
  await promisify(execFile)('npm', [
    'install',
    '--engine-strict=false',
    '--no-audit',
    '--no-fund',
    '--prefix',
    folder,
    wanted,
  ]);
  const [port, webPort] = [await freePort(), await freePort()];
  const main = join(folder, 'node_modules/maildev/dist/bin/maildev.js');
  const places = ['--smtp', String(port), '--ip', '127.0.0.1', '--web', String(webPort), '--web-ip', '127.0.0.1'];
  const child = spawn(process.execPath, [main, ...places, '--silent'], { stdio: 'ignore' });
  await untilOpen(port);

  async function place(): Promise<Place> {
    const socket = await openSocket(webPort);
    const leave = async () => void socket.close();
    const { add } = hearersOf<{ subject: string }>(socket, 'newMail');
    return { port, recipient: 'ada@bench.example', listen: add, leave };
  }

  return { name: `maildev ${maildevVersion}, its page open`, place, stop: async () => void child.kill('SIGKILL') };
}

export type MayflyUnderTest = {
  readonly watched: Contender;
  readonly unwatched: Contender;
  readonly redis: RedisServer;
  readonly gateway: Launched;
  readonly ingester: Launched;
  readonly baseUrl: string;
  readonly smtpPort: number;
};

const settings = {
  MAYFLY_INBOX_MESSAGES: '10000',
  MAYFLY_INBOX_SIZE: '1GB',
  MAYFLY_LIFETIMES: '1h',
  MAYFLY_LOG_LEVEL: 'error',
};
const gatewayLimits = { MAYFLY_CREATE_PER_HOUR: '0', MAYFLY_SOCKETS_PER_IP: '0' };
const ingesterLimits = { MAYFLY_SMTP_CONNECTIONS: '0', MAYFLY_SMTP_CONNECTS_PER_MINUTE: '0' };

/** An ingester, a gateway and a Redis, each its own process, without limits for one address. */
export async function startMayfly(): Promise<MayflyUnderTest> {
  const redis = await startRedis();
  const env = { ...settings, REDIS_URL: redis.url };
  const [gateway, ingester] = await Promise.all([
    launch('gateway', { ...env, ...gatewayLimits }),
    launch('ingester', { ...env, ...ingesterLimits }),
  ]);
  const baseUrl = urlOf(gateway);
  const port = smtpPortOf(ingester);
  const api = createHttpApi({ baseUrl });

  async function place(): Promise<Place> {
    const { id: inboxId, token, address } = await api.createInbox({});
    return { port, recipient: address, listen: undefined, leave: () => api.discard({ inboxId, token }) };
  }

  async function watchedPlace(): Promise<Place> {
    const { id: inboxId, token, address } = await api.createInbox({});
    const live = createLiveConnection({ baseUrl });
    const hearers: ((subject: string) => void)[] = [];
    await new Promise<void>((resolve, reject) => {
      live.watch(
        { inboxId, token },
        {
          onSync: () => resolve(),
          onEvent: (event) => {
            if (event.type === 'message.received') for (const hear of hearers) hear(event.summary.subject);
          },
          onRefused: reject,
        },
      );
    });
    const leave = async () => {
      live.close();
      await api.discard({ inboxId, token });
    };
    return { port, recipient: address, listen: (hear) => void hearers.push(hear), leave };
  }

  const stop = async () => {
    await Promise.all([gateway.end('SIGKILL'), ingester.end('SIGKILL')]);
    await redis.stop();
  };
  return {
    watched: { name: 'Mayfly, watched', place: watchedPlace, stop },
    unwatched: { name: 'Mayfly, nobody watches', place, stop: async () => {} },
    ...{ redis, gateway, ingester, baseUrl, smtpPort: port },
  };
}

/** A server of ours in `rivals/`: a process, and the ports it prints. */
async function startRival(name: string, ...args: string[]) {
  const path = fileURLToPath(new URL(`./rivals/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  return { ports: String(line).trim().split(' ').map(Number), stop: async () => void child.kill() };
}

async function openSocket(port: number): Promise<Socket> {
  const socket = io(`http://127.0.0.1:${port}`, { transports: ['websocket'] });
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  return socket;
}

function hearersOf<Said extends { subject: string }>(socket: Socket, event: string) {
  return {
    add: (hear: (subject: string) => void) => void socket.on(event, ({ subject }: Said) => hear(subject)),
  };
}

async function untilOpen(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const open = await new Promise<boolean>((resolve) =>
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false)),
    );
    socket.destroy();
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createHttpApi } from '@mayfly/client/http-api';
import { createLiveConnection } from '@mayfly/client/live-inbox';
import { type RedisServer, startRedis } from '@mayfly/test-peers/redis-server';
import { io } from 'socket.io-client';
import { launch } from '../harness/launch.ts';
import { smtpPortOf, urlOf } from '../harness/set-ups.ts';

/** Somewhere to send mail to, and how to know that so much of it has been told to a client. */
export type Place = { readonly port: number; readonly recipient: string; told(count: number): Promise<void>; leave(): Promise<void> };

export type Contender = {
  readonly name: string;
  /** A new inbox, or what comes next to one. */
  place(): Promise<Place>;
  stop(): Promise<void>;
};

const nobodyTold = async () => {};

/** A server of ours in `rivals/`: a process, and the ports it prints. */
async function startRival(name: string, env: Record<string, string> = {}) {
  const path = fileURLToPath(new URL(`./rivals/${name}.ts`, import.meta.url));
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', path], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const [line] = await once(child.stdout ?? child, 'data');
  return { ports: String(line).trim().split(' ').map(Number), stop: () => void child.kill() };
}

export async function startDiscarding(): Promise<Contender> {
  const { ports, stop } = await startRival('discarding-server');
  const [port = 0] = ports;
  return {
    name: 'smtp-server that discards',
    place: async () => ({ port, recipient: 'nobody@bench.example', told: nobodyTold, leave: nobodyTold }),
    stop: async () => stop(),
  };
}

export async function startObvious(): Promise<Contender> {
  const redis = await startRedis();
  const { ports, stop } = await startRival('obvious-pipeline', { REDIS_URL: redis.url });
  const [port = 0, httpPort = 0] = ports;
  let made = 0;

  async function place(): Promise<Place> {
    const recipient = `ada${++made}@bench.example`;
    const socket = io(`http://127.0.0.1:${httpPort}`, { transports: ['websocket'] });
    await new Promise<void>((resolve) => socket.on('connect', resolve));
    const counter = countUp();
    socket.on('mail', counter.one);
    await socket.emitWithAck('join', recipient);
    return { port, recipient, told: counter.reaches, leave: async () => void socket.close() };
  }

  return {
    name: 'the obvious pipeline, watched',
    place,
    stop: async () => {
      stop();
      await redis.stop();
    },
  };
}

const roomy = { MAYFLY_INBOX_MESSAGES: '10000', MAYFLY_INBOX_SIZE: '1GB', MAYFLY_LIFETIMES: '1h' };
const unlimited = {
  MAYFLY_CREATE_PER_HOUR: '0',
  MAYFLY_SOCKETS_PER_IP: '0',
  MAYFLY_SMTP_CONNECTIONS: '0',
  MAYFLY_SMTP_CONNECTS_PER_MINUTE: '0',
};

/** An ingester, a gateway and a Redis, each its own process. */
export async function startMayfly(): Promise<{ watched: Contender; unwatched: Contender; redis: RedisServer }> {
  const redis = await startRedis();
  const settings = { ...roomy, ...unlimited, REDIS_URL: redis.url, MAYFLY_LOG_LEVEL: 'error' };
  const [gateway, ingester] = await Promise.all([launch('gateway', settings), launch('ingester', settings)]);
  const baseUrl = urlOf(gateway);
  const port = smtpPortOf(ingester);
  const api = createHttpApi({ baseUrl });

  async function place(): Promise<Place> {
    const { id: inboxId, token, address } = await api.createInbox({});
    return { port, recipient: address, told: nobodyTold, leave: () => api.discard({ inboxId, token }) };
  }

  async function watchedPlace(): Promise<Place> {
    const { id: inboxId, token, address } = await api.createInbox({});
    const live = createLiveConnection({ baseUrl });
    const counter = countUp();
    await new Promise<void>((resolve, reject) => {
      live.watch({ inboxId, token }, {
        onSync: () => resolve(),
        onEvent: ({ type }) => type === 'message.received' && counter.one(),
        onRefused: reject,
      });
    });
    const leave = async () => {
      live.close();
      await api.discard({ inboxId, token });
    };
    return { port, recipient: address, told: counter.reaches, leave };
  }

  const stop = async () => {
    await Promise.all([gateway.end('SIGKILL'), ingester.end('SIGKILL')]);
    await redis.stop();
  };
  return {
    watched: { name: 'Mayfly, watched', place: watchedPlace, stop },
    unwatched: { name: 'Mayfly, nobody watches', place, stop: nobodyTold },
    redis,
  };
}

function countUp() {
  let counted = 0;
  let wanted = Number.POSITIVE_INFINITY;
  let arrive = () => {};
  return {
    one: () => {
      counted += 1;
      if (counted >= wanted) arrive();
    },
    reaches: (count: number) =>
      new Promise<void>((resolve) => {
        wanted = count;
        arrive = resolve;
        if (counted >= count) resolve();
      }),
  };
}

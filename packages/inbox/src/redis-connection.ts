import KeyvRedis from '@keyv/redis';
import { createClient, createCluster, ErrorReply, RESP_TYPES } from '@redis/client';
import { InboxError } from './inbox-error.ts';
import type { Script } from './redis-scripts.ts';

type Argument = string | Buffer;

/** One Redis or a cluster of them, told apart nowhere else. */
export type RedisConnection = {
  /**
   * The first key names the node. Rejects with `store_unavailable` where the node cannot be reached or does not
   * answer within the deadline, `store_full` where it is out of memory.
   */
  command(key: string, args: readonly Argument[]): Promise<unknown>;
  /** As `command`, with bulk strings as bytes. */
  commandForBytes(key: string, args: readonly Argument[]): Promise<unknown>;
  run(script: Script, keys: readonly string[], args: readonly Argument[]): Promise<unknown>;
  /** Hears a sharded channel until the result is called. Survives reconnects; `onRestored` tells of them. */
  subscribe(channel: string, listener: (message: string) => void): Promise<() => Promise<void>>;
  /** Called when subscriptions that may have missed something are whole again. */
  onRestored(listener: () => void): void;
  /** Called on every (re)connect of the command connection. */
  onReady(listener: () => void): void;
  /** A store for one Keyv over this very connection. */
  keyvStore(): KeyvRedis<unknown>;
  close(): Promise<void>;
};

export type RedisOptions = {
  readonly url: string;
  /** Connection trouble, for the log. Told once per outage and node, not once per try. */
  readonly onError: (error: Error) => void;
  /** Milliseconds a command may take. */
  readonly deadlineMs?: number;
};

// A dead peer is noticed by the ping, a frozen one by the silence that follows; and we reconnect for ever.
const clientDefaults = {
  disableOfflineQueue: true,
  pingInterval: 5000,
  socket: {
    connectTimeout: 2000,
    socketTimeout: 15_000,
    reconnectStrategy: (retries: number) => Math.min(50 * 2 ** retries, 2000),
  },
};

const bytesForBulkStrings = { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } };

/** `redis://`, `rediss://` or `redis+cluster://host,host`. Resolves once connected; tries for ever until then. */
export async function connectRedis(options: RedisOptions): Promise<RedisConnection> {
  return options.url.startsWith('redis+cluster://') ? connectCluster(options) : connectSingle(options);
}

async function connectSingle({ url, onError, deadlineMs }: RedisOptions): Promise<RedisConnection> {
  const client = createClient({ ...clientDefaults, url });
  const subscriber = client.duplicate();
  const restored: (() => void)[] = [];
  const ready: (() => void)[] = [];
  reportOutages(client, onError);
  subscriber.on('error', () => {});
  client.on('ready', () => tell(ready));
  await client.connect();
  await subscriber.connect();
  // node-redis subscribes anew before it says ready.
  subscriber.on('ready', () => tell(restored));

  return {
    ...commands((_key, args) => client.sendCommand(args), (_key, args) => client.sendCommand(args, bytesForBulkStrings), deadlineMs),
    subscribe: async (channel, listener) => {
      await available(subscriber.sSubscribe(channel, listener), deadlineMs);
      return () => quietly(subscriber.sUnsubscribe(channel, listener));
    },
    onRestored: (listener) => void restored.push(listener),
    onReady: (listener) => void ready.push(listener),
    keyvStore: () => new KeyvRedis(client, keyvOptions),
    close: async () => {
      subscriber.destroy();
      await quietly(client.close());
    },
  };
}

async function connectCluster({ url, onError, deadlineMs }: RedisOptions): Promise<RedisConnection> {
  const { protocol, auth, hosts } = parseClusterUrl(url);
  const cluster = createCluster({
    rootNodes: hosts.map((host) => ({ url: `${protocol}//${host}` })),
    defaults: { ...clientDefaults, ...auth },
  });
  const restored: (() => void)[] = [];
  const ready: (() => void)[] = [];
  const subscriptions = new Map<string, Set<(message: string) => void>>();
  let resubscribing: NodeJS.Timeout | undefined;

  // A node that left takes its sharded subscriptions with it in silence, and none of the events says which:
  // so after any of them every channel is subscribed anew (no-op where it still stands) and caught up.
  function resubscribeSoon(afterMs = 100): void {
    clearTimeout(resubscribing);
    resubscribing = setTimeout(async () => {
      try {
        for (const [channel, listeners] of subscriptions) {
          for (const listener of listeners) await available(cluster.sSubscribe(channel, listener), deadlineMs);
        }
        tell(restored);
      } catch {
        resubscribeSoon(1000);
      }
    }, afterMs);
  }

  const reportOnce = onceEach(onError);
  cluster.on('error', reportOnce);
  cluster.on('node-error', (error: Error) => {
    reportOnce(error);
    resubscribeSoon();
  });
  cluster.on('node-ready', () => {
    tell(ready);
    resubscribeSoon();
  });
  for (const event of ['node-disconnect', 'node-reconnecting', 'sharded-channel-moved']) cluster.on(event, () => resubscribeSoon());
  await untilConnected(() => cluster.connect());

  return {
    ...commands(
      (key, args) => cluster.sendCommand(key, false, args),
      (key, args) => cluster.sendCommand(key, false, args, bytesForBulkStrings),
      deadlineMs,
    ),
    subscribe: async (channel, listener) => {
      await available(cluster.sSubscribe(channel, listener), deadlineMs);
      subscriptions.set(channel, (subscriptions.get(channel) ?? new Set()).add(listener));
      return async () => {
        const listeners = subscriptions.get(channel);
        listeners?.delete(listener);
        if (listeners?.size === 0) subscriptions.delete(channel);
        await quietly(Promise.resolve(cluster.sUnsubscribe(channel, listener)));
      };
    },
    onRestored: (listener) => void restored.push(listener),
    onReady: (listener) => void ready.push(listener),
    keyvStore: () => new KeyvRedis(cluster, keyvOptions),
    close: async () => {
      clearTimeout(resubscribing);
      cluster.removeAllListeners();
      cluster.on('error', () => {});
      await quietly(cluster.close());
      clearTimeout(resubscribing);
    },
  };
}

// Without these Keyv answers true for what was not stored (see docs/decisions.md).
const keyvOptions = { keyPrefixSeparator: ':', throwOnErrors: true, throwOnConnectError: true };

type Send = (key: string, args: Argument[]) => Promise<unknown>;

function commands(send: Send, sendForBytes: Send, deadlineMs: number | undefined) {
  const command = (key: string, args: readonly Argument[]) => available(send(key, [...args]), deadlineMs);
  return {
    command,
    commandForBytes: (key: string, args: readonly Argument[]) => available(sendForBytes(key, [...args]), deadlineMs),
    run: async ({ lua, sha }: Script, keys: readonly string[], args: readonly Argument[]) => {
      const [first = ''] = keys;
      const rest = [String(keys.length), ...keys, ...args];
      try {
        return await command(first, ['EVALSHA', sha, ...rest]);
      } catch (error) {
        if (!(error instanceof ErrorReply) || !error.message.startsWith('NOSCRIPT')) throw error;
        return command(first, ['EVAL', lua, ...rest]);
      }
    },
  };
}

/** Any trouble with the store, in the words of the closed list; what is left is a bug of ours. */
export async function available<T>(answer: Promise<T>, deadlineMs = 8000): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new InboxError('store_unavailable')), deadlineMs);
  });
  try {
    return await Promise.race([answer, overdue]);
  } catch (error) {
    throw inboxErrorFor(error);
  } finally {
    clearTimeout(timer);
  }
}

const passingTroubles = /^(LOADING|READONLY|CLUSTERDOWN|MASTERDOWN|TRYAGAIN|NOREPLICAS|MISCONF|BUSY|MOVED|ASK|UNBLOCKED)\b/;

function inboxErrorFor(error: unknown): unknown {
  if (error instanceof InboxError) return error;
  if (!(error instanceof ErrorReply)) return new InboxError('store_unavailable', { cause: error });
  if (error.message.startsWith('OOM')) return new InboxError('store_full', { cause: error });
  if (passingTroubles.test(error.message)) return new InboxError('store_unavailable', { cause: error });
  return error;
}

function parseClusterUrl(url: string) {
  const match = /^redis\+cluster:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?([^/?#]+)\/?$/.exec(url);
  const [, username, password, hosts = ''] = match ?? [];
  return {
    protocol: 'redis:',
    auth: {
      ...(username ? { username: decodeURIComponent(username) } : {}),
      ...(password ? { password: decodeURIComponent(password) } : {}),
    },
    hosts: hosts.split(','),
  };
}

async function untilConnected(connect: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await connect();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

type Emitter = { on(event: string, listener: (error: Error) => void): unknown };

function reportOutages(client: Emitter, onError: (error: Error) => void): void {
  let reported = false;
  client.on('ready', () => {
    reported = false;
  });
  client.on('error', (error) => {
    if (!reported) onError(error);
    reported = true;
  });
}

/** At most one report in ten seconds, however many nodes fail however often. */
function onceEach(onError: (error: Error) => void, everyMs = 10_000) {
  let last = Number.NEGATIVE_INFINITY;
  return (error: Error) => {
    if (performance.now() - last < everyMs) return;
    last = performance.now();
    onError(error);
  };
}

function tell(listeners: readonly (() => void)[]): void {
  for (const listener of listeners) listener();
}

async function quietly(done: Promise<unknown>): Promise<void> {
  await done.catch(() => {});
}

import KeyvRedis from '@keyv/redis';
import { createClient, RESP_TYPES } from '@redis/client';
import {
  available,
  type ChannelListener,
  clientDefaults,
  commandsOver,
  createListeners,
  keyvOptions,
  quietly,
  type RedisConnection,
  type RedisOptions,
  reportOncePerOutage,
} from './redis-connection.ts';
import { parseRedisUrl, type RedisHost, type RedisUrl } from './redis-url.ts';

const bytesForBulkStrings = { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } };

/** How often the Sentinels are asked who the primary is. Milliseconds. */
const lookEveryMs = 1000;

/**
 * `redis+sentinel://host,host,host/name`. Follows the primary that a majority of Sentinels chose: a plain
 * connection to it, exchanged for another when they name another. (The library's own Sentinel client lends a
 * connection to one command at a time, which would end pipelining.)
 */
export async function connectSentinel({ url, onError, deadlineMs }: RedisOptions): Promise<RedisConnection> {
  const sentinels = parseRedisUrl(url);
  const [restored, ready] = [createListeners(), createListeners()];
  const report = reportOncePerOutage(onError);
  const subscriptions = new Map<string, Set<ChannelListener>>();
  const keyvStores = new Set<KeyvRedis<unknown>>();
  let closed = false;
  let looking: NodeJS.Timeout | undefined;
  let primary = await openPrimary();

  async function openPrimary(): Promise<Primary> {
    for (;;) {
      const at = await findPrimary(sentinels);
      const opened = at && (await connectPrimary(at, sentinels, report));
      if (opened) return opened;
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
  }

  /** Nothing is sent to a primary that is one no more; what was under way there ends as unavailable. */
  async function follow(): Promise<void> {
    const at = await findPrimary(sentinels);
    if (at === undefined || closed || isSame(at, primary.at)) return;
    const next = await connectPrimary(at, sentinels, report);
    if (!next) return;
    const former = primary;
    primary = next;
    for (const store of keyvStores) store.client = primary.client;
    former.destroy();
    await resubscribeAll();
    ready.tell();
    restored.tell();
    attend(primary);
  }

  async function resubscribeAll(): Promise<void> {
    for (const [channel, listeners] of subscriptions) {
      for (const listener of listeners) await available(primary.subscriber.sSubscribe(channel, listener), deadlineMs);
    }
  }

  function attend(attended: Primary): void {
    attended.client.on('ready', ready.tell);
    attended.subscriber.on('ready', restored.tell);
  }

  function lookAgain(): void {
    looking = setTimeout(() => {
      follow()
        .catch(() => {})
        .finally(() => closed || lookAgain());
    }, lookEveryMs);
  }

  attend(primary);
  lookAgain();

  const commands = commandsOver(
    (_key, args) => primary.client.sendCommand(args),
    (_key, args) => primary.client.sendCommand(args, bytesForBulkStrings),
    deadlineMs,
  );
  return {
    ...commands,
    askPrimaries: async (args) => [await commands.command('', args)],
    subscribe: async (channel, listener) => {
      const listeners = subscriptions.get(channel) ?? new Set();
      subscriptions.set(channel, listeners.add(listener));
      const unsubscribe = async () => {
        listeners.delete(listener);
        if (listeners.size === 0) subscriptions.delete(channel);
        await quietly(primary.subscriber.sUnsubscribe(channel, listener));
      };
      try {
        await available(primary.subscriber.sSubscribe(channel, listener), deadlineMs);
      } catch (error) {
        await unsubscribe();
        throw error;
      }
      return unsubscribe;
    },
    onRestored: restored.add,
    onReady: ready.add,
    keyvStore: () => {
      const store = new KeyvRedis(primary.client, keyvOptions);
      keyvStores.add(store);
      return store;
    },
    close: async () => {
      closed = true;
      clearTimeout(looking);
      primary.subscriber.destroy();
      await quietly(primary.client.close());
    },
  };
}

type Primary = NonNullable<Awaited<ReturnType<typeof connectPrimary>>>;

/** Undefined where nobody answers there, or one that says it is no primary. */
async function connectPrimary(at: RedisHost, { credentials }: RedisUrl, report: (error: Error) => void) {
  const socket = { ...clientDefaults.socket, ...at };
  const client = createClient({ ...clientDefaults, ...credentials, socket });
  const subscriber = client.duplicate();
  client.on('error', report);
  subscriber.on('error', () => {});
  const destroy = () => {
    client.destroy();
    subscriber.destroy();
  };
  try {
    await available(Promise.all([client.connect(), subscriber.connect()]), 3000);
    const role = await available(client.sendCommand(['ROLE']), 2000);
    if (Array.isArray(role) && role[0] === 'master') return { at, client, subscriber, destroy };
  } catch {
    // Said by `report` already; the Sentinels are asked again in a moment.
  }
  destroy();
  return undefined;
}

/** The first Sentinel that answers is believed: which primary it names is what a majority of them agreed on. */
async function findPrimary({ hosts, path, credentials }: RedisUrl): Promise<RedisHost | undefined> {
  for (const at of hosts) {
    const sentinel = createClient({ ...credentials, socket: { ...at, connectTimeout: 1000, reconnectStrategy: false } });
    sentinel.on('error', () => {});
    try {
      await available(sentinel.connect(), 1500);
      const named = await available(sentinel.sendCommand(['SENTINEL', 'get-master-addr-by-name', path]), 1500);
      if (Array.isArray(named)) return { host: String(named[0]), port: Number(named[1]) };
    } catch {
      // The next one may know.
    } finally {
      sentinel.destroy();
    }
  }
  return undefined;
}

function isSame(one: RedisHost, other: RedisHost): boolean {
  return one.host === other.host && one.port === other.port;
}

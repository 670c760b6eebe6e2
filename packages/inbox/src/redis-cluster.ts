import KeyvRedis from '@keyv/redis';
import { createCluster, RESP_TYPES } from '@redis/client';
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
import { parseRedisUrl } from './redis-url.ts';

const bytesForBulkStrings = { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } };

/** `redis+cluster://host,host,host`. Resolves once connected; tries for ever until then. */
export async function connectCluster({ url, onError, deadlineMs }: RedisOptions): Promise<RedisConnection> {
  const { hosts, credentials } = parseRedisUrl(url);
  const cluster = createCluster({
    rootNodes: hosts.map(({ host, port }) => ({ socket: { host, port } })),
    defaults: { ...clientDefaults, ...credentials },
  });
  const [restored, ready] = [createListeners(), createListeners()];
  const subscriptions = new Map<string, Set<ChannelListener>>();
  let resubscribing: NodeJS.Timeout | undefined;
  let closed = false;

  // A node that left takes its sharded subscriptions with it in silence, and no event says which: so after any
  // sign of change every channel is subscribed anew (nothing where it still stands) and caught up.
  function resubscribeSoon(afterMs = 100): void {
    clearTimeout(resubscribing);
    if (closed) return;
    resubscribing = setTimeout(() => {
      resubscribeAll().then(restored.tell, () => resubscribeSoon(1000));
    }, afterMs);
  }

  async function resubscribeAll(): Promise<void> {
    for (const [channel, listeners] of subscriptions) {
      for (const listener of listeners) await available(cluster.sSubscribe(channel, listener), deadlineMs);
    }
  }

  const report = reportOncePerOutage(onError);
  cluster.on('error', report);
  cluster.on('node-error', (error: Error) => {
    report(error);
    resubscribeSoon();
  });
  cluster.on('node-ready', () => {
    ready.tell();
    resubscribeSoon();
  });
  for (const sign of ['node-disconnect', 'node-reconnecting', 'sharded-channel-moved']) {
    cluster.on(sign, () => resubscribeSoon());
  }
  await untilConnected(() => cluster.connect());

  return {
    ...commandsOver(
      (key, args) => cluster.sendCommand(key, false, args),
      (key, args) => cluster.sendCommand(key, false, args, bytesForBulkStrings),
      deadlineMs,
    ),
    askPrimaries: (args) =>
      available(
        Promise.all(
          cluster.masters.map(async (node) => {
            const client = await cluster.nodeClient(node);
            return client.sendCommand([...args]);
          }),
        ),
        deadlineMs,
      ),
    subscribe: async (channel, listener) => {
      await available(cluster.sSubscribe(channel, listener), deadlineMs);
      const listeners = subscriptions.get(channel) ?? new Set();
      subscriptions.set(channel, listeners.add(listener));
      return async () => {
        listeners.delete(listener);
        if (listeners.size === 0) subscriptions.delete(channel);
        await quietly(cluster.sUnsubscribe(channel, listener) ?? undefined);
      };
    },
    onRestored: restored.add,
    onReady: ready.add,
    keyvStore: () => new KeyvRedis(cluster, keyvOptions),
    close: async () => {
      closed = true;
      clearTimeout(resubscribing);
      await quietly(cluster.close());
    },
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

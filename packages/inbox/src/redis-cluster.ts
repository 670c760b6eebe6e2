import { createCluster } from '@redis/client';
import {
  abandon,
  available,
  type ChannelListener,
  clientDefaults,
  commandsOver,
  createListeners,
  keyvStoreOver,
  type Line,
  quietly,
  type RedisConnection,
  type RedisOptions,
  reportOncePerOutage,
  usualSilenceMs,
} from './redis-connection.ts';
import { watchPulse } from './redis-pulse.ts';
import { bytesForBulkStrings } from './redis-single.ts';
import { type ServedSlots, slotsServedBy } from './redis-slots.ts';
import { createSubscriber, isMoved, type Subscriber } from './redis-subscriber.ts';
import { parseRedisUrl, type RedisUrl } from './redis-url.ts';

/** How soon after a node failed the cluster is asked who took its place, and again while nobody has. Milliseconds. */
const lookAgainMs = 500;
/** How often each node is asked what it still serves of what is heard there. Milliseconds. */
const askSlotsEveryMs = 1000;

/** `redis+cluster://host,host,host`. Resolves once connected; tries for ever until then. */
export async function connectCluster(options: RedisOptions): Promise<RedisConnection> {
  const { url, onError, deadlineMs, silenceMs = usualSilenceMs } = options;
  const at = parseRedisUrl(url);
  const report = reportOncePerOutage(onError);
  const ready = createListeners();
  const nodeOptions = { ...clientDefaults, ...at.credentials };
  const subscribers = createNodeSubscribers((host, port) =>
    createSubscriber({ ...nodeOptions, socket: { ...clientDefaults.socket, host, port } }, options),
  );
  let looking: NodeJS.Timeout | undefined;
  let closed = false;
  let silent = false;
  let cluster = await openFirst();
  attend(cluster);
  const stopPulse = watchPulse(() => cluster.masters.map(({ client }) => client), onSilent, silenceMs);
  const slotsTimer = setInterval(endMoved, askSlotsEveryMs).unref();

  async function openFirst(): Promise<Cluster> {
    for (;;) {
      const opened = await openCluster(at, report);
      if (opened) return opened;
      await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
    }
  }

  function attend(attended: Cluster): void {
    attended.on('node-error', lookSoon);
    attended.on('node-disconnect', lookSoon);
    attended.on('node-ready', ready.tell);
  }

  function onSilent(): void {
    silent = true;
    lookSoon();
  }

  // The library learns of a change from a MOVED alone, and a dead node says none: so when one fails, the others
  // are asked, and where they name other primaries than ours, or one of ours fell silent, the whole client is
  // exchanged.
  function lookSoon(): void {
    if (closed) return;
    looking ??= setTimeout(() => {
      looking = undefined;
      follow().catch(() => lookSoon());
    }, lookAgainMs);
  }

  async function follow(): Promise<void> {
    const next = await openCluster(at, report);
    if (!next) return lookSoon();
    if (closed || (!silent && primariesOf(next) === primariesOf(cluster))) {
      next.destroy();
      if (!cluster.masters.every(({ client }) => client?.isReady)) lookSoon();
      return;
    }
    const former = cluster;
    cluster = next;
    silent = false;
    attend(cluster);
    abandon(former);
    ready.tell();
  }

  /** Redis tells the subscriber by itself, which does not always hear it: see `createSubscriber`. */
  function endMoved(): void {
    for (const node of cluster.masters) {
      const asked = askNode(cluster, node, ['CLUSTER', 'NODES']);
      void quietly(asked.then((nodes) => subscribers.endMoved(node.address, slotsServedBy(String(nodes)))));
    }
  }

  return {
    ...commandsOver((key) => lineTo(cluster, key), deadlineMs),
    primaries: () => cluster.masters.map((node) => (args) => available(askNode(cluster, node, args), deadlineMs)),
    subscribe: (channel, listener) =>
      available(
        subscribers.subscribe(
          cluster.masters.map(({ address }) => address),
          channel,
          listener,
        ),
        deadlineMs,
      ),
    onReady: ready.add,
    keyvStore: () => keyvStoreOver(() => cluster),
    close: async () => {
      closed = true;
      stopPulse();
      clearInterval(slotsTimer);
      clearTimeout(looking);
      subscribers.close();
      await quietly(cluster.close());
    },
  };
}

type Cluster = ReturnType<typeof newCluster>;

function newCluster({ hosts, credentials }: RedisUrl) {
  return createCluster({
    rootNodes: hosts.map(({ host, port }) => ({ socket: { host, port } })),
    defaults: { ...clientDefaults, ...credentials },
  });
}

/** What other keys live on the same node, the library keeps to itself. */
function lineTo(cluster: Cluster, key: string): Line {
  return {
    send: (args) => cluster.sendCommand(key, false, args),
    sendForBytes: (args) => cluster.sendCommand(key, false, args, bytesForBulkStrings),
    lane: key,
  };
}

async function openCluster(at: RedisUrl, report: (error: Error) => void): Promise<Cluster | undefined> {
  const cluster = newCluster(at);
  cluster.on('error', report);
  try {
    await available(cluster.connect(), 5000);
    return cluster;
  } catch {
    if (cluster.isOpen) cluster.destroy();
    return undefined;
  }
}

function primariesOf({ masters }: Cluster): string {
  return masters
    .map(({ address }) => address)
    .sort()
    .join(' ');
}

async function askNode(cluster: Cluster, node: Cluster['masters'][number], args: readonly string[]): Promise<unknown> {
  const client = await cluster.nodeClient(node);
  return client.sendCommand([...args]);
}

/** A subscriber for each node that has a channel of ours; which node a channel lives on, any of them knows. */
function createNodeSubscribers(open: (host: string, port: number) => Subscriber) {
  const subscribers = new Map<string, Subscriber>();
  const served = new Map<string, string>();

  function at(address: string): Subscriber {
    const colon = address.lastIndexOf(':');
    const known = subscribers.get(address) ?? open(address.slice(0, colon), Number(address.slice(colon + 1)));
    subscribers.set(address, known);
    return known;
  }

  async function subscribeFrom(address: string, channel: string, listener: ChannelListener) {
    try {
      return await at(address).subscribe(channel, listener);
    } catch (error) {
      if (isMoved(error)) return at(error.message.split(' ')[2] ?? '').subscribe(channel, listener);
      throw error;
    }
  }

  /** A node that has yet to hear of a change sends us to the wrong one; then another knows better. */
  async function subscribe(primaries: readonly string[], channel: string, listener: ChannelListener) {
    let failure: unknown;
    for (const address of primaries) {
      try {
        return await subscribeFrom(address, channel, listener);
      } catch (error) {
        failure = error;
      }
    }
    throw failure;
  }

  /** Ends what is heard at this node and lives there no more. Nothing is looked through where no slot moved. */
  function endMoved(address: string, { ranges, has }: ServedSlots): void {
    if (served.get(address) === ranges) return;
    served.set(address, ranges);
    subscribers.get(address)?.endWhere((channel) => !has(channel));
  }

  return {
    subscribe,
    endMoved,
    close: () => {
      for (const subscriber of subscribers.values()) subscriber.close();
    },
  };
}

import { createClient } from '@redis/client';
import {
  available,
  clientDefaults,
  commandsOver,
  createListeners,
  keyvStoreOver,
  quietly,
  type RedisConnection,
  type RedisOptions,
  reportOncePerOutage,
  usualSilenceMs,
} from './redis-connection.ts';
import { watchPulse } from './redis-pulse.ts';
import { lineOver } from './redis-single.ts';
import { createSubscriber } from './redis-subscriber.ts';
import { parseRedisUrl, type RedisHost, type RedisUrl } from './redis-url.ts';

/** How often the Sentinels are asked who the primary is. Milliseconds. */
const lookEveryMs = 1000;

/**
 * `redis+sentinel://host,host,host/name`. Follows the primary that a majority of Sentinels chose: a plain
 * connection to it, exchanged when it breaks and when they name another. (The library's own Sentinel client
 * lends a connection to one command at a time, which would end pipelining.)
 */
export async function connectSentinel(options: RedisOptions): Promise<RedisConnection> {
  const { url, onError, deadlineMs, silenceMs = usualSilenceMs } = options;
  const sentinels = parseRedisUrl(url);
  const ready = createListeners();
  const report = reportOncePerOutage(onError);
  const open = (at: RedisHost) => connectPrimary(at, sentinels, report, options);
  let closed = false;
  let silent = false;
  let looking: NodeJS.Timeout | undefined;
  let primary = await openFirst();
  lookAgain();
  const onSilent = () => {
    silent = true;
  };
  const stopPulse = watchPulse(() => [primary.client], onSilent, silenceMs);

  async function openFirst(): Promise<Primary> {
    for (;;) {
      const at = await findPrimary(sentinels);
      const opened = at && (await open(at));
      if (opened) return opened;
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
  }

  /** What was under way at the former primary ends as unavailable, and every subscription there as broken. */
  async function follow(): Promise<void> {
    const at = await findPrimary(sentinels);
    const isSound = primary.client.isReady && !silent;
    if (at === undefined || closed || (isSound && isSame(at, primary.at))) return;
    const next = await open(at);
    if (!next) return;
    const former = primary;
    primary = next;
    silent = false;
    former.destroy();
    ready.tell();
  }

  function lookAgain(): void {
    looking = setTimeout(() => {
      follow()
        .catch(() => {})
        .finally(() => closed || lookAgain());
    }, lookEveryMs);
  }

  const commands = commandsOver(() => lineOver(primary.client), deadlineMs);
  return {
    ...commands,
    primaries: () => [(args) => commands.command('', args)],
    subscribe: (channel, listener) => primary.subscriber.subscribe(channel, listener),
    onReady: ready.add,
    keyvStore: () => keyvStoreOver(() => primary.client),
    close: async () => {
      closed = true;
      stopPulse();
      clearTimeout(looking);
      primary.subscriber.close();
      await quietly(primary.client.close());
    },
  };
}

type Primary = NonNullable<Awaited<ReturnType<typeof connectPrimary>>>;

/** Undefined where nobody answers there, or one that says it is no primary. */
async function connectPrimary(
  at: RedisHost,
  { credentials }: RedisUrl,
  report: (error: Error) => void,
  subscriberOptions: RedisOptions,
) {
  // Never back to an address unasked: who was the primary may come back there with nothing, and not know yet that
  // it is none any more.
  const socket = { ...clientDefaults.socket, ...at, reconnectStrategy: false } as const;
  const options = { ...clientDefaults, ...credentials, socket };
  const client = createClient(options);
  client.on('error', report);
  try {
    await available(client.connect(), 3000);
    const role = await available(client.sendCommand(['ROLE']), 2000);
    if (Array.isArray(role) && role[0] === 'master') {
      const subscriber = createSubscriber(options, subscriberOptions);
      const destroy = () => {
        if (client.isOpen) client.destroy();
        subscriber.break();
      };
      return { at, client, subscriber, destroy };
    }
  } catch {
    // Said by `report` already; the Sentinels are asked again in a moment.
  }
  if (client.isOpen) client.destroy();
  return undefined;
}

/** The first Sentinel that answers is believed: which primary it names is what a majority of them agreed on. */
async function findPrimary({ hosts, path, credentials }: RedisUrl): Promise<RedisHost | undefined> {
  for (const at of hosts) {
    const sentinel = createClient({
      ...credentials,
      socket: { ...at, connectTimeout: 1000, reconnectStrategy: false },
    });
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

import { createClient, RESP_TYPES } from '@redis/client';
import {
  type Argument,
  abandon,
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
import { createSubscriber } from './redis-subscriber.ts';

export const bytesForBulkStrings = { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } };

type Client = { sendCommand(args: Argument[], options?: typeof bytesForBulkStrings): Promise<unknown> };

export function lineOver(client: Client): Line {
  return {
    send: (args) => client.sendCommand(args),
    sendForBytes: (args) => client.sendCommand(args, bytesForBulkStrings),
    lane: client,
  };
}

/** `redis://` or `rediss://`. Resolves once connected; tries for ever until then. */
export async function connectSingle(options: RedisOptions): Promise<RedisConnection> {
  const { url, onError, deadlineMs, silenceMs = usualSilenceMs } = options;
  const subscriber = createSubscriber({ ...clientDefaults, url }, options);
  const report = reportOncePerOutage(onError);
  const ready = createListeners();
  let client = newClient();
  await client.connect();
  const stopPulse = watchPulse(() => [client], exchange, silenceMs);

  function newClient() {
    const made = createClient({ ...clientDefaults, url });
    made.on('error', report);
    made.on('ready', ready.tell);
    return made;
  }

  /** What was under way at the former client ends as unavailable. */
  function exchange(): void {
    const former = client;
    client = newClient();
    abandon(former);
    client.connect().catch(report);
  }

  const commands = commandsOver(() => lineOver(client), deadlineMs);
  return {
    ...commands,
    primaries: () => [(args) => commands.command('', args)],
    subscribe: subscriber.subscribe,
    onReady: ready.add,
    keyvStore: () => keyvStoreOver(() => client),
    close: async () => {
      stopPulse();
      subscriber.close();
      await quietly(client.close());
    },
  };
}

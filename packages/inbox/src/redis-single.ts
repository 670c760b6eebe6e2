import KeyvRedis from '@keyv/redis';
import { createClient, RESP_TYPES } from '@redis/client';
import {
  clientDefaults,
  commandsOver,
  createListeners,
  keyvOptions,
  quietly,
  type RedisConnection,
  type RedisOptions,
  reportOncePerOutage,
} from './redis-connection.ts';
import { createSubscriber } from './redis-subscriber.ts';

export const bytesForBulkStrings = { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } };

/** `redis://` or `rediss://`. Resolves once connected; tries for ever until then. */
export async function connectSingle({ url, onError, deadlineMs }: RedisOptions): Promise<RedisConnection> {
  const client = createClient({ ...clientDefaults, url });
  const subscriber = createSubscriber({ ...clientDefaults, url }, deadlineMs);
  const ready = createListeners();
  client.on('error', reportOncePerOutage(onError));
  client.on('ready', ready.tell);
  await client.connect();

  const commands = commandsOver(
    (_key, args) => client.sendCommand(args),
    (_key, args) => client.sendCommand(args, bytesForBulkStrings),
    deadlineMs,
  );
  return {
    ...commands,
    askPrimaries: async (args) => [await commands.command('', args)],
    subscribe: subscriber.subscribe,
    onReady: ready.add,
    keyvStore: () => new KeyvRedis(client, keyvOptions),
    close: async () => {
      subscriber.close();
      await quietly(client.close());
    },
  };
}

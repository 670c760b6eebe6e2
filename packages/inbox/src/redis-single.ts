import KeyvRedis from '@keyv/redis';
import { createClient, RESP_TYPES } from '@redis/client';
import {
  available,
  clientDefaults,
  commandsOver,
  createListeners,
  keyvOptions,
  quietly,
  type RedisConnection,
  type RedisOptions,
  reportOncePerOutage,
} from './redis-connection.ts';

const bytesForBulkStrings = { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } };

/** `redis://` or `rediss://`. Resolves once connected; tries for ever until then. */
export async function connectSingle({ url, onError, deadlineMs }: RedisOptions): Promise<RedisConnection> {
  const client = createClient({ ...clientDefaults, url });
  const subscriber = client.duplicate();
  const [restored, ready] = [createListeners(), createListeners()];
  client.on('error', reportOncePerOutage(onError));
  client.on('ready', ready.tell);
  subscriber.on('error', () => {});
  await Promise.all([client.connect(), subscriber.connect()]);
  // node-redis subscribes anew before it says ready.
  subscriber.on('ready', restored.tell);

  const commands = commandsOver(
    (_key, args) => client.sendCommand(args),
    (_key, args) => client.sendCommand(args, bytesForBulkStrings),
    deadlineMs,
  );
  return {
    ...commands,
    askPrimaries: async (args) => [await commands.command('', args)],
    subscribe: async (channel, listener) => {
      await available(subscriber.sSubscribe(channel, listener), deadlineMs);
      return () => quietly(subscriber.sUnsubscribe(channel, listener));
    },
    onRestored: restored.add,
    onReady: ready.add,
    keyvStore: () => new KeyvRedis(client, keyvOptions),
    close: async () => {
      subscriber.destroy();
      await quietly(client.close());
    },
  };
}

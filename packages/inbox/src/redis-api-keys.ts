import Keyv from 'keyv';
import type { ApiKeyRecord, ApiKeyStore } from './api-key-store.ts';
import { available, type RedisConnection } from './redis-connection.ts';
import { apiKeyIdsKey, apiKeyNamespace } from './redis-keys.ts';

/** Keys that live as long as the store does, one record each, and a set that names them so that nothing is scanned. */
export function createRedisApiKeys(redis: RedisConnection): ApiKeyStore {
  const records = new Keyv<ApiKeyRecord>({
    store: redis.keyvStore(),
    namespace: apiKeyNamespace,
    useKeyPrefix: false,
    throwOnErrors: true,
    serialize: ({ value }) => JSON.stringify(value),
    deserialize: (text) => ({ value: JSON.parse(text), expires: undefined }),
  });
  const find = (id: string) => available(records.get(id));
  const ids = (verb: 'SADD' | 'SREM', id: string) => redis.command(apiKeyIdsKey, [verb, apiKeyIdsKey, id]);

  return {
    // Named first and forgotten last: no key that opens anything is ever missing from the list.
    async add(record) {
      await ids('SADD', record.id);
      await available(records.set(record.id, record));
    },
    find,
    async list() {
      const named = await redis.command(apiKeyIdsKey, ['SMEMBERS', apiKeyIdsKey]);
      const found = await Promise.all((Array.isArray(named) ? named : []).map((id) => find(String(id))));
      return found.filter((record) => record !== undefined).sort((a, b) => a.createdAt - b.createdAt);
    },
    async remove(id) {
      const removed = await available(records.delete(id));
      await ids('SREM', id);
      return removed;
    },
  };
}

import Keyv from 'keyv';
import type { ApiKeyRecord, ApiKeyStore } from './api-key-store.ts';

/** Keys that live and die with their process. */
export function createMemoryApiKeys(): ApiKeyStore {
  const records = new Keyv<ApiKeyRecord>({ namespace: 'mayfly:key', useKeyPrefix: false });
  const ids = new Set<string>();
  return {
    async add(record) {
      await records.set(record.id, record);
      ids.add(record.id);
    },
    find: (id) => records.get(id),
    list: async () =>
      (await Promise.all([...ids].map((id) => records.get(id)))).filter((record) => record !== undefined),
    async remove(id) {
      await records.delete(id);
      return ids.delete(id);
    },
  };
}

import { randomUUID } from 'node:crypto';
import type { DomainRecord, DomainStore } from './domain-store.ts';
import type { RedisConnection } from './redis-connection.ts';
import { domainsChannel, domainsKey } from './redis-keys.ts';
import { readDomains, replaceDomains } from './redis-scripts.ts';

/** What all processes on one Redis share: one key that lives as long as the store does, and one channel. */
export function createRedisDomains(redis: RedisConnection): DomainStore {
  const keys = [domainsKey, domainsChannel];
  return {
    async read(initial) {
      const kept = await redis.run(readDomains, keys, [randomUUID(), JSON.stringify(initial)]);
      const [revision, json] = Array.isArray(kept) ? kept : [];
      const records: DomainRecord[] = JSON.parse(String(json));
      return { revision: String(revision), records };
    },
    replace: async (revision, records) =>
      (await redis.run(replaceDomains, keys, [revision, randomUUID(), JSON.stringify(records)])) === 1,
    watch: ({ onChange, onBroken }) => redis.subscribe(domainsChannel, { onMessage: onChange, onBroken }),
  };
}

/** For who only looks: what is kept, none where nothing is, and nothing is begun. */
export async function readOperatedDomains(redis: RedisConnection): Promise<readonly DomainRecord[]> {
  if ((await redis.command(domainsKey, ['EXISTS', domainsKey])) !== 1) return [];
  return (await createRedisDomains(redis).read([])).records;
}

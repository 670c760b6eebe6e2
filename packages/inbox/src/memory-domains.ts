import { randomUUID } from 'node:crypto';
import type { DomainStore, DomainWatcher, KeptDomains } from './domain-store.ts';

/** Domains of one process; after its end the setting decides again. */
export function createMemoryDomains(): DomainStore {
  let kept: KeptDomains | undefined;
  const watchers = new Set<DomainWatcher>();

  return {
    async read(initial) {
      kept ??= { revision: randomUUID(), records: [...initial] };
      return kept;
    },
    async replace(revision, records) {
      if (kept?.revision !== revision) return false;
      kept = { revision: randomUUID(), records: [...records] };
      for (const watcher of watchers) watcher.onChange();
      return true;
    },
    async watch(watcher) {
      watchers.add(watcher);
      return async () => void watchers.delete(watcher);
    },
  };
}

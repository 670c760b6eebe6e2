import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DomainRecord, DomainStore } from '../src/domain-store.ts';
import { newDomain } from '../src/domains.ts';

export type OpenedDomainStore = { store: DomainStore; close(): Promise<void> };

/** What every adapter of the port keeps. */
export function domainStoreContract(name: string, open: () => Promise<OpenedDomainStore>): void {
  describe(`domains in ${name}`, () => {
    let store: DomainStore;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ store, close } = await open());
    });
    afterAll(() => close());

    test('all who begin at once begin with the same, and later ones with what there is', async () => {
      const begun = await Promise.all(
        Array.from({ length: 20 }, (_, index) => store.read([newDomain(`d${index}.example`)])),
      );
      expect(new Set(begun.map((kept) => JSON.stringify(kept))).size).toBe(1);
      expect(await store.read([newDomain('late.example')])).toEqual(begun[0]);
    });

    test('gives back what it was given, in its order, and may hold none', async () => {
      const records: DomainRecord[] = [
        { name: 'z.example', state: 'retired', weight: 1000, endsAt: 1_800_000_000_000 },
        { name: '*.a.example', state: 'active', weight: 1 },
      ];
      const { revision } = await store.read([]);
      expect(await store.replace(revision, records)).toBe(true);
      const kept = await store.read([]);
      expect(kept.records).toEqual(records);
      expect(await store.replace(kept.revision, [])).toBe(true);
      expect((await store.read([newDomain('seed.example')])).records).toEqual([]);
    });

    test('of all who change the same revision exactly one does', async () => {
      const { revision } = await store.read([]);
      const changed = await Promise.all(
        Array.from({ length: 20 }, (_, index) => store.replace(revision, [newDomain(`d${index}.example`)])),
      );
      expect(changed.filter((done) => done)).toHaveLength(1);
      expect((await store.read([])).records).toEqual([newDomain(`d${changed.indexOf(true)}.example`)]);
      expect(await store.replace('never-was', [])).toBe(false);
    });

    test('tells of each change whoever watches, until they stop', async () => {
      const heard: string[] = [];
      const told = () => new Promise<void>((resolve) => waiting.push(resolve));
      const waiting: (() => void)[] = [];
      const watch = (who: string) =>
        store.watch({
          onChange: () => {
            heard.push(who);
            waiting.shift()?.();
          },
          onBroken: () => heard.push('broken'),
        });
      const [stopFirst, stopSecond] = [await watch('first'), await watch('second')];
      const both = Promise.all([told(), told()]);
      await store.replace((await store.read([])).revision, []);
      await both;
      await stopFirst();
      const second = told();
      await store.replace((await store.read([])).revision, []);
      await second;
      await stopSecond();
      expect([...heard].sort()).toEqual(['first', 'second', 'second']);
    });
  });
}

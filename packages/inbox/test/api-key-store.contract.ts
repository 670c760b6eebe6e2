import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiKeyRecord, ApiKeyStore } from '../src/api-key-store.ts';

export type OpenedApiKeyStore = { store: ApiKeyStore; close(): Promise<void> };

/** What every adapter of the port keeps. */
export function apiKeyStoreContract(name: string, open: () => Promise<OpenedApiKeyStore>): void {
  describe(`API keys in ${name}`, () => {
    let store: ApiKeyStore;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ store, close } = await open());
    });
    afterAll(() => close());

    test('gives back what it was given, and lists it, oldest first', async () => {
      const [later, earlier] = [record(2000), record(1000)];
      await store.add(earlier);
      await store.add(later);
      expect(await store.find(later.id)).toEqual(later);
      expect(await store.list()).toEqual([earlier, later]);
    });

    test('knows none that was never added, or was removed', async () => {
      const removed = record(3000);
      await store.add(removed);
      expect(await store.remove(removed.id)).toBe(true);
      expect(await store.remove(removed.id)).toBe(false);
      for (const id of [removed.id, 'never-was', '', '*']) expect(await store.find(id)).toBeUndefined();
      expect((await store.list()).map(({ id }) => id)).not.toContain(removed.id);
    });

    test('loses none of forty that are added at once', async () => {
      const records = Array.from({ length: 40 }, (_, index) => record(10_000 + index));
      await Promise.all(records.map((one) => store.add(one)));
      expect((await store.list()).slice(-40)).toEqual(records);
    });
  });
}

function record(createdAt: number): ApiKeyRecord {
  const id = randomBytes(9).toString('base64url');
  return { id, label: 'Grüße: "a" \\ {b}', keyHash: randomBytes(32).toString('base64url'), createdAt };
}

import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ApiKeyStore } from './api-key-store.ts';
import { createApiKeys } from './api-keys.ts';
import { createMemoryApiKeys } from './memory-api-keys.ts';

const now = Date.parse('2026-11-25T09:00:00.000Z');

test('a key is shown once, recognised until it is revoked, and kept as a hash alone', async () => {
  const { keys, store } = setUp();
  const created = await keys.create('ci');
  const { key, ...told } = created;

  expect(key).toMatch(/^mf_[\w-]{12}\.[\w-]{43}$/);
  expect(told).toEqual({ id: key.slice(3, 15), label: 'ci', createdAt: '2026-11-25T09:00:00.000Z' });
  expect(await keys.recognise(key)).toBe(created.id);
  expect(await keys.list()).toEqual([told]);
  const kept = JSON.stringify(await store.list());
  expect(kept).not.toContain(key.slice(16));

  await keys.revoke(created.id);
  await expect(keys.recognise(key)).rejects.toThrow('key_refused');
  await expect(keys.revoke(created.id)).rejects.toThrow('key_not_found');
  expect(await keys.list()).toEqual([]);
});

test('what was not made here is refused without asking the store', async () => {
  const { keys, asked } = setUp();
  const { key, id } = await keys.create('ci');
  const other = await setUp().keys.create('elsewhere');
  const forged = [
    ...['', 'mf_', id, key.slice(0, -1), `${key}A`, ` ${key}`, key.slice(3), other.key, key.replace('.', '_')],
    `mf_${id}.${other.key.slice(16)}`,
    `mf_${other.id}.${key.slice(16)}`,
    `mf_${id}.${'A'.repeat(43)}`,
  ];

  for (const one of forged) await expect(keys.recognise(one), one).rejects.toThrow('key_refused');

  expect(asked()).toBe(0);
});

function setUp() {
  const memory = createMemoryApiKeys();
  let finds = 0;
  const store: ApiKeyStore = {
    ...memory,
    find: (id) => {
      finds += 1;
      return memory.find(id);
    },
  };
  const keys = createApiKeys({ store, secret: randomBytes(32), clock: { now: () => now } });
  return { keys, store, asked: () => finds };
}

import { gzipSync } from 'node:zlib';
import { collectGarbage, countHeld, countTimers, textsOnHeap } from '@mayfly/test-peers/held-memory';
import { expect, test } from 'vitest';
import { createMemoryStore, type MemoryStore } from '../src/memory-store.ts';
import { delivery, newInbox, roomyQuota } from './deliveries.ts';

const count = 10_000;
const minute = 60_000;

test('ten thousand inboxes that were born, written to, watched and have ended leave nothing behind', async () => {
  let now = 1_800_000_000_000;
  const timers = countTimers();
  const memory = createMemoryStore({ now: () => now, sweepEveryMs: 5 });
  const lives = await Promise.all(Array.from({ length: count }, (_, index) => live(memory, index)));
  const [bodies, watchers] = [lives.map(({ source }) => source), lives.map(({ watcher }) => watcher)];
  expect(timers.alive()).toBe(1);
  // Had none been found here, none found below would prove nothing.
  expect(await textsOnHeap(/(inbox|address|message|sender) \d+ of many/g)).toBe(4 * count);
  expect(countHeld(bodies)).toBe(count);

  for (const { stop } of lives) await stop();
  now += minute;
  const fullest = memory.budget.share();
  await expect.poll(() => memory.budget.share()).toBeLessThan(fullest / 10);
  await collectGarbage();
  expect([countHeld(bodies), countHeld(watchers)]).toEqual([0, 0]);
  expect(await textsOnHeap(/(address|message|sender) \d+ of many/g)).toBe(0);

  // The tombstones, which name nobody, stand for another minute.
  expect(await textsOnHeap(/inbox \d+ of many/g)).toBe(count);
  now += minute;
  await expect.poll(() => memory.budget.share()).toBe(0);
  expect(await textsOnHeap(/inbox \d+ of many/g)).toBe(0);

  await memory.close();
  // The hook hears of an end a turn later.
  await new Promise((resolve) => setImmediate(resolve));
  expect(timers.alive()).toBe(0);
  timers.stop();
}, 120_000);

test('a message holds on to its own bytes alone, not to the slab that zlib cut them from', async () => {
  const { store, close } = createMemoryStore();
  const inbox = newInbox();
  await store.create(inbox);
  const given = delivery({ source: gzipSync('hello') });
  expect(given.source.buffer.byteLength).toBeGreaterThan(given.source.length);
  await store.deliver(inbox.id, given, roomyQuota);
  const source = await store.readSource(inbox.id, given.messageId);
  expect(source).toEqual(given.source);
  expect(source?.buffer.byteLength).toBe(given.source.length);
  await close();
});

/** All that happens to an inbox; keeps hold of nothing of it. */
async function live({ store, events }: MemoryStore, index: number) {
  const id = text('inbox', index);
  const lifetime = { lifetimeMs: minute, maxLifetimeMs: minute, idleWindowMs: 0 };
  await store.create(newInbox({ id, address: text('address', index), lifetime, tombstoneMs: 2 * minute }));
  const watcher = { onEvent: () => {}, onBroken: () => {} };
  const stop = await events.watch(id, watcher);
  await store.deliver(id, delivery({ messageId: text('message', index) }), roomyQuota);
  await store.refuse(id, { sender: text('sender', index), size: 1, code: 'inbox_full', at: '' });
  const source = await store.readSource(id, text('message', index));
  if (!source) throw new Error('not stored');
  return { stop: letGoAfter(stop), watcher: new WeakRef(watcher), source: new WeakRef(source) };
}

/** One piece: V8 keeps a text that was put together as its parts, and shows those. */
function text(kind: string, index: number): string {
  return Buffer.from(`${kind} ${index} of many`).toString();
}

/** A stop that was called has no need to be held, and what it closes over neither. */
function letGoAfter(stop: () => Promise<void>): () => Promise<void> {
  let held: typeof stop | undefined = stop;
  return async () => {
    await held?.();
    held = undefined;
  };
}

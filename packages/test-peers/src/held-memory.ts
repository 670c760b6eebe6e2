import { createHook } from 'node:async_hooks';
import { getHeapSnapshot, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Collects the garbage now, what only a WeakRef holds included. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const gc: () => void = runInNewContext('gc');
  // What was read through a WeakRef is held until the next turn of the event loop.
  await new Promise((resolve) => setImmediate(resolve));
  gc();
}

/** How many of these are still held by anybody; to be asked after `collectGarbage`. */
export function countHeld(references: readonly WeakRef<object>[]): number {
  return references.filter((reference) => reference.deref() !== undefined).length;
}

/** How many different texts on the heap match. Bytes in buffers are not looked at. Everything else stands still meanwhile. */
export async function textsOnHeap(pattern: RegExp): Promise<number> {
  const found = new Set<string>();
  let rest = '';
  for await (const chunk of getHeapSnapshot()) {
    const text = rest + chunk;
    for (const [match] of text.matchAll(pattern)) found.add(match);
    // A match may lie across two chunks.
    rest = text.slice(-200);
  }
  return found.size;
}

/** Counts the timers that are begun after this and not ended yet, those that keep no process alive included. */
export function countTimers(): { alive(): number; stop(): void } {
  const alive = new Set<number>();
  const hook = createHook({
    init: (id, type) => void (type === 'Timeout' && alive.add(id)),
    destroy: (id) => void alive.delete(id),
  }).enable();
  return { alive: () => alive.size, stop: () => void hook.disable() };
}

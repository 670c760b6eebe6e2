import { setTimeout as pause } from 'node:timers/promises';

/** Resolves once the condition holds; throws with its name where it does not within so many milliseconds. */
export async function until(
  what: string,
  withinMs: number,
  holds: () => boolean | Promise<boolean>,
  lookEveryMs = 50,
): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`not within ${withinMs / 1000} s: ${what}`);
    await pause(lookEveryMs);
  }
}

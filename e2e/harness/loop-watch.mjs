/**
 * Loaded into an app before its own code, with a file in its query (`node --import …/loop-watch.mjs?file=…`): writes
 * there how long the main loop stood still at most, in milliseconds. What counts is how long the thread itself worked
 * between two beats, since others may keep the processor; where the system does not tell, it is time. SIGUSR2 begins
 * anew: an app that starts stands still while it is loaded.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL(import.meta.url).searchParams.get('file') ?? '';
const beatMs = 5;
let longest = 0;
let before = workedMs();

setInterval(() => {
  const stoodStill = workedMs() - before;
  if (stoodStill > longest) note(stoodStill);
  before = workedMs();
}, beatMs).unref();

process.on('SIGUSR2', () => note(0));

function note(ms) {
  longest = ms;
  writeFileSync(file, String(ms));
}

function workedMs() {
  try {
    // Of the main thread, in nanoseconds.
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

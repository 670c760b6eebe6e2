import { readFileSync, readlinkSync } from 'node:fs';

/**
 * How long a thread of this process wanted a processor and had none, since it began, in milliseconds; undefined where
 * the system does not tell, or the thread is gone.
 */
export function starvedMs(threadId: string | undefined): number | undefined {
  if (threadId === undefined) return undefined;
  try {
    // Three numbers: nanoseconds on a processor, nanoseconds waiting for one, and turns.
    const [, waited] = readFileSync(`/proc/self/task/${threadId}/schedstat`, 'utf8').split(' ');
    return Number(waited) / 1e6;
  } catch {
    return undefined;
  }
}

/** What the system calls the thread that asks; undefined where it does not tell. */
export function ownThreadId(): string | undefined {
  try {
    // `<process>/task/<thread>`
    return readlinkSync('/proc/thread-self').split('/').at(-1);
  } catch {
    return undefined;
  }
}

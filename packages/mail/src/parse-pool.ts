import { availableParallelism } from 'node:os';
import { createParseThread, type ParseThread } from './parse-thread.ts';
import type { ParsedMessage } from './parsed-message.ts';
import { createTaskQueue } from './task-queue.ts';
import { unreadableMessage } from './unreadable-message.ts';

/** As many threads as leave the rest of the process a processor. Mail that takes longer, or more memory, is kept as its source. */
export function usualParsing() {
  return { threads: Math.max(1, Math.min(4, availableParallelism() - 1)), deadlineMs: 5000, memoryMb: 256 };
}

export type ParsePoolOptions = {
  /** A bundle of `parse-worker.ts`. */
  readonly workerUrl: URL;
  readonly threads: number;
  /**
   * Milliseconds from when a thread takes a source until it must have answered. Waiting for a thread is free, and so
   * is a thread's waiting for a processor, up to four times as long.
   */
  readonly deadlineMs: number;
  /** Of heap in each thread, in MB. */
  readonly memoryMb: number;
  /** Sources that may wait for a thread; one more is not read at all. */
  readonly maxQueue?: number;
};

export type ParsePool = {
  /**
   * What a source says. Always resolves: with `unreadableMessage` where the deadline passed or the thread died of it
   * twice, and with undefined where nobody looked, for the pool is overrun or closed. The source is copied and stays
   * the caller's.
   */
  parse(source: Buffer): Promise<ParsedMessage | undefined>;
  /** Sources that wait for a thread. */
  waiting(): number;
  /** Whether one more source would not be read. */
  isOverrun(): boolean;
  /** Ends all threads. What has no answer yet resolves as unreadable. */
  close(): Promise<void>;
};

type Task = { readonly source: Buffer; readonly resolve: (message: ParsedMessage | undefined) => void };

export function createParsePool({ maxQueue = 200, threads, ...threadOptions }: ParsePoolOptions): ParsePool {
  const queue = createTaskQueue<Task>();
  const seats = Array.from({ length: threads }, () => createSeat(threadOptions));
  const working = Promise.all(seats.map((seat) => seat.work(queue.take)));

  async function parse(source: Buffer): Promise<ParsedMessage | undefined> {
    if (queue.length() >= maxQueue) return undefined;
    return new Promise((resolve) => {
      if (!queue.put({ source, resolve })) resolve(undefined);
    });
  }

  async function close(): Promise<void> {
    for (const { resolve } of queue.close()) resolve(undefined);
    await Promise.all(seats.map((seat) => seat.leave()));
    await working;
  }

  return { parse, waiting: queue.length, isOverrun: () => queue.length() >= maxQueue, close };
}

type SeatOptions = Pick<ParsePoolOptions, 'workerUrl' | 'deadlineMs' | 'memoryMb'>;

/** Holds one thread at a time, and puts another in its place where it is lost. */
function createSeat(options: SeatOptions) {
  let thread: ParseThread = createParseThread(options);
  let left = false;

  async function work(take: () => Promise<Task | undefined>): Promise<void> {
    for (let task = await take(); task !== undefined; task = await take()) {
      task.resolve(await read(task.source));
      if (thread.isLost()) await replace();
    }
  }

  async function read(source: Buffer): Promise<ParsedMessage | undefined> {
    for (let attempt = 0; attempt < 2; attempt++) {
      if (thread.isLost()) await replace();
      const outcome = await thread.parse(source);
      // It was ended with the pool, and not by the mail.
      if (left) return undefined;
      if (outcome.kind === 'parsed') return outcome.message;
      if (outcome.kind === 'overdue') return unreadableMessage(source, 'took_too_long');
    }
    return unreadableMessage(source, 'unreadable');
  }

  async function replace(): Promise<void> {
    await thread.end();
    if (!left) thread = createParseThread(options);
  }

  async function leave(): Promise<void> {
    left = true;
    await thread.end();
  }

  return { work, leave };
}

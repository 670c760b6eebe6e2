import { Worker } from 'node:worker_threads';
import { createFairDeadline, type FairDeadline } from './fair-deadline.ts';
import { mappedCopyOf } from './mapped-bytes.ts';
import type { ParsedMessage } from './parsed-message.ts';
import { starvedMs } from './starved-ms.ts';

export type ParseThreadOptions = { readonly workerUrl: URL; readonly deadlineMs: number; readonly memoryMb: number };

/** What a thread says; it says that it is ready once, and what the system calls it. */
export type ParseAnswer =
  | { readonly kind: 'ready'; readonly threadId: string | undefined }
  | { readonly kind: 'parsed'; readonly message: ParsedMessage };

export type ParseOutcome =
  | { readonly kind: 'parsed'; readonly message: ParsedMessage }
  | { readonly kind: 'overdue' }
  | { readonly kind: 'lost' };

export type ParseThread = {
  /** One source at a time. After any outcome but 'parsed' the thread is lost. */
  parse(source: Buffer): Promise<ParseOutcome>;
  /** It will not answer any more; it must still be ended, since it may be busy. */
  isLost(): boolean;
  end(): Promise<void>;
};

/** To load its code; slower than this only where nothing works. */
const startMs = 30_000;

export function createParseThread({ workerUrl, deadlineMs, memoryMb }: ParseThreadOptions): ParseThread {
  const worker = new Worker(workerUrl, {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    // It reads strangers' mail: it is given no setting, no secret and no flag of this process.
    env: {},
    execArgv: [],
  });
  let lost = false;
  worker.once('exit', () => {
    lost = true;
  });
  // Its end is all that matters, and 'exit' follows every 'error'.
  worker.on('error', () => {});
  const started = nextAnswer(worker, deadlineOf(startMs, undefined));

  async function parse(source: Buffer): Promise<ParseOutcome> {
    const start = await started;
    if (start.kind !== 'ready' || lost) return { kind: 'lost' };
    const answer = nextAnswer(worker, deadlineOf(deadlineMs, start.threadId));
    const copy = mappedCopyOf(source);
    worker.postMessage(copy, [copy.buffer]);
    const outcome = await answer;
    if (outcome.kind !== 'parsed') lost = true;
    return outcome.kind === 'ready' ? { kind: 'lost' } : outcome;
  }

  return {
    parse,
    isLost: () => lost,
    end: async () => void (await worker.terminate()),
  };
}

function deadlineOf(deadlineMs: number, threadId: string | undefined): FairDeadline {
  return createFairDeadline({
    deadlineMs,
    elapsed: () => performance.now(),
    starvedMs: () => starvedMs(threadId),
  });
}

function nextAnswer(worker: Worker, { msLeft }: FairDeadline): Promise<ParseAnswer | ParseOutcome> {
  return new Promise((resolve) => {
    const settle = (outcome: ParseAnswer | ParseOutcome): void => {
      clearTimeout(timer);
      worker.off('message', settle);
      worker.off('exit', onExit);
      resolve(outcome);
    };
    const look = (): void => {
      const left = msLeft();
      if (left === 0) settle({ kind: 'overdue' });
      else timer = setTimeout(look, left);
    };
    const onExit = (): void => settle({ kind: 'lost' });
    let timer = setTimeout(look, msLeft());
    worker.on('message', settle);
    worker.on('exit', onExit);
  });
}

import { Worker } from 'node:worker_threads';
import type { ParsedMessage } from './parsed-message.ts';

export type ParseThreadOptions = { readonly workerUrl: URL; readonly deadlineMs: number; readonly memoryMb: number };

/** What a thread says; it says that it is ready once. */
export type ParseAnswer = { readonly kind: 'ready' } | { readonly kind: 'parsed'; readonly message: ParsedMessage };

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
  const started = nextAnswer(worker, startMs);

  async function parse(source: Buffer): Promise<ParseOutcome> {
    const start = await started;
    if (start.kind !== 'ready' || lost) return { kind: 'lost' };
    const answer = nextAnswer(worker, deadlineMs);
    const copy = new Uint8Array(source);
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

function nextAnswer(worker: Worker, withinMs: number): Promise<ParseAnswer | ParseOutcome> {
  return new Promise((resolve) => {
    const settle = (outcome: ParseAnswer | ParseOutcome): void => {
      clearTimeout(timer);
      worker.off('message', settle);
      worker.off('exit', onExit);
      resolve(outcome);
    };
    const onExit = (): void => settle({ kind: 'lost' });
    const timer = setTimeout(settle, withinMs, { kind: 'overdue' } as const);
    worker.on('message', settle);
    worker.on('exit', onExit);
  });
}

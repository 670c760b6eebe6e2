import { Worker } from 'node:worker_threads';
import type { Authentication } from '@mayfly/contracts/message';
import { askDns, type Dns, type ResolverAddress } from './ask-dns.ts';
import { domainOf } from './domain-of.ts';
import type { Evidence, Judgement } from './judge-sender.ts';

export type SenderAuthentication = {
  /**
   * Never rejects and never takes longer than the deadline: what is not known by then is `temperror`. The source is
   * copied and stays the caller's.
   */
  authenticate(evidence: Evidence): Promise<Judgement>;
  close(): Promise<void>;
};

export type SenderAuthenticationOptions = {
  /** A bundle of `authentication-worker.ts`. */
  readonly workerUrl: URL;
  readonly resolver: ResolverAddress;
  /** Milliseconds from the ask to the answer. */
  readonly deadlineMs: number;
  /** Of heap in the thread, in MB. */
  readonly memoryMb: number;
  /** Of sources under way at once; those beyond are not looked at. */
  readonly mostBytes: number;
};

export type AskOfThread = {
  readonly kind: 'judge';
  readonly id: number;
  readonly evidence: Omit<Evidence, 'source'> & { readonly source: Uint8Array<ArrayBuffer> };
};
/** To a question of the thread's: records, or the code of Node's DNS error. */
export type AnswerToThread = { readonly kind: 'answer'; readonly question: number } & (
  | { readonly records: unknown }
  | { readonly error: string }
);
/** `id` is the ask that it is about. */
export type SaidByThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'judged'; readonly id: number; readonly judgement: Judgement }
  | {
      readonly kind: 'question';
      readonly id: number;
      readonly question: number;
      readonly name: string;
      readonly type: string;
    };

type Thread = { readonly worker: Worker; readyAt: number | undefined };
type Ask = { readonly thread: Thread; readonly dns: Dns; settle(judgement: Judgement): void };

const undecided: Judgement = {
  authentication: { spf: 'temperror', dkim: 'temperror', dmarc: 'temperror' },
  author: undefined,
};

/**
 * A thread of its own reads the signatures, for a mail can be made that takes it a minute. It answers in time whatever
 * DNS does; where it does not, some mail has it busy, and another thread takes its place.
 */
export function createSenderAuthentication(options: SenderAuthenticationOptions): SenderAuthentication {
  const { deadlineMs, mostBytes } = options;
  const asks = new Map<number, Ask>();
  let asked = 0;
  let bytesUnderWay = 0;
  let closed = false;
  let current: Thread | undefined = begin();

  function begin(): Thread {
    const thread: Thread = { worker: startWorker(options), readyAt: undefined };
    thread.worker.on('message', (said: SaidByThread) => {
      if (said.kind === 'ready') thread.readyAt = performance.now();
      else if (said.kind === 'judged') asks.get(said.id)?.settle(said.judgement);
      else void answer(thread, said);
    });
    // Its end is all that matters, and 'exit' follows every 'error'.
    thread.worker.on('error', () => {});
    thread.worker.once('exit', () => replace(thread));
    return thread;
  }

  async function answer(thread: Thread, { id, question, name, type }: Question): Promise<void> {
    const { dns } = asks.get(id) ?? {};
    const outcome = dns ? await dns.resolve(name, type).then(toRecords, toError) : toError(undefined);
    const answer: AnswerToThread = { kind: 'answer', question, ...outcome };
    thread.worker.postMessage(answer);
  }

  function replace(lost: Thread): void {
    if (lost !== current || closed) return;
    // One that could not even load its code is tried again when there is a mail to judge, and not in a circle.
    current = lost.readyAt === undefined ? undefined : begin();
    void lost.worker.terminate();
    for (const ask of [...asks.values()]) if (ask.thread === lost) ask.settle(undecided);
  }

  function authenticate(evidence: Evidence): Promise<Judgement> {
    const bytes = evidence.source.length;
    if (closed || bytesUnderWay + bytes > mostBytes) return Promise.resolve(undecided);
    const id = asked++;
    current ??= begin();
    const thread = current;
    const askedAt = performance.now();
    const dns = askDns(options.resolver);
    bytesUnderWay += bytes;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        settle(undecided);
        // One that was still loading its code has had no time yet.
        if (thread.readyAt !== undefined && thread.readyAt <= askedAt) replace(thread);
      }, deadlineMs);
      const settle = (judgement: Judgement) => {
        if (!asks.delete(id)) return;
        clearTimeout(timer);
        bytesUnderWay -= bytes;
        dns.cancel();
        resolve(judgement);
      };
      asks.set(id, { thread, dns, settle });
      const source = new Uint8Array(evidence.source);
      const ask: AskOfThread = { kind: 'judge', id, evidence: { ...evidence, source } };
      thread.worker.postMessage(ask, [source.buffer]);
    });
  }

  async function close(): Promise<void> {
    closed = true;
    for (const ask of [...asks.values()]) ask.settle(undecided);
    await current?.worker.terminate();
  }

  return { authenticate, close };
}

/** DMARC's verdict is about the author it read; where the page shows another one, it is about nobody. */
export function asShown({ authentication, author }: Judgement, shownFrom: string): Authentication {
  const isAboutShown = author === undefined || domainOf(author) === domainOf(shownFrom);
  return isAboutShown ? authentication : { ...authentication, dmarc: 'permerror' };
}

type Question = Extract<SaidByThread, { kind: 'question' }>;

const toRecords = (records: unknown) => ({ records });
const toError = (error: unknown) => ({
  error: error instanceof Error && 'code' in error ? String(error.code) : 'ECANCELLED',
});

/** How much earlier the thread answers than it must have answered. */
const marginMs = 500;

function startWorker({ workerUrl, deadlineMs, memoryMb }: SenderAuthenticationOptions): Worker {
  return new Worker(workerUrl, {
    workerData: deadlineMs - marginMs,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    // It reads strangers' mail: it is given no setting, no secret and no flag of this process.
    env: {},
    execArgv: [],
    // mailauth prints what it wonders at.
    stdout: true,
  });
}

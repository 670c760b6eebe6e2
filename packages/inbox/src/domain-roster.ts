import type { Clock } from './clock.ts';
import type { DomainRecord, DomainStore } from './domain-store.ts';
import { isHere } from './domains.ts';
import { isInboxError } from './inbox-error.ts';

/** The domains as this process knows them: right at once where it hears of changes, within `rereadMs` where it does not. */
export type DomainRoster = {
  /** The same array for as long as nothing changed. */
  records(): readonly DomainRecord[];
  /** Asks the store. Rejects as it does. */
  refresh(): Promise<void>;
  /**
   * Atomic: made again on what is there whenever somebody else changed it meanwhile. Resolves once the store has it and
   * this process goes by it. Rejects as the store does, and with what the step throws.
   */
  change(step: (records: readonly DomainRecord[]) => readonly DomainRecord[]): Promise<void>;
  close(): Promise<void>;
};

export type DomainRosterDeps = {
  readonly store: DomainStore;
  /** What to begin with where the store has none. */
  readonly initial: readonly DomainRecord[];
  readonly clock: Clock;
  /** Told of what is no outage. */
  readonly onError: (error: Error) => void;
  readonly rereadMs?: number;
};

export const usualRereadMs = 30_000;
const watchAgainMs = 500;

/** Rejects as the store does. */
export async function openDomainRoster(deps: DomainRosterDeps): Promise<DomainRoster> {
  const { store, initial, clock, onError, rereadMs = usualRereadMs } = deps;
  let records = initial;
  let asked = 0;
  let shown = 0;
  let closed = false;
  let stopWatching: (() => Promise<void>) | undefined;
  let again: NodeJS.Timeout | undefined;

  /** A store that came back empty begins with what was known last. */
  async function read() {
    const turn = ++asked;
    const kept = await store.read(records);
    // An answer that was overtaken says less than what is shown.
    if (turn > shown) {
      shown = turn;
      if (JSON.stringify(kept.records) !== JSON.stringify(records)) records = kept.records;
    }
    return kept;
  }

  async function change(step: (records: readonly DomainRecord[]) => readonly DomainRecord[]): Promise<void> {
    for (;;) {
      const kept = await read();
      const next = step(kept.records.filter((record) => isHere(record, clock)));
      if (await store.replace(kept.revision, next)) break;
    }
    await read();
  }

  async function watch(): Promise<void> {
    const stop = await store.watch({ onChange: () => quietly(read()), onBroken: watchAgain });
    if (closed) return stop();
    stopWatching = stop;
    // What changed before it listened.
    await read();
  }

  function watchAgain(): void {
    stopWatching = undefined;
    if (closed) return;
    again = setTimeout(() => watch().catch(watchLater), watchAgainMs);
    again.unref();
  }

  function watchLater(error: unknown): void {
    tell(error);
    if (stopWatching === undefined) watchAgain();
  }

  async function lookAgain(): Promise<void> {
    await read();
    if (records.some((record) => !isHere(record, clock))) await change((here) => here);
  }

  function quietly(done: Promise<unknown>): void {
    done.catch(tell);
  }

  function tell(error: unknown): void {
    if (!closed && !isInboxError(error)) onError(error instanceof Error ? error : new Error(String(error)));
  }

  await read();
  watch().catch(watchLater);
  const timer = setInterval(() => quietly(lookAgain()), rereadMs);
  timer.unref();

  return {
    records: () => records,
    refresh: async () => void (await read()),
    change,
    close: async () => {
      closed = true;
      clearInterval(timer);
      clearTimeout(again);
      await stopWatching?.().catch(() => {});
    },
  };
}

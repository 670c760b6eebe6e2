import { type GuessLedger, usualGuessWindowMs } from './guess-ledger.ts';
import { hashSource } from './hash-source.ts';
import { newSecret } from './secrets.ts';

type Entry = { guesses: number | 'not counted'; readonly end: NodeJS.Timeout };

/** So many sources at most; of more, those that came first are forgotten early. */
const mostSources = 100_000;

/** For one process: the ledger that its end forgets. */
export function createMemoryGuessLedger(windowMs = usualGuessWindowMs): GuessLedger {
  const secret = newSecret();
  const entries = new Map<string, Entry>();

  function begin(key: string, guesses: Entry['guesses']): void {
    forget(key);
    const [oldest] = entries.keys();
    if (oldest !== undefined && entries.size >= mostSources) forget(oldest);
    entries.set(key, { guesses, end: setTimeout(() => entries.delete(key), windowMs).unref() });
  }

  function forget(key: string): void {
    clearTimeout(entries.get(key)?.end);
    entries.delete(key);
  }

  async function guessed(source: string): Promise<number> {
    const key = hashSource(secret, source);
    const entry = entries.get(key);
    if (entry?.guesses === 'not counted') return 0;
    if (entry) return ++entry.guesses;
    begin(key, 1);
    return 1;
  }

  return { guessed, accepted: async (source) => begin(hashSource(secret, source), 'not counted') };
}

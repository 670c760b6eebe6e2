import { setTimeout as delay } from 'node:timers/promises';
import type { GuessLedger } from '@mayfly/inbox/guess-ledger';

/** How unknown recipients are borne with. */
export type GuessLimits = {
  /** From this one in a session on, each unknown recipient is answered late. */
  readonly slowFrom: number;
  /** At this one in a session the sender is sent away. */
  readonly most: number;
  /** How late, in milliseconds, the nth is answered. */
  readonly delayMs: (guess: number) => number;
  /** Of one source in an hour, over all its sessions; at each that is more it is sent away. 0: any number. */
  readonly mostPerHour: number;
};

export const usualGuessLimits: GuessLimits = {
  slowFrom: 3,
  most: 10,
  delayMs: (guess) => Math.min(30_000, 1000 * 2 ** (guess - 3)),
  mostPerHour: 100,
};

export type TarpitDeps = {
  readonly limits: GuessLimits;
  /** The network that the session is from; undefined where its guesses are none. */
  readonly source: string | undefined;
  readonly ledger: GuessLedger;
  /** A ledger that takes longer, in milliseconds, is as good as away. */
  readonly patienceMs?: number;
};

export type Tarpit = {
  /** One more unknown recipient; resolves when it may be answered, with whether the sender may stay. */
  guessed(): Promise<'stays' | 'goes'>;
  /** A recipient was accepted. */
  accepted(): void;
};

/**
 * Counts a session's guesses, and its source's in the ledger. What it got right sets the session's count not back: a
 * guesser may own an inbox too. Where the ledger is away nobody is sent away for what others counted.
 */
export function createTarpit({ limits, source, ledger, patienceMs = 1000 }: TarpitDeps): Tarpit {
  const { slowFrom, most, delayMs, mostPerHour } = limits;
  let guesses = 0;

  async function guessed(): Promise<'stays' | 'goes'> {
    if (source === undefined) return 'stays';
    guesses++;
    if (guesses >= most || (await isOverTheHours(source))) return 'goes';
    if (guesses >= slowFrom) await delay(delayMs(guesses), undefined, { ref: false });
    return 'stays';
  }

  async function isOverTheHours(network: string): Promise<boolean> {
    if (mostPerHour === 0) return false;
    const counted = ledger.guessed(network).catch(() => 0);
    return (await Promise.race([counted, delay(patienceMs, 0, { ref: false })])) > mostPerHour;
  }

  /** Nobody waits for it: what is asked of the ledger later is done later. */
  function accepted(): void {
    if (source !== undefined && mostPerHour > 0) ledger.accepted(source).catch(() => {});
  }

  return { guessed, accepted };
}

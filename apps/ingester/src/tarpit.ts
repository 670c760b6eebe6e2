import { setTimeout as delay } from 'node:timers/promises';

/** How unknown recipients are borne with in one session. */
export type GuessLimits = {
  /** From this one on, each unknown recipient is answered late. */
  readonly slowFrom: number;
  /** At this one the sender is sent away. */
  readonly most: number;
  /** How late, in milliseconds, the nth is answered. */
  readonly delayMs: (guess: number) => number;
};

export const usualGuessLimits: GuessLimits = {
  slowFrom: 3,
  most: 10,
  delayMs: (guess) => Math.min(30_000, 1000 * 2 ** (guess - 3)),
};

export type Tarpit = {
  /** One more unknown recipient; resolves when it may be answered, with whether the sender may stay. */
  guessed(): Promise<'stays' | 'goes'>;
};

/** Counts one session's guesses. What it got right sets nothing back: a guesser may own an inbox too. */
export function createTarpit({ slowFrom, most, delayMs }: GuessLimits): Tarpit {
  let guesses = 0;

  async function guessed(): Promise<'stays' | 'goes'> {
    guesses++;
    if (guesses >= most) return 'goes';
    if (guesses >= slowFrom) await delay(delayMs(guesses), undefined, { ref: false });
    return 'stays';
  }

  return { guessed };
}

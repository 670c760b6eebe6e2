/**
 * Counts unknown recipients by source, over sessions and processes. Who had a recipient accepted within the window
 * is not counted: large honest senders write to dead inboxes all the time. What is known of a source is gone with
 * its window, and no store holds the source itself.
 *
 * Both methods reject as an `InboxStore` does. No mail is to wait or to be refused for that.
 */
export type GuessLedger = {
  /**
   * One more unknown recipient. Resolves with how many there were in a window that began with the first; with 0 for
   * a source that is not counted. Atomic.
   */
  guessed(source: string): Promise<number>;
  /** A recipient was accepted: what was counted is forgotten, and nothing is for one window. */
  accepted(source: string): Promise<void>;
};

export const usualGuessWindowMs = 3_600_000;

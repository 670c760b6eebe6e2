import type { GuessLedger } from '@mayfly/inbox/guess-ledger';

/**
 * Tells a ledger of a source that was accepted no more than once a minute, since what it is told stands for an hour: a
 * sender with a thousand mails would have it told a thousand times. Only the sources of that minute are known here.
 */
export function createSparingLedger(ledger: GuessLedger, everyMs = 60_000): GuessLedger {
  const told = new Set<string>();

  async function accepted(source: string): Promise<void> {
    if (told.has(source)) return;
    if (told.size === 0) setTimeout(() => told.clear(), everyMs).unref();
    told.add(source);
    try {
      await ledger.accepted(source);
    } catch (error) {
      told.delete(source);
      throw error;
    }
  }

  return { guessed: (source) => ledger.guessed(source), accepted };
}

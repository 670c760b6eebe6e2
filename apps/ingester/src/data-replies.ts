import { InboxError } from '@mayfly/inbox/inbox-error';
import type { Delivered } from '@mayfly/inbox/inbox-store';

/** What became of one recipient's message. */
export type Outcome = PromiseSettledResult<Delivered>;

/**
 * SMTP has one reply for all recipients. Anything passing is a 4xx for all: those already stored are absorbed
 * as duplicates when the sender tries again. Some stored and the rest gone is success; all gone is not.
 */
export function failureOf(outcomes: readonly Outcome[]): unknown {
  const rejected = outcomes.find((outcome) => outcome.status === 'rejected');
  if (rejected) return rejected.reason;
  const delivered = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'gone'));
  if (delivered.includes('full')) return new InboxError('inbox_full');
  if (delivered.some((outcome) => outcome !== 'gone')) return undefined;
  return new InboxError('inbox_gone');
}

/**
 * LMTP has one reply for each RCPT that was accepted, in their order, those that named an inbox again included
 * (RFC 2033 section 4.2).
 */
export function failuresByRecipient(
  named: readonly string[],
  outcomes: ReadonlyMap<string, Outcome>,
): readonly unknown[] {
  return named.map((inboxId) => {
    const outcome = outcomes.get(inboxId);
    return failureOf(outcome ? [outcome] : []);
  });
}

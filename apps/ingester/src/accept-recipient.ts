import { InboxError } from '@mayfly/inbox/inbox-error';
import type { AcceptedRecipient, Approach, Inboxes } from '@mayfly/inbox/inboxes';
import { meetFaultsAtRcpt } from './meet-faults.ts';
import { asksForRelay } from './relay-path.ts';

/** RCPT TO: rejects with the `InboxError`, or the refusal, whose reply the sender gets. Two spellings of one inbox are one recipient. */
export async function acceptRecipient(
  inboxes: Inboxes,
  spelled: string,
  approach: Approach,
  alreadyAccepted: readonly AcceptedRecipient[],
): Promise<readonly AcceptedRecipient[]> {
  if (asksForRelay(spelled)) throw new InboxError('relay_refused');
  const recipient = await inboxes.accepts(spelled, approach);
  await meetFaultsAtRcpt(inboxes, recipient);
  const repeated = alreadyAccepted.some(({ inboxId }) => inboxId === recipient.inboxId);
  return repeated ? alreadyAccepted : [...alreadyAccepted, recipient];
}

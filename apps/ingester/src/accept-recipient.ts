import { InboxError } from '@mayfly/inbox/inbox-error';
import type { AcceptedRecipient, Approach, Inboxes } from '@mayfly/inbox/inboxes';
import { meetFaultsAtRcpt } from './meet-faults.ts';
import { asksForRelay } from './relay-path.ts';

/** All recipients of a transaction so far, each inbox once, and the inbox that the last RCPT named. */
export type Acceptance = { readonly recipients: readonly AcceptedRecipient[]; readonly named: string };

/** RCPT TO: rejects with the `InboxError`, or the refusal, whose reply the sender gets. Two spellings of one inbox are one recipient. */
export async function acceptRecipient(
  inboxes: Inboxes,
  spelled: string,
  approach: Approach,
  alreadyAccepted: readonly AcceptedRecipient[],
): Promise<Acceptance> {
  if (asksForRelay(spelled)) throw new InboxError('relay_refused');
  const recipient = await inboxes.accepts(spelled, approach);
  await meetFaultsAtRcpt(inboxes, recipient);
  const named = recipient.inboxId;
  const repeated = alreadyAccepted.some(({ inboxId }) => inboxId === named);
  return { recipients: repeated ? alreadyAccepted : [...alreadyAccepted, recipient], named };
}

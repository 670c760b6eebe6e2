import { InboxError, isInboxError } from '@mayfly/inbox/inbox-error';
import type { Delivered } from '@mayfly/inbox/inbox-store';
import type { AcceptedRecipient, Inboxes } from '@mayfly/inbox/inboxes';
import type { ParsedMessage } from '@mayfly/mail/parsed-message';
import { asShown, type SenderAuthentication } from './authenticate-sender.ts';
import type { DataBudget } from './data-budget.ts';
import { delayAtData, refuseAtData } from './meet-faults.ts';
import { packMessage } from './pack-message.ts';
import { readSource } from './read-source.ts';
import type { TransactionTrace } from './trace-transaction.ts';

/** Where it came from and what the sender there called itself; for the one who judges it and nobody else. */
export type Origin = { readonly ip: string; readonly helo: string };

export type Transaction = {
  /** Empty for the null sender. */
  readonly sender: string;
  readonly origin: Origin;
  readonly recipients: readonly AcceptedRecipient[];
  readonly data: AsyncIterable<Buffer>;
  readonly cutOff: () => void;
  readonly trace: Pick<TransactionTrace, 'delivered'>;
};

export type ReceiveDeps = {
  readonly inboxes: Inboxes;
  /** Never rejects: a message that cannot be read is one that says so. */
  readonly parse: (source: Buffer) => Promise<ParsedMessage>;
  /** Without it nothing is said of who the sender is. */
  readonly authenticate?: SenderAuthentication['authenticate'] | undefined;
  readonly now: () => number;
  readonly maxMessageBytes: number;
  readonly dataBudget: DataBudget;
};

/**
 * DATA, from the first byte to the reply. Resolves once the store has acknowledged the message for every
 * recipient that still is; only then may the sender be told 250 (RFC 5321 section 4.2.5).
 */
export async function receiveMessage(deps: ReceiveDeps, transaction: Transaction): Promise<void> {
  const share = deps.dataBudget.share();
  try {
    const limits = { limitBytes: deps.maxMessageBytes, share, cutOff: transaction.cutOff };
    const source = await readSource(transaction.data, limits).catch(async (error) => {
      await tellOwners(deps, error, transaction);
      throw error;
    });
    refuseAtData(transaction.recipients);
    await store(deps, transaction, source);
  } finally {
    share.giveBack();
  }
  await delayAtData(transaction.recipients);
}

async function store(
  deps: ReceiveDeps,
  { sender, origin, recipients, trace }: Transaction,
  source: Buffer,
): Promise<void> {
  const [parsed, judgement] = await Promise.all([
    deps.parse(source),
    deps.authenticate?.({ source, sender, ...origin }),
  ]);
  const authentication = judgement && asShown(judgement, parsed.summary.from.address);
  const message = await packMessage({ source, parsed, sender, receivedAt: deps.now(), authentication });
  const outcomes = await Promise.allSettled(
    recipients.map(async ({ inboxId, addressedAs }) => {
      const delivery = await message.deliveryFor(addressedAs);
      const delivered = await deps.inboxes.deliver(inboxId, delivery, { sender, size: source.length });
      trace.delivered(inboxId, delivered);
      return delivered;
    }),
  );
  const failure = failureOf(outcomes);
  if (failure !== undefined) throw failure;
}

/** Whose mail it would have been learns that it was too large. */
async function tellOwners(
  { inboxes, maxMessageBytes }: ReceiveDeps,
  error: unknown,
  { sender, recipients }: Transaction,
): Promise<void> {
  if (!isInboxError(error, 'message_too_large')) return;
  const approach = { sender, size: maxMessageBytes + 1 };
  await Promise.all(recipients.map(({ inboxId }) => inboxes.refuse(inboxId, 'message_too_large', approach)));
}

/**
 * One reply answers for all recipients. Anything passing is a 4xx for all: those already stored are absorbed
 * as duplicates when the sender tries again. Some stored and the rest gone is success; all gone is not.
 */
export function failureOf(outcomes: readonly PromiseSettledResult<Delivered>[]): unknown {
  const rejected = outcomes.find((outcome) => outcome.status === 'rejected');
  if (rejected) return rejected.reason;
  const delivered = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'gone'));
  if (delivered.includes('full')) return new InboxError('inbox_full');
  if (delivered.some((outcome) => outcome !== 'gone')) return undefined;
  return new InboxError('inbox_gone');
}

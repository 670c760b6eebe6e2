import { isInboxError } from '@mayfly/inbox/inbox-error';
import type { Delivered } from '@mayfly/inbox/inbox-store';
import type { AcceptedRecipient, Inboxes } from '@mayfly/inbox/inboxes';
import { createMappedBytes } from '@mayfly/mail/mapped-bytes';
import { packContent, packMessage } from '@mayfly/mail/pack-message';
import type { ParsedMessage } from '@mayfly/mail/parsed-message';
import { asShown, type SenderAuthentication } from './authenticate-sender.ts';
import type { DataBudget } from './data-budget.ts';
import type { Outcome } from './data-replies.ts';
import type { IngesterMeters } from './ingester-meters.ts';
import { delayAtData, refuseAtData } from './meet-faults.ts';
import { readSource } from './read-source.ts';
import type { TransactionTrace } from './trace-transaction.ts';

/** Where it came from and what the sender there called itself; for the one who judges it and nobody else. */
export type Origin = { readonly ip: string; readonly helo: string };

export type Transaction = {
  /** Empty for the null sender. */
  readonly sender: string;
  /** undefined where a relay of the operator's brought it, of whom nothing is to be judged. */
  readonly origin: Origin | undefined;
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
  readonly meters?: Pick<IngesterMeters, 'delivered' | 'stored'>;
};

/**
 * DATA, from the first byte to the reply. Resolves with what became of it for each recipient, in their order, once
 * the store has acknowledged it or has not; only then may the sender be told 250 (RFC 5321 section 4.2.5). Rejects
 * where it came as far as no recipient.
 */
export async function receiveMessage(deps: ReceiveDeps, transaction: Transaction): Promise<readonly Outcome[]> {
  const outcomes = await takeAndStore(deps, transaction);
  await delayAtData(transaction.recipients);
  return outcomes;
}

async function takeAndStore(deps: ReceiveDeps, transaction: Transaction): Promise<readonly Outcome[]> {
  const share = deps.dataBudget.share();
  const held = createMappedBytes(deps.maxMessageBytes);
  try {
    const limits = { limitBytes: deps.maxMessageBytes, share, held, cutOff: transaction.cutOff };
    const source = await readSource(transaction.data, limits).catch(async (error) => {
      await tellOwners(deps, error, transaction);
      throw error;
    });
    refuseAtData(transaction.recipients);
    return await store(deps, transaction, source);
  } finally {
    held.release();
    share.giveBack();
  }
}

async function store(deps: ReceiveDeps, transaction: Transaction, source: Buffer): Promise<readonly Outcome[]> {
  const { sender, recipients, trace } = transaction;
  const receivedAt = deps.now();
  const begun = performance.now();
  const read = once(() => understand(deps, transaction, source));
  const canWait = mayBeReadLater(deps, transaction, source);
  const [message] = await Promise.all([packMessage({ source, sender, receivedAt }), canWait ? undefined : read()]);
  const approach = { sender, size: source.length };

  async function deliver({ inboxId, addressedAs }: AcceptedRecipient): Promise<Delivered> {
    const { facts, ...packed } = message.packFor(addressedAs);
    if (canWait) {
      const delivered = await deps.inboxes.deliverUnparsed(inboxId, { ...packed, facts }, approach);
      if (delivered !== 'watched') return delivered;
    }
    const { parsed, authentication } = await read();
    const content = await packContent(packed.messageId, facts, parsed, authentication);
    return deps.inboxes.deliver(inboxId, { ...packed, ...content }, approach);
  }

  const outcomes = await Promise.allSettled(
    recipients.map(async (recipient) => {
      const delivered = await deliver(recipient);
      trace.delivered(recipient.inboxId, delivered);
      deps.meters?.delivered(delivered);
      return delivered;
    }),
  );
  deps.meters?.stored((performance.now() - begun) / 1000);
  return outcomes;
}

/** Bytes. Whoever opens an inbox waits for all that is to be read in it: what is large is read as it comes. */
const mostReadLater = 64_000;

/**
 * Understand what is read, not what is sent: most mail to an inbox that nobody watches is never opened. What is said of
 * the sender is known only now, and goes with what the mail says.
 */
function mayBeReadLater({ now, authenticate }: ReceiveDeps, transaction: Transaction, source: Buffer): boolean {
  const { origin, recipients } = transaction;
  if (source.length > mostReadLater || (origin && authenticate)) return false;
  return recipients.every(({ watchedUntil }) => watchedUntil <= now());
}

async function understand({ parse, authenticate }: ReceiveDeps, { sender, origin }: Transaction, source: Buffer) {
  const [parsed, judgement] = await Promise.all([
    parse(source),
    origin && authenticate?.({ source, sender, ...origin }),
  ]);
  return { parsed, authentication: judgement && asShown(judgement, parsed.summary.from.address) };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
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

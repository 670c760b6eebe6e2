import { randomBytes } from 'node:crypto';
import type { Clock } from '@mayfly/inbox/clock';
import { InboxError, isInboxError } from '@mayfly/inbox/inbox-error';
import type { Inboxes, OpenInbox } from '@mayfly/inbox/inboxes';
import { packContent, packMessage } from '@mayfly/mail/pack-message';
import { parseMessage } from '@mayfly/mail/parse-message';
import { sampleMail, sampleSender } from './sample-mail.ts';

export type SampleDeps = { readonly inboxes: Pick<Inboxes, 'accepts' | 'deliver'>; readonly clock: Clock };

/**
 * Mail of our own making through the ordinary verb, so that it counts, is announced and ends like any other.
 * Resolves with its id; `inbox_full`, `store_full` or `inbox_gone` where there is no room or no inbox for it.
 */
export async function deliverSample({ inboxes, clock }: SampleDeps, { id, record }: OpenInbox): Promise<string> {
  const receivedAt = clock.now();
  const source = Buffer.from(sampleMail(record.address, randomBytes(12).toString('hex'), new Date(receivedAt)));
  // As at RCPT: what there is no room for is not made.
  await inboxes.accepts(record.address, { sender: sampleSender, size: source.length }).catch((error: unknown) => {
    throw isInboxError(error, 'recipient_unknown') ? new InboxError('inbox_gone') : error;
  });
  const message = await packMessage({ source, sender: sampleSender, receivedAt });
  const { facts, ...packed } = message.packFor(record.address);
  const content = await packContent(packed.messageId, facts, await parseMessage(source));
  const approach = { sender: sampleSender, size: source.length };
  const delivered = await inboxes.deliver(id, { ...packed, ...content }, approach);
  if (delivered === 'full') throw new InboxError('inbox_full');
  if (delivered === 'gone') throw new InboxError('inbox_gone');
  return packed.messageId;
}

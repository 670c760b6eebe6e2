import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Delivery, MessageContent, NewInbox, Quota, UnparsedDelivery } from '../src/inbox-store.ts';

/** A delivery as an ingester would make it; every call is another message. */
export function delivery(changes: Partial<Delivery> = {}): Delivery {
  const messageId = changes.messageId ?? randomBytes(12).toString('base64url');
  const size = changes.size ?? 1000;
  return {
    messageId,
    digest: randomBytes(16).toString('base64url'),
    size,
    document: gzipSync(JSON.stringify({ id: messageId, text: 'hello' })),
    source: gzipSync(`Message-ID: <${messageId}>\r\n\r\nhello\r\n`),
    attachments: '[]',
    summary: {
      id: messageId,
      from: { name: 'Ada', address: 'ada@sender.example' },
      to: [{ name: '', address: 'somebody@mayfly.localhost' }],
      subject: 'Grüße – "quoted" \\ and {braces} 1 2 0',
      preview: 'hello',
      receivedAt: new Date().toISOString(),
      size,
      attachmentCount: 0,
      codes: [],
      links: [],
    },
    ...changes,
  };
}

/** The same mail as it comes where nobody watches, and what it will turn out to say. */
export function unparsed(given: Delivery): { delivery: UnparsedDelivery; content: MessageContent } {
  const { summary, document, attachments, ...received } = given;
  const envelope = { sender: 'ada@sender.example', recipient: 'somebody@mayfly.localhost' };
  const facts = { receivedAt: summary.receivedAt, envelope };
  return { delivery: { ...received, facts }, content: { summary, document, attachments } };
}

export function newInbox(changes: Partial<NewInbox> = {}): NewInbox {
  const id = randomBytes(16).toString('base64url');
  return {
    id,
    address: `${id.toLowerCase().replace(/[^a-z0-9]/g, 'x')}@mayfly.localhost`,
    tokenHash: randomBytes(32).toString('base64url'),
    lifetime: { lifetimeMs: 600_000, maxLifetimeMs: 3_600_000, idleWindowMs: 0 },
    tombstoneMs: 86_400_000,
    ...changes,
  };
}

export const roomyQuota: Quota = { messages: 200, bytes: 25_000_000 };

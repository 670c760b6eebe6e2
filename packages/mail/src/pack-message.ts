import { createHash, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import type { Authentication, Summary } from '@mayfly/contracts/message';
import { serialiseAttachmentTable } from './attachment-table.ts';
import type { ParsedMessage } from './parsed-message.ts';

const compressElsewhere = promisify(gzip);

export type ReceivedMessage = {
  readonly source: Buffer;
  readonly parsed: ParsedMessage;
  readonly sender: string;
  /** Milliseconds of the store's clock. */
  readonly receivedAt: number;
  /** undefined: nobody looked. */
  readonly authentication?: Authentication | undefined;
};

/** What is stored of a message for one recipient; bodies are compressed. */
export type MessageDelivery = {
  readonly messageId: string;
  /** Names this very mail to this very recipient; undefined where it has no Message-ID. */
  readonly digest: string | undefined;
  readonly summary: Omit<Summary, 'seq' | 'seen'>;
  /** Bytes of the source before compression. */
  readonly size: number;
  readonly document: Buffer;
  readonly source: Buffer;
  readonly attachments: string;
};

export type PackedMessage = { deliveryFor(recipient: string): Promise<MessageDelivery> };

/** Everything the store keeps of a message. What is the same for all its recipients is made once. */
export async function packMessage(message: ReceivedMessage): Promise<PackedMessage> {
  const { source, parsed, sender, receivedAt, authentication } = message;
  const compressedSource = await compress(source);
  const attachments = serialiseAttachmentTable(parsed.attachmentParts);
  const received = new Date(receivedAt).toISOString();
  const judged = authentication === undefined ? {} : { authentication };

  async function deliveryFor(recipient: string): Promise<MessageDelivery> {
    const messageId = randomBytes(12).toString('base64url');
    const own = { id: messageId, receivedAt: received, envelope: { sender, recipient }, ...judged };
    return {
      messageId,
      digest: parsed.messageId === undefined ? undefined : digestOf(source, sender, recipient),
      summary: { ...parsed.summary, id: messageId, receivedAt: received, ...judged },
      size: source.length,
      document: await compress(splice(own, parsed.documentJson)),
      source: compressedSource,
      attachments,
    };
  }

  return { deliveryFor };
}

/** Joins two JSON objects without reading the second, which may be large. */
function splice(first: object, secondJson: string): string {
  return `${JSON.stringify(first).slice(0, -1)},${secondJson.slice(1)}`;
}

/** Names this very mail to this very inbox: a sender's retry after a lost 250 has the same one. */
function digestOf(source: Buffer, sender: string, recipient: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([sender, recipient]))
    .update(source);
  return hash.digest().subarray(0, 16).toString('base64url');
}

/**
 * Bytes that are compressed on the spot: it takes a tenth of a millisecond, and the way to another thread and back takes
 * more.
 */
const mostOnTheSpot = 24_000;

async function compress(content: Buffer | string): Promise<Buffer> {
  return content.length <= mostOnTheSpot ? gzipSync(content) : compressElsewhere(content);
}

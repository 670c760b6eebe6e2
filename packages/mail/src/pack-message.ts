import { createHash, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip, gzipSync, type ZlibOptions } from 'node:zlib';
import type { Authentication, Summary } from '@mayfly/contracts/message';
import { serialiseAttachmentTable } from './attachment-table.ts';
import type { ParsedMessage } from './parsed-message.ts';

const compressElsewhere = promisify<Buffer | string, ZlibOptions, Buffer>(gzip);

export type ReceivedMessage = {
  readonly source: Buffer;
  readonly sender: string;
  /** Milliseconds of the store's clock. */
  readonly receivedAt: number;
};

/** What no source says of itself. */
export type ArrivalFacts = {
  readonly receivedAt: string;
  readonly envelope: { readonly sender: string; readonly recipient: string };
};

/** What is stored of a message for one recipient; bodies are compressed. */
export type PackedSource = {
  readonly messageId: string;
  /** Names this very mail to this very recipient; undefined where it has no Message-ID. */
  readonly digest: string | undefined;
  /** Bytes of the source before compression. */
  readonly size: number;
  readonly source: Buffer;
  readonly facts: ArrivalFacts;
};

export type PackedContent = {
  readonly summary: Omit<Summary, 'seq' | 'seen'>;
  readonly document: Buffer;
  readonly attachments: string;
};

/** For each recipient; what is the same for all is made once. */
export type PackedMessage = { packFor(recipient: string): PackedSource };

export async function packMessage({ source, sender, receivedAt }: ReceivedMessage): Promise<PackedMessage> {
  const compressed = await compress(source, quick);
  const received = new Date(receivedAt).toISOString();
  const isNamed = hasMessageId(source);

  function packFor(recipient: string): PackedSource {
    return {
      messageId: randomBytes(12).toString('base64url'),
      digest: isNamed ? digestOf(source, sender, recipient) : undefined,
      size: source.length,
      source: compressed,
      facts: { receivedAt: received, envelope: { sender, recipient } },
    };
  }

  return { packFor };
}

/** `authentication` undefined: nobody looked. */
export async function packContent(
  id: string,
  { receivedAt, envelope }: ArrivalFacts,
  parsed: ParsedMessage,
  authentication?: Authentication,
): Promise<PackedContent> {
  const judged = authentication === undefined ? {} : { authentication };
  return {
    summary: { ...parsed.summary, id, receivedAt, ...judged },
    document: await compress(splice({ id, receivedAt, envelope, ...judged }, parsed.documentJson), thorough),
    attachments: serialiseAttachmentTable(parsed.attachmentParts),
  };
}

/** Written in any case, perhaps with blanks before the colon and folded after it (RFC 5322 sections 2.2.3 and 4.5). */
const messageIdField = /^message-id[ \t]*:(?:[ \t]|\r?\n[ \t])*[^ \t\r\n]/im;

/** Bytes: where that field lies further from the beginning, the mail counts as one without. */
const longestHeader = 64_000;

function hasMessageId(source: Buffer): boolean {
  const beginning = source.toString('latin1', 0, longestHeader);
  const end = beginning.search(/\r?\n\r?\n/);
  return messageIdField.test(end === -1 ? beginning : beginning.slice(0, end));
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

/**
 * Levels of zlib's. Every source is compressed while its sender waits; level 3 takes half of what 6 does, and what it
 * makes is 3 to 5 % larger. A document is made for who reads it, and sent over the network as it is.
 */
const quick = { level: 3 };
const thorough = { level: 6 };

async function compress(content: Buffer | string, how: ZlibOptions): Promise<Buffer> {
  return content.length <= mostOnTheSpot ? gzipSync(content, how) : compressElsewhere(content, how);
}

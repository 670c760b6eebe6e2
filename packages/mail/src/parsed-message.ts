import type { MessageDocument, Summary } from '@mayfly/contracts/message';
import type { TransferEncoding } from './transfer-encoding.ts';

/** What the summary says of the source alone: the rest is known only where the message is stored. */
export type SummaryContent = Omit<Summary, 'id' | 'seq' | 'seen' | 'receivedAt' | 'authentication'>;

/** What the document says of the source alone. */
export type DocumentContent = Omit<MessageDocument, 'id' | 'receivedAt' | 'envelope' | 'authentication'>;

/** Where an attachment lies in the source, and what it must turn out to be once read. */
export type AttachmentPart = {
  readonly index: number;
  readonly filename: string;
  readonly contentType: string;
  readonly encoding: TransferEncoding;
  /** Bytes of the source, still encoded. */
  readonly offset: number;
  readonly length: number;
  /** Bytes after decoding. */
  readonly size: number;
  /** Hexadecimal, of the decoded bytes. */
  readonly sha256: string;
};

/** Everything a message says. Plain data, so that it crosses from a worker as it is. */
export type ParsedMessage = {
  readonly summary: SummaryContent;
  /** JSON of a `DocumentContent`. Never the empty object: it starts with `{"`, so more keys can be put in front. */
  readonly documentJson: string;
  readonly attachmentParts: readonly AttachmentPart[];
};

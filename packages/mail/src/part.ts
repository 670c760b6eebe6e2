import type { HeaderField } from './header-fields.ts';
import type { TransferEncoding } from './transfer-encoding.ts';

/** A node of a message's structure (RFC 2045 section 2.4 to 2.6). */
export type Part = LeafPart | MultipartPart;

export type LeafPart = {
  readonly kind: 'leaf';
  readonly fields: readonly HeaderField[];
  /** `type/subtype` in lower case; empty where the part does not say. */
  readonly type: string;
  readonly encoding: TransferEncoding;
  /** Where the body lies in the source, in bytes, still encoded. */
  readonly offset: number;
  readonly length: number;
  /** Somewhere inside a multipart/related: what its Content-ID names may be shown by the HTML beside it. */
  readonly related: boolean;
};

export type MultipartPart = {
  readonly kind: 'multipart';
  readonly fields: readonly HeaderField[];
  readonly type: string;
  readonly children: readonly Part[];
};

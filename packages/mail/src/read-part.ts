import { createHash } from 'node:crypto';
import { type ParsedMail, simpleParser } from 'mailparser';
import { nameAttachment, sayContentType } from './attachment-name.ts';
import { decodeCharset } from './charset.ts';
import { longestContentField, plainContentType, readContentType } from './content-type.ts';
import { readFlowedText } from './flowed-text.ts';
import { fieldValue } from './header-fields.ts';
import { manyLines, oneLine } from './one-line.ts';
import type { AttachmentPart } from './parsed-message.ts';
import type { LeafPart } from './part.ts';
import { decodeTransfer } from './transfer-encoding.ts';

export type AttachmentContent = {
  readonly part: Omit<AttachmentPart, 'index'>;
  readonly contentId: string | undefined;
  readonly inline: boolean;
};

export type PartContent =
  | { readonly kind: 'text'; readonly text: string; readonly cut: boolean }
  | { readonly kind: 'html'; readonly html: string; readonly cut: boolean }
  | { readonly kind: 'attachment'; readonly attachment: AttachmentContent };

/** Decoded bytes of a text beyond which no more is shown than a document may hold anyway. */
const mostTextBytes = 4_000_000;

/**
 * Asks mailparser what a part is, by its header alone, and reads what it says. mailparser never sees a body: only so
 * the attachment that is listed and the bytes that are read out of the source later cannot differ, and the structure
 * is read once, by one set of rules.
 */
export async function readPart(source: Buffer, leaf: LeafPart): Promise<PartContent> {
  const bytes = decodeTransfer(source.subarray(leaf.offset, leaf.offset + leaf.length), leaf.encoding);
  const { attachments } = await simpleParser(Buffer.from(`${contentHeader(leaf)}\r\n`, 'latin1'), options);
  const [file] = attachments;
  if (file !== undefined) return { kind: 'attachment', attachment: describeAttachment(leaf, bytes, file) };
  const shown = bytes.subarray(0, mostTextBytes);
  const cut = shown.length < bytes.length;
  const { charset, format } = readContentType(fieldValue(leaf.fields, 'content-type') ?? '');
  const text = manyLines(decodeCharset(shown, charset));
  if (leaf.type === 'text/html') return { kind: 'html', html: text, cut };
  return { kind: 'text', text: readFlowedText(text, format), cut };
}

const options = {
  // There is nothing to convert, and its conversions are not linear.
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  // For mailsplit below it: an embedded message is a leaf.
  ignoreEmbedded: true,
};

function contentHeader({ fields, type }: LeafPart): string {
  const stated = fieldValue(fields, 'content-type');
  const others = fields.filter(({ name }) => ['content-disposition', 'content-id'].includes(name.toLowerCase()));
  // A multipart is a leaf only where it has no boundary; it is read as the text it is.
  if (type.startsWith('multipart/')) return '';
  const kept = others.map(({ name, value }) => `${name}: ${value.slice(0, longestContentField)}\r\n`);
  // Where none is stated a name says what it is, but in a digest.
  if (type === '') return kept.join('');
  return [`Content-Type: ${stated === undefined ? type : plainContentType(stated)}\r\n`, ...kept].join('');
}

function describeAttachment(leaf: LeafPart, bytes: Buffer, file: ParsedMail['attachments'][number]): AttachmentContent {
  const contentType = sayContentType(file.contentType);
  const contentId = oneLine(file.cid ?? '', longestContentId) || undefined;
  return {
    part: {
      filename: nameAttachment(file.filename ?? '', contentType),
      contentType,
      encoding: leaf.encoding,
      offset: leaf.offset,
      length: leaf.length,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
    contentId,
    inline: file.contentDisposition === 'inline' || (leaf.related && contentId !== undefined),
  };
}

const longestContentId = 255;

import { createHash } from 'node:crypto';
import { type ParsedMail, simpleParser } from 'mailparser';
import { nameAttachment, sayContentType } from './attachment-name.ts';
import { decodeCharset } from './charset.ts';
import { plainContentType, readContentType } from './content-type.ts';
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

/** What mailparser shows instead of offering it as a file; it gets such a body at once. */
const textTypes = ['', 'text/plain', 'text/html', 'message/delivery-status'];

/**
 * Asks mailparser what a part is and what it says. mailparser sees one leaf at a time, with its transfer
 * encoding and its charset undone and without a boundary it might look for: only so the attachment that is listed and the bytes that are read out of the source later
 * cannot differ, and the structure is read once, by one set of rules.
 */
export async function readPart(source: Buffer, leaf: LeafPart): Promise<PartContent> {
  const bytes = decodeTransfer(source.subarray(leaf.offset, leaf.offset + leaf.length), leaf.encoding);
  const shown = bytes.subarray(0, mostTextBytes);
  const cut = shown.length < bytes.length;
  const header = contentHeader(leaf);
  const mail = await parse(header, textTypes.includes(leaf.type) ? inUtf8(leaf, shown) : Buffer.alloc(0));
  const [file] = mail.attachments;
  if (file !== undefined) return { kind: 'attachment', attachment: describeAttachment(leaf, bytes, file) };
  const said = textTypes.includes(leaf.type) ? mail : await parse(header, inUtf8(leaf, shown));
  if (said.html) return { kind: 'html', html: manyLines(said.html), cut };
  return { kind: 'text', text: manyLines(said.text ?? ''), cut };
}

function inUtf8({ fields }: LeafPart, bytes: Buffer): Buffer {
  const { charset } = readContentType(fieldValue(fields, 'content-type') ?? '');
  return Buffer.from(decodeCharset(bytes, charset));
}

const options = {
  // Its own conversions are not linear, and its HTML is not needed: facts for the reader are made here.
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  // For mailsplit below it: an embedded message is a leaf.
  ignoreEmbedded: true,
};

async function parse(header: string, body: Buffer): Promise<ParsedMail> {
  return simpleParser(Buffer.concat([Buffer.from(`${header}\r\n`, 'latin1'), body]), options);
}

function contentHeader({ fields, type }: LeafPart): string {
  const stated = fieldValue(fields, 'content-type');
  const others = fields.filter(({ name }) => ['content-disposition', 'content-id'].includes(name.toLowerCase()));
  // A multipart is a leaf only where it has no boundary; it is read as the text it is.
  if (type.startsWith('multipart/')) return '';
  const kept = others.map(({ name, value }) => `${name}: ${value}\r\n`);
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

import type { NoticeCode } from '@mayfly/contracts/message';
import { longestBoundary, readContentType } from './content-type.ts';
import { beginsField, fieldValue, type HeaderField, readHeaderFields } from './header-fields.ts';
import { asMultipart, createOpenMultiparts, type OpenMultiparts } from './open-multiparts.ts';
import type { LeafPart, Part } from './part.ts';
import { readTransferEncoding } from './transfer-encoding.ts';

export type Structure = { readonly root: Part; readonly notices: NoticeCode[] };

/** Beyond these a message is read only so far, and says so in a notice. */
export const structureLimits = { parts: 1000, depth: 50, headerBytes: 256_000, partHeaderBytes: 16_000 } as const;

/**
 * Finds every part of a message by the boundary rules of RFC 2046 section 5.1.1. An embedded message is a leaf.
 * Bare line feeds end lines too, an end that never comes is the end of the enclosing part, and a delimiter of
 * an outer multipart ends all inner ones. Looks at each byte a few times at most, and never fails.
 */
export function locateParts(source: Buffer): Structure {
  const notices = new Set<NoticeCode>();
  const open = createOpenMultiparts();
  const top: Part[] = [];
  let start: number | undefined = 0;
  for (let parts = 0; start !== undefined; parts++) {
    if (parts === structureLimits.parts) {
      notices.add('parts_cut');
      break;
    }
    const siblings = open.innermost()?.children ?? top;
    const { fields, bodyStart, cut } = readPartHeader(source, start, open);
    if (cut) notices.add('headers_cut');
    const multipart = asMultipart(fields);
    if (multipart !== undefined && open.depth() === structureLimits.depth) notices.add('nested_too_deep');
    else if (multipart !== undefined) open.push(multipart);
    const delimiter = findDelimiter(source, bodyStart, open);
    const isEmpty =
      multipart !== undefined && open.innermost() === multipart && (delimiter?.level ?? -1) < open.depth() - 1;
    // A multipart in which its boundary never comes is read as the text it must be.
    if (isEmpty) open.popTo(open.depth() - 1);
    const body = { offset: bodyStart, length: Math.max(0, (delimiter?.contentEnd ?? source.length) - bodyStart) };
    siblings.push(multipart === undefined || isEmpty ? asLeaf(fields, body, open) : multipart);
    start = nextPart(source, delimiter, open);
  }
  return { root: top[0] ?? asLeaf([], { offset: 0, length: 0 }, open), notices: [...notices] };
}

function asLeaf(
  fields: readonly HeaderField[],
  body: { readonly offset: number; readonly length: number },
  open: OpenMultiparts,
): LeafPart {
  const { type } = readContentType(fieldValue(fields, 'content-type') ?? '');
  return {
    kind: 'leaf',
    fields,
    // RFC 2046 section 5.1.5: what a digest holds are messages, unless said otherwise.
    type: type === '' && open.innermost()?.type === 'multipart/digest' ? 'message/rfc822' : type,
    encoding: readTransferEncoding(fieldValue(fields, 'content-transfer-encoding') ?? ''),
    ...body,
    related: open.has('multipart/related'),
  };
}

/** Closes what ends here, and says where the next part begins; undefined after the last. */
function nextPart(source: Buffer, first: Delimiter | undefined, open: OpenMultiparts): number | undefined {
  let delimiter = first;
  while (delimiter?.closes) {
    open.popTo(delimiter.level);
    delimiter = findDelimiter(source, delimiter.end, open);
  }
  if (delimiter !== undefined) open.popTo(delimiter.level + 1);
  return delimiter?.end;
}

function readPartHeader(source: Buffer, start: number, open: OpenMultiparts) {
  const { headerEnd, bodyStart } = findHeaderEnd(source, start, open);
  const limit = start + (start === 0 ? structureLimits.headerBytes : structureLimits.partHeaderBytes);
  const fields = readHeaderFields(source.subarray(start, Math.min(headerEnd, limit)));
  return { fields, bodyStart, cut: headerEnd > limit };
}

const longestFieldName = 1000;

/** A part that begins with anything but a header field has none, and its body begins at once. */
function findHeaderEnd(source: Buffer, start: number, open: OpenMultiparts) {
  for (let at = start; at < source.length; ) {
    const end = lineEnd(source, at);
    if (isBlank(source, at, end)) return { headerEnd: at, bodyStart: end };
    const line = at === start ? source.toString('latin1', at, Math.min(end, at + longestFieldName)) : undefined;
    const isBody = line !== undefined && !beginsField(line);
    if (isBody || matchDelimiter(source, at, open) !== undefined) return { headerEnd: at, bodyStart: at };
    at = end;
  }
  return { headerEnd: source.length, bodyStart: source.length };
}

type Delimiter = {
  /** Which of the open multiparts it belongs to. */
  readonly level: number;
  readonly closes: boolean;
  /** Where the content before it ends: the line end in front of a delimiter belongs to the delimiter. */
  readonly contentEnd: number;
  /** The first byte after its line. */
  readonly end: number;
};

/** The first one at or after `from`, the start of a line. */
function findDelimiter(source: Buffer, from: number, open: OpenMultiparts): Delimiter | undefined {
  if (open.depth() === 0) return undefined;
  for (let at = from; at < source.length; ) {
    const delimiter = matchDelimiter(source, at, open);
    if (delimiter !== undefined) return delimiter;
    const feed = source.indexOf('\n--', at);
    if (feed < 0) return undefined;
    at = feed + 1;
  }
  return undefined;
}

/** RFC 2046 section 5.1.1 allows blanks at the end of its line. */
const longestDelimiter = longestBoundary + 20;

function matchDelimiter(source: Buffer, at: number, open: OpenMultiparts): Delimiter | undefined {
  if (source[at] !== dash || source[at + 1] !== dash) return undefined;
  const end = lineEnd(source, at);
  if (end - at > longestDelimiter) return undefined;
  const match = open.match(source.toString('latin1', at + 2, end).trimEnd());
  return match && { ...match, contentEnd: at - lineEndLength(source, at), end };
}

const dash = 0x2d;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

function lineEnd(source: Buffer, at: number): number {
  const feed = source.indexOf(lineFeed, at);
  return feed < 0 ? source.length : feed + 1;
}

function isBlank(source: Buffer, at: number, end: number): boolean {
  return end - at === 1 ? source[at] === lineFeed : end - at === 2 && source[at] === carriageReturn;
}

/** Of the line end right before `at`: 0, 1 or 2 bytes. */
function lineEndLength(source: Buffer, at: number): number {
  if (source[at - 1] !== lineFeed) return 0;
  return source[at - 2] === carriageReturn ? 2 : 1;
}

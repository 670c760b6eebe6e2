import type { NoticeCode } from '@mayfly/contracts/message';
import { assembleMessage } from './assemble-message.ts';
import { composeBody } from './compose-body.ts';
import { gaugeHtml } from './gauge-html.ts';
import { locateParts } from './locate-parts.ts';
import { readMessageHeader } from './message-header.ts';
import { cutText } from './one-line.ts';
import type { ParsedMessage } from './parsed-message.ts';
import type { LeafPart, Part } from './part.ts';
import { type AttachmentContent, type PartContent, readPart } from './read-part.ts';
import { textFromHtml } from './text-from-html.ts';
import { unreadableMessage } from './unreadable-message.ts';

/**
 * What a source says. Never rejects: a message that cannot be read is there all the same, with a notice. Hostile
 * sources can make it slow, so where others wait it runs in a worker with a deadline: see `createParsePool`.
 */
export async function parseMessage(source: Buffer): Promise<ParsedMessage> {
  try {
    return await readMessage(source);
  } catch {
    return unreadableMessage(source, 'unreadable');
  }
}

async function readMessage(source: Buffer): Promise<ParsedMessage> {
  const { root, notices } = locateParts(source);
  const contents = new Map<LeafPart, PartContent>();
  for (const leaf of leavesOf(root)) contents.set(leaf, await readPart(source, leaf));
  const { notices: bodyNotices, ...body } = readBody(root, contents);
  return assembleMessage({
    header: readMessageHeader(root.fields),
    ...body,
    attachments: [...contents.values()].flatMap(attachmentsOf).map(describe),
    notices: [...notices, ...bodyNotices],
    size: source.length,
  });
}

function leavesOf(part: Part): LeafPart[] {
  return part.kind === 'leaf' ? [part] : part.children.flatMap(leavesOf);
}

/** UTF-16 units. */
const longestText = 1_000_000;

function readBody(root: Part, contents: ReadonlyMap<LeafPart, PartContent>) {
  const { text, html } = composeBody(root, contents);
  const shown = cutText(text ?? textFromHtml(html ?? ''), longestText);
  const cut = { text: false, html: false, attachment: false };
  for (const content of contents.values()) if (content.kind !== 'attachment') cut[content.kind] ||= content.cut;
  const tooHeavy = html !== undefined && (cut.html || gaugeHtml(html).kind === 'heavy');
  const notices: NoticeCode[] = [];
  if (cut.text || (text ?? '').length > longestText) notices.push('text_cut');
  if (tooHeavy) notices.push('html_too_heavy');
  return { text: shown, isFromHtml: text === undefined, ...(html === undefined || tooHeavy ? {} : { html }), notices };
}

function attachmentsOf(content: PartContent): AttachmentContent[] {
  return content.kind === 'attachment' ? [content.attachment] : [];
}

function describe({ part, contentId, inline }: AttachmentContent, index: number) {
  const { filename, contentType, size, sha256 } = part;
  const listed = {
    index,
    filename,
    contentType,
    size,
    ...(contentId === undefined ? {} : { contentId }),
    inline,
    sha256,
  };
  return { listed, part: { index, ...part } };
}

import { type Attachment, messageDocument } from '@mayfly/contracts/message';
import type { ParsedMessage } from '../src/parsed-message.ts';
import { readAttachment } from '../src/read-attachment.ts';

/** What is wrong with a parsed message whatever its source is; empty where nothing is. */
export function parsedProblems(source: Buffer, parsed: ParsedMessage): string[] {
  const { summary, documentJson, attachmentParts } = parsed;
  if (!documentJson.startsWith('{"')) return ['nothing can be put in front of the document'];
  const read = messageDocument.safeParse({ ...around, ...JSON.parse(documentJson) });
  if (!read.success) return [`the document is none: ${read.error.message}`];
  const { from, to, cc, replyTo, subject, preview, text, html = '', headers, attachments, notices } = read.data;
  const names = [...to, ...cc, ...replyTo, from, ...summary.to, summary.from].flatMap((one) => [one.name, one.address]);
  const lines = [...names, subject, summary.subject, summary.preview, ...headers.map(({ value }) => value)];
  const codes = notices.map(({ code }) => code);
  const rules: readonly (readonly [boolean, string])[] = [
    [lines.every(isLine), 'something that is one line is not'],
    [isText(text) && isText(html), 'text or HTML has controls or half characters'],
    [subject.length <= 998 && preview.length <= 140, 'the subject or the preview is too long'],
    [text.length <= 1_000_000 && html.length <= 1_000_000, 'the text or the HTML is too long'],
    [names.every((name) => name.length <= 320), 'a name or an address is too long'],
    [to.length + cc.length + replyTo.length <= 500 && summary.to.length <= 20, 'there are too many addresses'],
    [summary.subject === subject && summary.preview === preview, 'summary and document differ'],
    [summary.size === source.length, 'the size is not that of the source'],
    [summary.attachmentCount === attachments.length, 'attachments are counted wrong'],
    [attachments.every(isSafe), 'an attachment has a name, a type or an identifier that is not safe'],
    [attachments.every(({ sha256 }, index) => sha256 === attachmentParts[index]?.sha256), 'attachments are mixed up'],
    [attachmentParts.every((part) => readAttachment(source, part) !== undefined), 'an attachment is not in the source'],
    [!codes.includes('unreadable'), 'it could not be read'],
    [!codes.includes('took_too_long'), 'it took too long'],
  ];
  return rules.filter(([holds]) => !holds).map(([, problem]) => problem);
}

const around = { id: 'x', receivedAt: '2026-11-22T10:00:00.000Z', envelope: { sender: '', recipient: 'a@b.c' } };

function isLine(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(text);
}

function isText(text: string): boolean {
  return !/[^\P{Cc}\n\t]|\p{Cs}/u.test(text);
}

function isSafe({ filename, contentType, contentId = '' }: Attachment): boolean {
  return (
    isLine(filename + contentId) &&
    /^[^./\\\s<>:"|?*][^/\\<>:"|?*]{0,254}$/.test(filename) &&
    /^[a-z0-9!#$&'*+.^_`{|}~-]+\/[a-z0-9!#$&'*+.^_`{|}~-]+$/.test(contentType)
  );
}

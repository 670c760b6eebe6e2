import type { Attachment, NoticeCode } from '@mayfly/contracts/message';
import { findCodes } from './find-codes.ts';
import { findLinks } from './find-links.ts';
import { linkedTextFromHtml, linkedTextFromPlain } from './linked-text.ts';
import type { MessageHeader } from './message-header.ts';
import { sayNotices } from './notices.ts';
import type { AttachmentPart, DocumentContent, ParsedMessage, SummaryContent } from './parsed-message.ts';
import { previewOf } from './preview.ts';

export type MessageContent = {
  readonly header: MessageHeader;
  readonly text: string;
  /** The text is what the HTML says, and nothing else. */
  readonly isFromHtml?: boolean;
  readonly html?: string;
  readonly attachments: readonly { readonly listed: Attachment; readonly part: AttachmentPart }[];
  readonly notices: readonly NoticeCode[];
  /** Bytes of the source. */
  readonly size: number;
};

/** A list row names a few recipients, however many there are: it travels with every event. */
const recipientsInSummary = 20;

export function assembleMessage(content: MessageContent): ParsedMessage {
  const { header, text, html, attachments, notices, size } = content;
  const { notices: headerNotices, headers, ...fields } = header;
  const { from, to, subject } = fields;
  const summary: SummaryContent = {
    from,
    to: to.slice(0, recipientsInSummary),
    subject,
    preview: previewOf(text),
    size,
    attachmentCount: attachments.length,
    ...findActions(subject, content),
  };
  const document: DocumentContent = {
    ...summary,
    ...fields,
    text,
    ...(html === undefined ? {} : { html }),
    headers,
    attachments: attachments.map(({ listed }) => listed),
    notices: sayNotices([...headerNotices, ...notices]),
  };
  return {
    summary,
    documentJson: JSON.stringify(document),
    attachmentParts: attachments.map(({ part }) => part),
  };
}

/** What somebody waits for may stand in one form of a mail alone: all are looked through. */
function findActions(subject: string, { text, isFromHtml, html }: MessageContent) {
  const said = [
    ...(isFromHtml && html !== undefined ? [] : [linkedTextFromPlain(text)]),
    ...(html === undefined ? [] : [linkedTextFromHtml(html)]),
  ];
  const about = linkedTextFromPlain(subject).text;
  return { codes: findCodes([about, ...said.map((each) => each.text)]), links: findLinks(about, said) };
}

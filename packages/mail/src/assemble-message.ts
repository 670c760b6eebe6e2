import type { Attachment, NoticeCode } from '@mayfly/contracts/message';
import type { MessageHeader } from './message-header.ts';
import { sayNotices } from './notices.ts';
import type { AttachmentPart, DocumentContent, ParsedMessage, SummaryContent } from './parsed-message.ts';
import { previewOf } from './preview.ts';

export type MessageContent = {
  readonly header: MessageHeader;
  readonly text: string;
  readonly html?: string;
  readonly attachments: readonly { readonly listed: Attachment; readonly part: AttachmentPart }[];
  readonly notices: readonly NoticeCode[];
  /** Bytes of the source. */
  readonly size: number;
};

/** A list row names a few recipients, however many there are: it travels with every event. */
const recipientsInSummary = 20;

export function assembleMessage({ header, text, html, attachments, notices, size }: MessageContent): ParsedMessage {
  const { messageId, notices: headerNotices, headers, ...fields } = header;
  const { from, to, subject } = fields;
  const summary: SummaryContent = {
    from,
    to: to.slice(0, recipientsInSummary),
    subject,
    preview: previewOf(text),
    size,
    attachmentCount: attachments.length,
    codes: [],
    links: [],
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
    messageId,
  };
}

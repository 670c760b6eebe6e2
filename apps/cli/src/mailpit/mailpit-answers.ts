import type { Attachment, Correspondent, MessageDocument } from '@mayfly/contracts/message';
import type { Mail } from './mailbox.ts';

/** `GET /api/v1/messages` and `/api/v1/search`: of all there are, those that match, and of these one page. */
export function messagesAnswer(all: readonly Mail[], matching: readonly Mail[], start: number, limit: number) {
  const page = matching.slice(start, start + limit);
  return {
    ...{ total: all.length, unread: unread(all), count: page.length, start, tags: [] },
    ...{ messages_count: matching.length, messages_unread: unread(matching), messages: page.map(listItem) },
  };
}

/** `GET /api/v1/message/{id}`. */
export function messageAnswer({ id, document }: Mail) {
  const { attachments, envelope, date, receivedAt, text, html = '' } = document;
  return {
    ...{ ID: id, ...headOf(document), ReturnPath: envelope.sender, Date: date ?? receivedAt },
    ...{ Tags: [], Username: '', Text: text, HTML: html, Size: document.size },
    ListUnsubscribe: unsubscribeOf(document),
    Inline: attachments.filter(({ inline }) => inline).map(attachmentAnswer),
    Attachments: attachments.filter(({ inline }) => !inline).map(attachmentAnswer),
  };
}

/** `GET /api/v1/message/{id}/headers`. */
export function headersAnswer({ document }: Mail): Record<string, string[]> {
  const headers = new Map<string, string[]>();
  for (const { name, value } of document.headers) {
    const canonical = name.toLowerCase().replace(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase());
    headers.set(canonical, [...(headers.get(canonical) ?? []), value]);
  }
  return Object.fromEntries([...headers].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `GET /api/v1/info`. */
export function infoAnswer(all: readonly Mail[]) {
  const none = { Memory: 0, Uptime: 0, MessagesDeleted: 0 };
  return {
    ...{ Version: 'v1.0.0-mayfly', LatestVersion: '', Database: '', DatabaseSize: 0 },
    ...{ Messages: all.length, Unread: unread(all), Tags: {} },
    RuntimeStats: { ...none, SMTPAccepted: 0, SMTPAcceptedSize: 0, SMTPRejected: 0, SMTPIgnored: 0 },
  };
}

/** Without its angle brackets. */
export function messageIdOf(document: MessageDocument): string {
  return headerOf(document, 'message-id').replace(/^\s*<|>\s*$/g, '');
}

/** Who it went to by the envelope and by no field; only one of them is ever known, which is this inbox. */
export function bccOf({ envelope, to, cc }: MessageDocument): Correspondent[] {
  const named = [...to, ...cc].some(({ address }) => address.toLowerCase() === envelope.recipient.toLowerCase());
  return named ? [] : [{ name: '', address: envelope.recipient }];
}

function unread(mails: readonly Mail[]): number {
  return mails.filter(({ summary }) => !summary.seen).length;
}

function listItem({ id, summary, document }: Mail) {
  return {
    ...{ ID: id, ...headOf(document), Read: summary.seen, Created: summary.receivedAt, Username: '', Tags: [] },
    ...{ Size: summary.size, Snippet: summary.preview },
    Attachments: document.attachments.filter(({ inline }) => !inline).length,
  };
}

function headOf(document: MessageDocument) {
  return {
    MessageID: messageIdOf(document),
    From: person(document.from),
    To: document.to.map(person),
    Cc: document.cc.map(person),
    Bcc: bccOf(document).map(person),
    ReplyTo: document.replyTo.map(person),
    Subject: document.subject,
  };
}

function person({ name, address }: Correspondent) {
  return { Name: name, Address: address };
}

/** Mayfly keeps one of the three checksums. */
function attachmentAnswer({ index, filename, contentType, contentId = '', size, sha256 }: Attachment) {
  return {
    ...{ PartID: String(index), FileName: filename, ContentType: contentType, ContentID: contentId, Size: size },
    Checksums: { MD5: '', SHA1: '', SHA256: sha256 },
  };
}

function unsubscribeOf(document: MessageDocument) {
  const Header = headerOf(document, 'list-unsubscribe');
  const Links = [...Header.matchAll(/<([^<>\s]+)>/g)].map(([, link = '']) => link);
  return { Header, HeaderPost: headerOf(document, 'list-unsubscribe-post'), Links, Errors: '' };
}

function headerOf({ headers }: MessageDocument, wanted: string): string {
  return headers.find(({ name }) => name.toLowerCase() === wanted)?.value ?? '';
}

import { cutText, oneLine } from './one-line.ts';

const longestName = 255;
const longestExtension = 20;

/** What a nameless attachment is called, by its type. */
const names = new Map([
  ['application/pdf', 'document.pdf'],
  ['image/gif', 'image.gif'],
  ['image/jpeg', 'image.jpg'],
  ['image/png', 'image.png'],
  ['message/rfc822', 'message.eml'],
  ['text/calendar', 'invitation.ics'],
  ['text/csv', 'table.csv'],
  ['text/html', 'page.html'],
  ['text/plain', 'text.txt'],
  ['text/rfc822-headers', 'headers.txt'],
]);

/** A name to show and to save under, never a path: the last component, without leading dots. Never empty. */
export function nameAttachment(wanted: string, contentType: string): string {
  const component = oneLine(wanted).split(/[/\\]/).at(-1) ?? '';
  const name = cutName(
    component
      .replace(/^[.\s]+/, '')
      .replace(/[<>:"|?*]/g, '_')
      .trim(),
  );
  return name === '' ? (names.get(contentType) ?? 'attachment.bin') : name;
}

/** Keeps the extension, which says what the file is. */
function cutName(name: string): string {
  if (name.length <= longestName) return name;
  const extension = /\.[^.\s]+$/.exec(name.slice(-longestExtension))?.[0] ?? '';
  return cutText(name, longestName - extension.length) + extension;
}

const token = "[a-z0-9!#$&'*+.^_`{|}~-]{1,127}";
const contentTypePattern = new RegExp(`^${token}/${token}$`);

/** `type/subtype` in lower case (RFC 2045 section 5.1), safe to stand in a header. */
export function sayContentType(stated: string): string {
  const type = stated.trim().toLowerCase();
  return contentTypePattern.test(type) ? type : 'application/octet-stream';
}

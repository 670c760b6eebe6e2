import type { Notice, NoticeCode } from '@mayfly/contracts/message';

/** One sentence for each code, for those who read the document without a page around it. Nothing of the mail is in it. */
const details: Record<NoticeCode, string> = {
  unreadable: 'The message could not be read. Its source is complete.',
  took_too_long: 'Reading the message took too long. Its source is complete.',
  headers_cut: 'The header is longer than is read. The rest is in the source.',
  addresses_cut: 'There are more addresses than are listed. The rest is in the source.',
  parts_cut: 'There are more parts than are read. The rest is in the source.',
  nested_too_deep: 'Parts nested too deep are not read. They are in the source.',
  text_cut: 'The text is longer than is shown. The rest is in the source.',
  html_too_heavy: 'The HTML is too heavy to be shown. It is in the source.',
};

/** Each code at most once. */
export function sayNotices(codes: readonly NoticeCode[]): Notice[] {
  return [...new Set(codes)].map((code) => ({ code, detail: details[code] }));
}

import type { Notice, NoticeCode } from '@mayfly/contracts/message';
import { Banner } from '../ui/banner.tsx';

/** What the reader should know about how this message was read. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  return [...new Set(notices.map(({ code }) => code))].map((code) => <Banner key={code}>{sentences[code]}</Banner>);
}

const sentences: Record<NoticeCode, string> = {
  unreadable: 'This message could not be read as mail. Its source is here as it came.',
  took_too_long: 'Reading this message took too long, so it is shown as its source.',
  headers_cut: 'This message has more headers than are listed. All of them are in the source.',
  addresses_cut: 'This message has more recipients than are listed. All of them are in the source.',
  parts_cut: 'This message has more parts than are shown. All of them are in the source.',
  nested_too_deep: 'Some of this message is nested too deep to be shown. It is in the source.',
  text_cut: 'The text of this message is very long. The rest is in the source.',
  html_too_heavy: 'The HTML of this message is too heavy to show safely. Its text and source are here.',
};

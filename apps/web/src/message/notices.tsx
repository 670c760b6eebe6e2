import type { Notice } from '@mayfly/contracts/message';
import { Banner } from '../ui/banner.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';

/** What the reader should know about how this message was read. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const sentences = useLanguage().words.message.notices;
  return [...new Set(notices.map(({ code }) => code))].map((code) => <Banner key={code}>{sentences[code]}</Banner>);
}

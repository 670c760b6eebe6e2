import { Banner } from '../ui/banner.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import { Sentence } from '../ui/language/sentence.tsx';
import type { DisguisedLink } from './disguised-link.ts';

const mostNamed = 3;

/** Said outside the mail, where no style of the mail can hide it. */
export function DisguisedLinks({ links }: { readonly links: readonly DisguisedLink[] }) {
  const { disguised } = useLanguage().words.message;
  const pairs = new Map(links.map((link) => [`${link.says} ${link.leadsTo}`, link]));
  if (pairs.size === 0) return null;
  const rest = pairs.size - mostNamed;
  return (
    <Banner>
      {[...pairs.values()].slice(0, mostNamed).map(({ says, leadsTo }, index) => (
        <span key={`${says} ${leadsTo}`}>
          {index > 0 && ' '}
          <Sentence of={disguised.link} slots={{ says: <bdi>{says}</bdi>, leadsTo: <b dir="ltr">{leadsTo}</b> }} />
        </span>
      ))}
      {rest > 0 && ` ${disguised.more(rest)}`}
    </Banner>
  );
}

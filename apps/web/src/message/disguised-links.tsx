import { Banner } from '../ui/banner.tsx';
import type { DisguisedLink } from './disguised-link.ts';

const mostNamed = 3;

/** Said outside the mail, where no style of the mail can hide it. */
export function DisguisedLinks({ links }: { readonly links: readonly DisguisedLink[] }) {
  const pairs = new Map(links.map((link) => [`${link.says} ${link.leadsTo}`, link]));
  if (pairs.size === 0) return null;
  const rest = pairs.size - mostNamed;
  return (
    <Banner>
      {[...pairs.values()].slice(0, mostNamed).map(({ says, leadsTo }, index) => (
        <span key={`${says} ${leadsTo}`}>
          {index > 0 && ' '}
          {words.before} <bdi>{says}</bdi> {words.between} <b dir="ltr">{leadsTo}</b>.
        </span>
      ))}
      {rest > 0 && ` ${words.more(rest)}`}
    </Banner>
  );
}

const words = {
  before: 'A link says',
  between: 'but leads to',
  more: (rest: number) => (rest === 1 ? '1 more link does the like.' : `${rest} more links do the like.`),
};

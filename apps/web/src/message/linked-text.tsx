import { Fragment } from 'react';
import { splitAtLinks } from './split-at-links.ts';

/** Plain text with its web addresses made into links. Nothing in it is taken for markup. */
export function LinkedText({ text, most }: { readonly text: string; readonly most: number }) {
  return splitAtLinks(text, most).map((piece, index) =>
    piece.link ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes, its pieces have no other name
      <a key={index} href={piece.text} target="_blank" rel="noopener noreferrer">
        {piece.text}
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={index}>{piece.text}</Fragment>
    ),
  );
}

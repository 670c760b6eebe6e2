export type Piece = { readonly text: string; readonly link: boolean };

/** More links than anybody follows cost the tab seconds to lay out. */
export const mostLinks = 1000;

/** A link ends before the punctuation that ends its sentence, and before a bracket that it did not open. Past the most, links stay text. */
export function splitAtLinks(text: string, most = mostLinks): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  let links = 0;
  for (const match of text.matchAll(/\bhttps?:\/\/[^\s<>"]+/gi)) {
    if (++links > most) break;
    const link = withoutTail(match[0]);
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), link: false });
    pieces.push({ text: link, link: true });
    end = match.index + link.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), link: false });
  return pieces;
}

function withoutTail(link: string): string {
  const bare = link.replace(/[.,;:!?'*_]+$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? withoutTail(bare.slice(0, -1)) : bare;
}

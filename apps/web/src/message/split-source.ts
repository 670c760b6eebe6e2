export type SourcePiece = { readonly kind: 'field' | 'boundary' | 'plain'; readonly text: string };

/** More marks than help anybody cost the tab time. */
export const mostMarks = 1000;

/** Names of header fields up to the first empty line, and boundary lines after it. No character is lost. */
export function splitSource(source: string): readonly SourcePiece[] {
  const pieces: SourcePiece[] = [];
  const blank = /\r?\n\r?\n/.exec(source);
  const headerEnd = blank ? blank.index + blank[0].length : source.length;
  mark(/^[\w-]{1,76}:/gm, 0, headerEnd, 'field');
  mark(/^--[^\s].{0,76}$/gm, headerEnd, source.length, 'boundary');
  return pieces;

  function mark(pattern: RegExp, from: number, to: number, kind: 'field' | 'boundary'): void {
    let end = from;
    for (const match of source.slice(from, to).matchAll(pattern)) {
      if (pieces.length >= 2 * mostMarks) break;
      const at = from + match.index;
      if (at > end) pieces.push({ kind: 'plain', text: source.slice(end, at) });
      pieces.push({ kind, text: match[0] });
      end = at + match[0].length;
    }
    if (end < to) pieces.push({ kind: 'plain', text: source.slice(end, to) });
  }
}

export type TextBlock = { readonly kind: 'said' | 'quoted'; readonly text: string };

/** A shorter quote is part of the talk. */
const fewestLines = 3;
const mostBlocks = 500;

/** What is said, and what is quoted of earlier mail: lines that begin with `>`. No character is lost. */
export function foldQuotes(text: string): readonly TextBlock[] {
  const blocks: { kind: TextBlock['kind']; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const kind = line.startsWith('>') && blocks.length < mostBlocks ? 'quoted' : 'said';
    const last = blocks.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  const folded: { kind: TextBlock['kind']; text: string }[] = [];
  for (const { kind, lines } of blocks) {
    const shown = kind === 'quoted' && lines.length >= fewestLines ? 'quoted' : 'said';
    const last = folded.at(-1);
    if (last?.kind === 'said' && shown === 'said') last.text += `\n${lines.join('\n')}`;
    else folded.push({ kind: shown, text: lines.join('\n') });
  }
  return folded;
}

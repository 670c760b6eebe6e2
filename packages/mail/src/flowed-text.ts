/** Of a text/plain part (RFC 3676): lines as they are, paragraphs that flow, or such whose last blank is not theirs. */
export type TextFormat = 'fixed' | 'flowed' | 'flowed delsp';

/**
 * The lines a reader is to see of flowed text (RFC 3676 section 4): soft line ends are taken out, and the blank that
 * protects a line's beginning. What is quoted flows only within its own depth. Line ends are line feeds. Linear.
 */
export function readFlowedText(text: string, format: TextFormat): string {
  if (format === 'fixed') return text;
  const pieces: string[] = [];
  /** How deep the paragraph is quoted that the next line may belong to. */
  let flowing: number | undefined;
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const depth = quoteDepth(text, start);
    const from = start + depth + (text[start + depth] === ' ' ? 1 : 0);
    const isSignature = end - from === 3 && text.startsWith('-- ', from);
    const isSoft = end > from && text[end - 1] === ' ' && !isSignature;
    if (flowing !== depth || isSignature) pieces.push(start === 0 ? '' : '\n', '>'.repeat(depth), depth > 0 ? ' ' : '');
    pieces.push(text.slice(from, isSoft && format === 'flowed delsp' ? end - 1 : end));
    flowing = isSoft ? depth : undefined;
    start = end + 1;
  }
  return pieces.join('');
}

function quoteDepth(text: string, start: number): number {
  let depth = 0;
  while (text[start + depth] === '>') depth += 1;
  return depth;
}

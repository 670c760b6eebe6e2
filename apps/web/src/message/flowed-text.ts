import type { Header } from '@mayfly/contracts/message';

/** How the text of a mail is laid out, as its Content-Type says (RFC 3676); undefined where lines are as they are. */
export function flowOf(headers: readonly Header[]): { readonly delSp: boolean } | undefined {
  const type = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';
  if (!/^\s*text\/plain\b/i.test(type) || !/;\s*format\s*=\s*"?flowed\b/i.test(type)) return undefined;
  return { delSp: /;\s*delsp\s*=\s*"?yes\b/i.test(type) };
}

/** RFC 3676 section 4: a line that ends with a space goes on in the next of the same quote depth. */
export function unflow(text: string, { delSp }: { readonly delSp: boolean }): string {
  const lines: { quote: string; words: string[]; flows: boolean }[] = [];
  for (const line of text.split('\n')) {
    const quote = /^>*/.exec(line)?.[0] ?? '';
    const words = line.slice(quote.length).replace(/^ /, '');
    const flows = words.endsWith(' ') && words !== '-- ';
    const last = lines.at(-1);
    const kept = flows && delSp ? words.slice(0, -1) : words;
    if (last?.flows && last.quote === quote && words !== '-- ') {
      last.words.push(kept);
      last.flows = flows;
    } else lines.push({ quote, words: [kept], flows });
  }
  return lines.map(({ quote, words }) => `${quote}${quote && ' '}${words.join('')}`).join('\n');
}

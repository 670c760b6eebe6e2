import { plainForm } from './plain-form.ts';

/** Matches any word of lists in the notation of `codeWords`, in a text of lower case. */
export function wordFinder(lists: readonly string[], flags: 'u' | 'gu'): RegExp {
  const words = new Set(lists.flatMap((list) => list.split(',')).map((word) => plainForm(word.trim()).toLowerCase()));
  const longestFirst = [...words].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  const [bare, spaced] = [longestFirst.filter(isUnspaced), longestFirst.filter((word) => !isUnspaced(word))];
  const whole = `(?<!${spacedLetter()}|[\\p{N}_])(?:${spaced.map(toPattern).join('|')})(?!${spacedLetter()})`;
  return new RegExp([...bare.map(toPattern), whole].join('|'), flags);
}

/** Scripts that write words without blanks between them. */
export const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';

function spacedLetter(): string {
  return `(?![${unspaced}])\\p{L}`;
}

function isUnspaced(word: string): boolean {
  return new RegExp(`^[${unspaced}〒]`, 'u').test(word);
}

function toPattern(word: string): string {
  return word
    .replace(/[.+?()[\]{}|\\^$/]/g, '\\$&')
    .replace(/ /g, '[\\s,’-]{0,2}')
    .replace(/\*/g, '[\\p{L}-]{0,30}');
}

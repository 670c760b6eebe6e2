import { type CodeWords, codeWords } from './code-words.ts';
import { wordFinder } from './word-finder.ts';

/** A word that says what a number near it is. */
export type Name = { readonly kind: keyof CodeWords; readonly start: number; readonly end: number };

/**
 * All of them in a text, in its order; where two overlap, the one that begins first or else is longer stands:
 * in `promo code` there is no `code`. Linear.
 */
export function findNames(text: string): Name[] {
  const lower = lowerCase(text);
  const found = finders.flatMap(({ kind, words }) =>
    Array.from(lower.matchAll(words), ({ 0: word, index }): Name => ({ kind, start: index, end: index + word.length })),
  );
  const likely = found.filter(({ start, end }) => isNoOtherWord(text.slice(start, end)));
  likely.sort((a, b) => a.start - b.start || b.end - a.end || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  let reach = 0;
  return likely.filter(({ start, end }) => {
    if (start < reach) return false;
    reach = end;
    return true;
  });
}

/** Of the same length, so that places in it are places in the text. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : Array.from(text, sameLengthLower).join('');
}

function sameLengthLower(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

/** `tan` is Spanish for `so`. */
function isNoOtherWord(word: string): boolean {
  return word !== 'tan' && word !== 'Tan';
}

/** The first wins where a word is in two. */
const kinds = ['neutral', 'number', 'code', 'figure', 'thing', 'enter', 'bargain', 'past'] as const;

const finders = kinds.map((kind) => ({
  kind,
  words: wordFinder(
    Object.values(codeWords).map((words) => words[kind]),
    'gu',
  ),
}));

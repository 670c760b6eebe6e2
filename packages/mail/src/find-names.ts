import { type CodeWords, codeWords } from './code-words.ts';
import { createWordFinder, type FoundWord } from './word-finder.ts';

/** A word that says what a number near it is. */
export type Name = FoundWord<keyof CodeWords>;

/** All of them in a text of `plainForm`, in its order. Linear. */
export function findNames(text: string): Name[] {
  // `tan` is Spanish for `so`.
  return find(text).filter(({ start, end }) => !/^[Tt]an$/.test(text.slice(start, end)));
}

/** The first counts where a word is in two. */
const kinds = ['neutral', 'number', 'code', 'compound', 'figure', 'thing', 'enter', 'bargain', 'past'] as const;
const find = createWordFinder(kinds, Object.values(codeWords));

import { trait, traitsAt, unspaced, widthOf } from './character-traits.ts';
import { createCompoundEnds } from './compound-ends.ts';
import { plainForm } from './plain-form.ts';
import { createWordTrie, type TableWord, type WordMatch } from './word-trie.ts';

export { unspaced };

/** A word of a table where it stands in a text. */
export type FoundWord<Kind> = { readonly kind: Kind; readonly start: number; readonly end: number };

/**
 * Finds the words of a table in texts of `plainForm`. Words are parted by commas; a blank stands for blanks, a
 * dash, a comma or nothing, `*` for any letters. Where two begin together the longer one counts, then that of
 * the kind named first; and none begins within another: in `promo code` there is no `code`. Linear. The table is
 * read when the first text is.
 */
export function createWordFinder<Kind extends string>(
  kinds: readonly Kind[],
  lists: readonly Readonly<Record<Kind, string>>[],
): (text: string) => FoundWord<Kind>[] {
  let matchAt: Matcher<Kind> | undefined;
  return (text) => {
    matchAt ??= createMatcher(kinds.flatMap((kind) => readWords(kind, lists)));
    return findAll(matchAt, lowerCase(text));
  };
}

function readWords<Kind extends string>(
  kind: Kind,
  lists: readonly Readonly<Record<Kind, string>>[],
): TableWord<Kind>[] {
  const words = lists.flatMap((list) => plainForm(list[kind]).toLowerCase().split(',')).map((word) => word.trim());
  return words.filter((word) => word !== '').map((word) => ({ word, kind }));
}

type Matcher<Kind> = (text: string, at: number) => WordMatch<Kind> | undefined;

function createMatcher<Kind>(words: readonly TableWord<Kind>[]): Matcher<Kind> {
  const isEnd = ({ word }: TableWord<Kind>) => word.startsWith('*');
  const wholeAt = createWordTrie(words.filter((word) => !isEnd(word)));
  const compoundAt = createCompoundEnds(words.filter(isEnd).map(({ word, kind }) => ({ word: word.slice(1), kind })));
  return (text, at) => {
    const whole = wholeAt(text, at);
    const compound = compoundAt(text, at);
    return compound !== undefined && compound.end > (whole?.end ?? 0) ? compound : whole;
  };
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

function findAll<Kind>(matchAt: Matcher<Kind>, text: string): FoundWord<Kind>[] {
  const found: FoundWord<Kind>[] = [];
  let reach = 0;
  let before = 0;
  for (let start = 0; start < text.length; ) {
    const traits = traitsAt(text, start);
    const match = start >= reach && canBegin(traits, before) ? matchAt(text, start) : undefined;
    if (match !== undefined) {
      found.push({ kind: match.kind, start, end: match.end });
      reach = match.end;
    }
    before = traits;
    start += widthOf(traits);
  }
  return found;
}

/** Anywhere among letters of unspaced scripts, at the first letter elsewhere. */
function canBegin(traits: number, before: number): boolean {
  if (traits & trait.beginsAnywhere) return true;
  const isInside = before & (trait.spacedLetter | trait.number | trait.underscore);
  return (traits & (trait.letter | trait.number)) !== 0 && isInside === 0;
}

import { traitsAt, widthOf } from './character-traits.ts';
import { createCompoundEnds } from './compound-ends.ts';
import { plainForm } from './plain-form.ts';
import { type TextUnits, textUnits } from './text-units.ts';
import { nextBeginning } from './word-beginnings.ts';
import { createWordTrie, type TableWord, type WordMatch } from './word-trie.ts';

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
  lists: readonly Readonly<Partial<Record<Kind, string>>>[],
): (text: string) => FoundWord<Kind>[] {
  let matchAt: Matcher<Kind> | undefined;
  return (text) => {
    matchAt ??= createMatcher(kinds.flatMap((kind) => readWords(kind, lists)));
    return findAll(matchAt, textUnits(lowerCase(text)));
  };
}

function readWords<Kind extends string>(
  kind: Kind,
  lists: readonly Readonly<Partial<Record<Kind, string>>>[],
): TableWord<Kind>[] {
  const words = lists
    .flatMap((list) =>
      plainForm(list[kind] ?? '')
        .toLowerCase()
        .split(','),
    )
    .map((word) => word.trim());
  return words.filter((word) => word !== '').map((word) => ({ word, kind }));
}

type Matcher<Kind> = (units: TextUnits, at: number) => WordMatch<Kind> | undefined;

function createMatcher<Kind>(words: readonly TableWord<Kind>[]): Matcher<Kind> {
  const isEnd = ({ word }: TableWord<Kind>) => word.startsWith('*');
  const wholeAt = createWordTrie(words.filter((word) => !isEnd(word)));
  const compoundAt = createCompoundEnds(words.filter(isEnd).map(({ word, kind }) => ({ word: word.slice(1), kind })));
  return (units, at) => {
    const whole = wholeAt(units, at);
    const compound = compoundAt(units, at);
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

function findAll<Kind>(matchAt: Matcher<Kind>, units: TextUnits): FoundWord<Kind>[] {
  const found: FoundWord<Kind>[] = [];
  let start = nextBeginning(units, 0);
  while (start < units.length) {
    const match = matchAt(units, start);
    if (match !== undefined) found.push({ kind: match.kind, start, end: match.end });
    start = nextBeginning(units, match?.end ?? start + widthOf(traitsAt(units, start)));
  }
  return found;
}

import { trait, traitsAt, widthOf } from './character-traits.ts';
import { type TextUnits, textUnits } from './text-units.ts';

/** A word in the notation of a table, and what it says. */
export type TableWord<Kind> = { readonly word: string; readonly kind: Kind };

/** What begins at a place of a text, and where it ends. */
export type WordMatch<Kind> = { readonly kind: Kind; readonly end: number };

/**
 * Which word begins at a place of a text in lower case: the longest, then the one that comes first. Blanks and `*`
 * take as much as they can. It reads no further than its words are long, and grows where texts lead it: most of a
 * table is never met with.
 */
export function createWordTrie<Kind>(words: readonly TableWord<Kind>[]) {
  const root = createNode(
    words.toSorted((a, b) => b.word.length - a.word.length).map((each, rank) => ({ ...each, rank })),
    0,
  );
  return (units: TextUnits, at: number): WordMatch<Kind> | undefined => {
    const found = walk(root, units, at, undefined);
    return found && { kind: found.word.kind, end: found.end };
  };
}

/** The less its rank, the sooner it counts. */
type RankedWord<Kind> = TableWord<Kind> & { readonly rank: number };

/** All words that begin alike, up to a depth. */
type Node<Kind> = {
  readonly words: readonly RankedWord<Kind>[];
  readonly depth: number;
  /** Of the first of its words. */
  readonly rank: number;
  branches: Branches<Kind> | undefined;
};

function createNode<Kind>(words: readonly RankedWord<Kind>[], depth: number): Node<Kind> {
  return { words, depth, rank: words[0]?.rank ?? Number.POSITIVE_INFINITY, branches: undefined };
}

type Branches<Kind> = {
  /** What ends here. */
  readonly whole: RankedWord<Kind> | undefined;
  readonly blank: Node<Kind> | undefined;
  readonly star: Node<Kind> | undefined;
  /** By UTF-16 unit. */
  readonly next: ReadonlyMap<number, Node<Kind>>;
};

type Found<Kind> = { readonly word: RankedWord<Kind>; readonly end: number };

/** What counts of that which was found so far and of that which is found from a node on. */
function walk<Kind>(from: Node<Kind>, units: TextUnits, start: number, best: Found<Kind> | undefined): typeof best {
  let found = best;
  let node: Node<Kind> | undefined = from;
  for (let at = start; node !== undefined && (found === undefined || node.rank < found.word.rank); at += 1) {
    node.branches ??= growBranches(node);
    const { whole, blank, star, next }: Branches<Kind> = node.branches;
    if (whole !== undefined && (found === undefined || whole.rank < found.word.rank) && canEnd(whole.word, units, at))
      found = { word: whole, end: at };
    if (blank !== undefined) found = walkBehind(blank, units, at, found, trait.separator, mostSeparators);
    if (star !== undefined) found = walkBehind(star, units, at, found, trait.latinOrDash, mostLetters);
    node = next.get(units[at] ?? 0);
  }
  return found;
}

/** What a blank stands for. */
const mostSeparators = 2;
/** What `*` stands for. */
const mostLetters = 30;

/** From the farthest place that such characters lead to back to the first: what they can take is theirs. */
function walkBehind<Kind>(
  node: Node<Kind>,
  units: TextUnits,
  at: number,
  best: Found<Kind> | undefined,
  such: number,
  most: number,
): typeof best {
  const traits = traitsAt(units, at);
  const found = most > 0 && traits & such ? walkBehind(node, units, at + widthOf(traits), best, such, most - 1) : best;
  return walk(node, units, at, found);
}

/** Those of unspaced scripts end before any letter, others before none of their own. */
function canEnd(word: string, units: TextUnits, at: number): boolean {
  return !(traitsAt(units, at) & trait.spacedLetter) || (traitsAt(textUnits(word), 0) & trait.beginsAnywhere) !== 0;
}

function growBranches<Kind>({ words, depth }: Node<Kind>): Branches<Kind> {
  const groups = new Map<string, RankedWord<Kind>[]>();
  for (const word of words) {
    const letter = word.word.charAt(depth);
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [word]);
    else group.push(word);
  }
  const take = (letter: string) => {
    const group = groups.get(letter);
    groups.delete(letter);
    return group;
  };
  const [whole] = take('') ?? [];
  const [blank, star] = [take(' '), take('*')].map((group) => group && createNode(group, depth + 1));
  const next = new Map(Array.from(groups, ([letter, group]) => [letter.charCodeAt(0), createNode(group, depth + 1)]));
  return { whole, blank, star, next };
}

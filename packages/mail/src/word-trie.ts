import { trait, traitsAt, widthOf } from './character-traits.ts';

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
  const ranked = words
    .toSorted((a, b) => b.word.length - a.word.length)
    .map(({ word, kind }, rank) => ({ word, kind, rank, mayRunOn: canRunOn(word) }));
  const root = createNode(ranked, 0);
  return (text: string, at: number): WordMatch<Kind> | undefined => {
    const found = walk(root, text, at, undefined);
    return found && { kind: found.word.kind, end: found.end };
  };
}

type RankedWord<Kind> = TableWord<Kind> & {
  /** The less, the sooner it counts. */
  readonly rank: number;
  /** It is one whatever letter follows. */
  readonly mayRunOn: boolean;
};

function canRunOn(word: string): boolean {
  return (traitsAt(word, 0) & trait.beginsAnywhere) !== 0;
}

/** All words that begin alike, up to a depth. */
type Node<Kind> = {
  readonly words: readonly RankedWord<Kind>[];
  readonly depth: number;
  /** Of the first of its words. */
  readonly rank: number;
  branches: Branches<Kind> | undefined;
};

type Branches<Kind> = {
  /** What ends here. */
  readonly whole: RankedWord<Kind> | undefined;
  readonly blank: Node<Kind> | undefined;
  readonly star: Node<Kind> | undefined;
  /** By UTF-16 unit. */
  readonly next: ReadonlyMap<number, Node<Kind>>;
};

function createNode<Kind>(words: readonly RankedWord<Kind>[], depth: number): Node<Kind> {
  return { words, depth, rank: words[0]?.rank ?? Number.POSITIVE_INFINITY, branches: undefined };
}

type Found<Kind> = { readonly word: RankedWord<Kind>; readonly end: number };

/** The better one of what was found so far and what is found behind a node. */
function walk<Kind>(node: Node<Kind>, text: string, at: number, best: Found<Kind> | undefined): typeof best {
  if (best !== undefined && best.word.rank <= node.rank) return best;
  node.branches ??= growBranches(node);
  const { whole, blank, star, next } = node.branches;
  const following = next.get(text.charCodeAt(at));
  let found = following === undefined ? best : walk(following, text, at + 1, best);
  if (blank !== undefined) found = walkBehind(blank, text, at, found, trait.separator, mostSeparators);
  if (star !== undefined) found = walkBehind(star, text, at, found, trait.latinOrDash, mostLetters);
  if (whole === undefined || (found !== undefined && found.word.rank <= whole.rank)) return found;
  return whole.mayRunOn || !(traitsAt(text, at) & trait.spacedLetter) ? { word: whole, end: at } : found;
}

/** What a blank stands for. */
const mostSeparators = 2;
/** What `*` stands for. */
const mostLetters = 30;

/** From the farthest place that such characters lead to back to the first: what they can take is theirs. */
function walkBehind<Kind>(
  node: Node<Kind>,
  text: string,
  at: number,
  best: Found<Kind> | undefined,
  such: number,
  most: number,
): typeof best {
  const traits = traitsAt(text, at);
  const found = most > 0 && traits & such ? walkBehind(node, text, at + widthOf(traits), best, such, most - 1) : best;
  return walk(node, text, at, found);
}

function growBranches<Kind>({ words, depth }: Node<Kind>): Branches<Kind> {
  const groups = new Map<string, RankedWord<Kind>[]>();
  for (const word of words) {
    const group = groups.get(word.word.charAt(depth));
    if (group === undefined) groups.set(word.word.charAt(depth), [word]);
    else group.push(word);
  }
  const nodeOf = (mark: string) => {
    const group = groups.get(mark);
    return group && createNode(group, depth + 1);
  };
  const [blank, star] = [nodeOf(' '), nodeOf('*')];
  const letters = [...groups].filter(([letter]) => !['', ' ', '*'].includes(letter));
  return {
    whole: groups.get('')?.[0],
    blank,
    star,
    next: new Map(letters.map(([letter, group]) => [letter.charCodeAt(0), createNode(group, depth + 1)])),
  };
}

import { trait, traitsAt, widthOf } from './character-traits.ts';
import type { TextUnits } from './text-units.ts';
import type { TableWord, WordMatch } from './word-trie.ts';

/**
 * What the word that begins at a place of a text is by its end, as compounds are: by the longest of these ends,
 * then the one that comes first. Dashes within the word are nothing. It reads a word of fifty letters at most.
 */
export function createCompoundEnds<Kind>(ends: readonly TableWord<Kind>[]) {
  const root = createBranch<Kind>();
  for (const { word, kind } of ends) plant(root, word.replaceAll(' ', ''), kind);
  return (units: TextUnits, at: number): WordMatch<Kind> | undefined => {
    if (root.before.size === 0) return undefined;
    const end = endOfWord(units, at);
    const kind = end === at ? undefined : kindByEnd(root, units, at, end);
    return kind === undefined ? undefined : { kind, end };
  };
}

/** The letters of an end from its last to its first. */
type Branch<Kind> = { kind: Kind | undefined; readonly before: Map<number, Branch<Kind>> };

function createBranch<Kind>(): Branch<Kind> {
  return { kind: undefined, before: new Map() };
}

function plant<Kind>(root: Branch<Kind>, end: string, kind: Kind): void {
  let branch = root;
  for (let index = end.length - 1; index >= 0; index -= 1) {
    const unit = end.charCodeAt(index);
    const before = branch.before.get(unit) ?? createBranch();
    branch.before.set(unit, before);
    branch = before;
  }
  branch.kind ??= kind;
}

const longestWord = 50;

/** The last place it can end at: before no letter. */
function endOfWord(units: TextUnits, start: number): number {
  let end = start;
  let at = start;
  let traits = traitsAt(units, at);
  for (let count = 0; count < longestWord && traits & trait.latinOrDash; count += 1) {
    at += widthOf(traits);
    traits = traitsAt(units, at);
    if (!(traits & trait.letter)) end = at;
  }
  return end;
}

const dash = 45;

function kindByEnd<Kind>(root: Branch<Kind>, units: TextUnits, start: number, end: number): Kind | undefined {
  let kind: Kind | undefined;
  let branch: Branch<Kind> | undefined = root;
  for (let at = end - 1; at >= start && branch !== undefined; at -= 1) {
    const unit = units[at] ?? 0;
    if (unit === dash) continue;
    branch = branch.before.get(unit);
    kind = branch?.kind ?? kind;
  }
  return kind;
}

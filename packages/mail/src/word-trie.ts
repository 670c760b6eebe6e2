import { trait, traitsAt, widthOf } from './character-traits.ts';
import { type TextUnits, textUnits } from './text-units.ts';

/** A word in the notation of a table, and what it says. */
export type TableWord<Kind> = { readonly word: string; readonly kind: Kind };

/** What begins at a place of a text, and where it ends. */
export type WordMatch<Kind> = { readonly kind: Kind; readonly end: number };

/**
 * Which word begins at a place of a text in lower case: the longest, then the one that comes first. Blanks and `*`
 * take as much as they can. It reads no further than its words are long.
 */
export function createWordTrie<Kind>(words: readonly TableWord<Kind>[]) {
  const ranked = words.toSorted((a, b) => b.word.length - a.word.length);
  const mayRunOn = ranked.map(({ word }) => (traitsAt(textUnits(word), 0) & trait.beginsAnywhere) !== 0);
  const { letters, firstChild, wholes, ranks } = layOut(ranked.map(({ word }) => word));
  const roots = new Uint16Array(0x10000);
  for (let c = firstChild[0] ?? 0; c < (firstChild[1] ?? 0); c++) roots[letters[c] ?? 0] = c;
  let best = none;
  let bestEnd = 0;

  function walk(node: number, units: TextUnits, at: number): void {
    if ((ranks[node] ?? none) >= best) return;
    let child = firstChild[node] ?? 0;
    const end = firstChild[node + 1] ?? 0;
    if (child < end && letters[child] === blank) walkBehind(child++, units, at, trait.separator, 2);
    if (child < end && letters[child] === star) walkBehind(child++, units, at, trait.latinOrDash, 30);
    if (child < end) {
      const next = find(units[at] ?? 0, child, end);
      if (next !== 0) walk(next, units, at + 1);
    }
    const whole = wholes[node] ?? none;
    if (whole < best && (mayRunOn[whole] || !(traitsAt(units, at) & trait.spacedLetter))) {
      best = whole;
      bestEnd = at;
    }
  }

  function find(unit: number, from: number, to: number): number {
    let low = from;
    let high = to - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((letters[middle] ?? 0) < unit) low = middle + 1;
      else high = middle;
    }
    return letters[low] === unit ? low : 0;
  }

  function walkBehind(node: number, units: TextUnits, at: number, such: number, most: number): void {
    const traits = traitsAt(units, at);
    if (most > 0 && traits & such) walkBehind(node, units, at + widthOf(traits), such, most - 1);
    walk(node, units, at);
  }

  return (units: TextUnits, at: number): WordMatch<Kind> | undefined => {
    best = none;
    const first = roots[units[at] ?? 0] ?? 0;
    if (first === 0) return undefined;
    walk(first, units, at + 1);
    const word = best === none ? undefined : ranked[best];
    return word && { kind: word.kind, end: bestEnd };
  };
}

const none = 0x7fffffff;
const blank = 0;
const star = 1;

/** Breadth first: the children of a node are those from its first to the next node's. */
function layOut(words: readonly string[]) {
  const sorted = words
    .map((word, rank) => ({ rank, word: word.replaceAll(' ', '\0').replaceAll('*', '\u0001') }))
    .sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.rank - b.rank));
  const letters: number[] = [0];
  const firstChild: number[] = [];
  const wholes: number[] = [];
  const ranks: number[] = [];
  const froms = [0];
  const tos = [sorted.length];
  const depths = [0];
  for (let node = 0; node < letters.length; node += 1) {
    const to = tos[node] ?? 0;
    const depth = depths[node] ?? 0;
    let from = froms[node] ?? 0;
    let rank = none;
    for (let i = from; i < to; i++) rank = Math.min(rank, sorted[i]?.rank ?? none);
    ranks.push(rank);
    wholes.push(sorted[from]?.word.length === depth ? (sorted[from]?.rank ?? none) : none);
    while (from < to && sorted[from]?.word.length === depth) from += 1;
    firstChild.push(letters.length);
    while (from < to) {
      const unit = sorted[from]?.word.charCodeAt(depth) ?? 0;
      let end = from + 1;
      while (end < to && sorted[end]?.word.charCodeAt(depth) === unit) end += 1;
      letters.push(unit);
      froms.push(from);
      tos.push(end);
      depths.push(depth + 1);
      from = end;
    }
  }
  firstChild.push(letters.length);
  return {
    letters: Uint16Array.from(letters),
    firstChild: Int32Array.from(firstChild),
    wholes: Int32Array.from(wholes),
    ranks: Int32Array.from(ranks),
  };
}

import { trait, traitsAt, widthOf } from './character-traits.ts';
import type { TextUnits } from './text-units.ts';

/**
 * The first place from another on where a word can begin: anywhere among letters of unspaced scripts, at the first
 * letter elsewhere. The end of the text where there is none.
 */
export function nextBeginning(units: TextUnits, from: number): number {
  let at = from;
  let before = traitsBefore(units, from);
  while (at < units.length) {
    const traits = traitsAt(units, at);
    if (traits & trait.beginsAnywhere || (traits & beginner && !(before & joiner))) return at;
    before = traits;
    at += widthOf(traits);
  }
  return at;
}

const beginner = trait.letter | trait.number;
/** What follows it is of the same word. */
const joiner = trait.spacedLetter | trait.number | trait.underscore;

function traitsBefore(units: TextUnits, at: number): number {
  if (at === 0) return 0;
  const pair = at > 1 ? traitsAt(units, at - 2) : 0;
  return pair & trait.pair ? pair : traitsAt(units, at - 1);
}

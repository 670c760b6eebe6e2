import type { TextUnits } from './text-units.ts';

/** Scripts that write words without blanks between them. */
export const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';

/** What a character is to the words of a text. One is several of these: they are bits. */
export const trait = {
  letter: 1,
  /** A letter of a script with blanks between its words. */
  spacedLetter: 2,
  number: 4,
  underscore: 8,
  /** A word can begin with it wherever it stands. */
  beginsAnywhere: 16,
  /** What a compound is made of, and what `*` stands for. */
  latinOrDash: 32,
  /** What a blank of a table stands for. */
  separator: 64,
  /** Of two UTF-16 units. */
  pair: 128,
} as const;

const patterns: readonly (readonly [number, RegExp])[] = [
  [trait.letter, /\p{L}/u],
  [trait.spacedLetter, new RegExp(`(?![${unspaced}])\\p{L}`, 'u')],
  [trait.number, /\p{N}/u],
  [trait.underscore, /_/],
  [trait.beginsAnywhere, new RegExp(`[${unspaced}〒]`, 'u')],
  [trait.latinOrDash, /[\p{Script=Latin}-]/u],
  [trait.separator, /[\s,'-]/],
  [trait.pair, /[\u{10000}-\u{10FFFF}]/u],
];

const known = 256;
/** By code point: Unicode is asked once for each. What is never written to takes no memory. */
const traitsOfCharacters = new Uint16Array(0x110000);

/** Of the character that begins at a place in the text; none of them at its end. */
export function traitsAt(units: TextUnits, at: number): number {
  // Half a pair says nothing: its place in the table stays empty.
  return traitsOfCharacters[units[at] ?? 0] || lookUp(units, at);
}

function lookUp(units: TextUnits, at: number): number {
  const character = String.fromCharCode(units[at] ?? 0, units[at + 1] ?? 0).codePointAt(0) ?? 0;
  if (character >= 0xd800 && character <= 0xdfff) return known;
  const traits = traitsOfCharacters[character] || learnTraits(String.fromCodePoint(character));
  traitsOfCharacters[character] = traits;
  return traits;
}

function learnTraits(character: string): number {
  return patterns.reduce((sum, [bit, pattern]) => (pattern.test(character) ? sum | bit : sum), known);
}

/** UTF-16 units of a character. */
export function widthOf(traits: number): number {
  return traits & trait.pair ? 2 : 1;
}

import { unspaced } from '../src/character-traits.ts';
import { plainForm } from '../src/plain-form.ts';
import type { FoundWord } from '../src/word-finder.ts';

/** What `createWordFinder` promises, said in patterns: they are plain to read, and slow. */
export function findWordsByPatterns<Kind extends string>(
  kinds: readonly Kind[],
  lists: readonly Readonly<Partial<Record<Kind, string>>>[],
): (text: string) => FoundWord<Kind>[] {
  const entries = kinds.flatMap((kind) => lists.flatMap((list) => readEntries(kind, list[kind] ?? '')));
  const ends = entries.filter(({ word }) => word.startsWith('*'));
  const wholes = entries
    .filter(({ word }) => !word.startsWith('*'))
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ kind, word }) => ({ kind, first: word.charAt(0), pattern: patternOf(word) }));
  const byFirst = new Map(wholes.map(({ first }) => [first, wholes.filter((whole) => whole.first === first)]));

  function wholeAt(text: string, start: number): FoundWord<Kind> | undefined {
    for (const { kind, pattern } of byFirst.get(text.charAt(start)) ?? []) {
      pattern.lastIndex = start;
      if (pattern.test(text)) return { kind, start, end: pattern.lastIndex };
    }
    return undefined;
  }

  function compoundAt(text: string, start: number): FoundWord<Kind> | undefined {
    compound.lastIndex = start;
    if (!compound.test(text)) return undefined;
    const end = compound.lastIndex;
    const letters = text.slice(start, end).replaceAll('-', '');
    const fitting = ends.filter(({ word }) => letters.endsWith(word.slice(1).replaceAll(' ', '')));
    const [longest] = fitting.sort((a, b) => b.word.replaceAll(' ', '').length - a.word.replaceAll(' ', '').length);
    return longest && { kind: longest.kind, start, end };
  }

  return (text) => {
    const lower = Array.from(text, lowerCaseOf).join('');
    const found: FoundWord<Kind>[] = [];
    for (const { index } of lower.matchAll(beginning)) {
      if (index < (found.at(-1)?.end ?? 0)) continue;
      const whole = wholeAt(lower, index);
      const part = compoundAt(lower, index);
      const word = part !== undefined && part.end > (whole?.end ?? 0) ? part : whole;
      if (word !== undefined) found.push(word);
    }
    return found;
  };
}

function readEntries<Kind>(kind: Kind, list: string): { kind: Kind; word: string }[] {
  const words = list.split(',').map((word) => plainForm(word.trim()).toLowerCase());
  return words.filter((word) => word !== '').map((word) => ({ kind, word }));
}

const spacedLetter = `(?![${unspaced}])\\p{L}`;
const beginning = new RegExp(`[${unspaced}〒]|(?<!${spacedLetter}|[\\p{N}_])[\\p{L}\\p{N}]`, 'gu');
const compound = /[\p{Script=Latin}-]{1,50}(?!\p{L})/uy;

function patternOf(word: string): RegExp {
  const pattern = word
    .replace(/[.+?()[\]{}|\\^$/]/g, '\\$&')
    .replace(/ /g, "[\\s,'-]{0,2}")
    .replace(/\*/g, '[\\p{Script=Latin}-]{0,30}');
  const isUnspaced = new RegExp(`^[${unspaced}〒]`, 'u').test(word);
  return new RegExp(isUnspaced ? pattern : `${pattern}(?!${spacedLetter})`, 'uy');
}

/** Places must stay what they are. */
function lowerCaseOf(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

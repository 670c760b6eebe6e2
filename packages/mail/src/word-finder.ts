import { isAscii, plainForm } from './plain-form.ts';

/** A word of a table where it stands in a text. */
export type FoundWord<Kind> = { readonly kind: Kind; readonly start: number; readonly end: number };

/**
 * Finds the words of a table in texts of `plainForm`. Words are parted by commas; a blank stands for blanks, a
 * dash, a comma or nothing, `*` for any letters. Where two begin together the longer one counts, then that of
 * the kind named first; and none begins within another: in `promo code` there is no `code`. Linear.
 */
export function createWordFinder<Kind extends string>(
  kinds: readonly Kind[],
  lists: readonly Readonly<Partial<Record<Kind, string>>>[],
): (text: string) => FoundWord<Kind>[] {
  const entries = kinds.flatMap((kind) =>
    readWords(lists.map((list) => list[kind] ?? '')).map((word) => ({ kind, word })),
  );
  const findSuffix = suffixFinder(entries);
  const buckets = groupByBeginning(entries);

  function findAt(text: string, at: number): FoundWord<Kind> | undefined {
    const bucket = buckets.get(text.slice(at, at + 2)) ?? buckets.get(text.charAt(at));
    const whole = bucket && matchAt(bucket, text, at);
    const compound = findSuffix(text, at);
    return compound !== undefined && compound.end > (whole?.end ?? 0) ? compound : whole;
  }

  return (text) => {
    const lower = lowerCase(text);
    const found: FoundWord<Kind>[] = [];
    const beginning = isAscii(lower) ? asciiBeginning : anyBeginning;
    beginning.lastIndex = 0;
    while (beginning.test(lower)) {
      const at = beginning.lastIndex;
      const word = findAt(lower, at);
      if (word !== undefined) found.push(word);
      beginning.lastIndex = word?.end ?? at + ((lower.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    }
    return found;
  };
}

type Entry<Kind> = { readonly kind: Kind; readonly word: string };

function readWords(lists: readonly string[]): string[] {
  const words = lists.flatMap((list) => list.split(',')).map((word) => plainForm(word.trim()).toLowerCase());
  return [...new Set(words)].filter((word) => word !== '');
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

/** Scripts that write words without blanks between them. */
export const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
const spacedLetter = `(?![${unspaced}])\\p{L}`;

/** Where a word can begin: anywhere among letters of those scripts, at the first letter elsewhere. */
const anyBeginning = new RegExp(`(?=[${unspaced}〒])|(?<!${spacedLetter}|[\\p{N}_])(?=[\\p{L}\\p{N}])`, 'gu');
/** The same where there are no other letters. */
const asciiBeginning = /(?<![a-z0-9_])(?=[a-z0-9])/g;

/** Its kinds by what matched, without what a blank stands for; words with a `*` have a pattern each. */
type Bucket<Kind> = {
  readonly pattern: RegExp;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly open: readonly { readonly pattern: RegExp; readonly kind: Kind }[];
};

/** By the first two characters, or the one before a blank. Few words share them, and only those are tried. */
function groupByBeginning<Kind>(entries: readonly Entry<Kind>[]): ReadonlyMap<string, Bucket<Kind>> {
  const groups = new Map<string, Entry<Kind>[]>();
  for (const entry of entries) {
    const key = /^[^ *]{1,2}/u.exec(entry.word)?.[0];
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return new Map(Array.from(groups, ([key, group]) => [key, createBucket([...group, ...shorter(groups, key)])]));
}

/** One character alone begins a word of any other bucket too. */
function shorter<Kind>(groups: ReadonlyMap<string, Entry<Kind>[]>, key: string): Entry<Kind>[] {
  return key.length === 1 ? [] : (groups.get(key.charAt(0)) ?? []);
}

function createBucket<Kind>(entries: readonly Entry<Kind>[]): Bucket<Kind> {
  const longestFirst = entries.toSorted((a, b) => b.word.length - a.word.length);
  return {
    // Without groups, so that what words begin with alike is looked at once.
    pattern: new RegExp(longestFirst.map(({ word }) => toPattern(word)).join('|'), 'uy'),
    kinds: new Map(longestFirst.toReversed().map(({ word, kind }) => [squeeze(word), kind])),
    open: longestFirst
      .filter(({ word }) => word.includes('*'))
      .map(({ word, kind }) => ({ pattern: new RegExp(`^(?:${toPattern(word)})$`, 'u'), kind })),
  };
}

function matchAt<Kind>({ pattern, kinds, open }: Bucket<Kind>, text: string, at: number): FoundWord<Kind> | undefined {
  pattern.lastIndex = at;
  if (!pattern.test(text)) return undefined;
  const end = pattern.lastIndex;
  const found = text.slice(at, end);
  const kind = kinds.get(squeeze(found)) ?? open.find((word) => word.pattern.test(found))?.kind;
  return kind === undefined ? undefined : { kind, start: at, end };
}

function squeeze(word: string): string {
  return word.replace(/[\s,'-]/g, '');
}

function toPattern(word: string): string {
  const pattern = word
    .replace(/[.+?()[\]{}|\\^$/]/g, '\\$&')
    .replace(/ /g, "[\\s,'-]{0,2}")
    .replace(/\*/g, '[\\p{Script=Latin}-]{0,30}');
  return new RegExp(`^[${unspaced}〒]`, 'u').test(word) ? pattern : `${pattern}(?!${spacedLetter})`;
}

const word = /[\p{Script=Latin}-]{1,50}(?!\p{L})/uy;

/** Of compounds, whose end says what they are: `*code`. */
function suffixFinder<Kind>(entries: readonly Entry<Kind>[]) {
  const suffixes = new Map<string, Kind>();
  for (const { kind, word } of entries)
    if (word.startsWith('*') && !suffixes.has(word.slice(1))) suffixes.set(word.slice(1).replaceAll(' ', ''), kind);
  const ends = new Set(Array.from(suffixes.keys(), (suffix) => suffix.slice(-2)));
  return (text: string, at: number): FoundWord<Kind> | undefined => {
    if (suffixes.size === 0) return undefined;
    word.lastIndex = at;
    if (!word.test(text)) return undefined;
    const end = word.lastIndex;
    const plain = text.slice(at, end).replaceAll('-', '');
    // Hardly any word ends like one of them.
    if (!ends.has(plain.slice(-2))) return undefined;
    for (let from = 0; from < plain.length - 1; from += 1) {
      const kind = suffixes.get(plain.slice(from));
      if (kind !== undefined) return { kind, start: at, end };
    }
    return undefined;
  };
}

import { type CssToken, readCssTokens } from './css-tokens.ts';
import type { Census } from './take-census.ts';

/**
 * Up to here a browser finds out in a few tenths of a second which rules are for which elements. The style sheets of a
 * large newsletter take a quarter of it; 300 kB made for the purpose took half a minute.
 */
export const mostStyleWork = 30_000_000;

/** UTF-16 units. */
export const mostStyleLength = 300_000;

/** More than any sum comes to; a number, since no times it is to be none. */
const endless = 1e15;

/**
 * How many steps a browser may take to find out which rules of a style sheet are for which elements: each selector
 * is tried on all elements that have what its last part names, and at each descendant combinator on all they are in.
 * An upper bound, and no better than that; endless for what looks through the document once for each element.
 */
export function weighStyle(css: string, census: Census): number {
  const open: Block[] = [];
  let prelude: CssToken[] = [];
  let work = 0;
  for (const token of readCssTokens(css)) {
    const { factor = 1, matches = 0, end = '}' } = open.at(-1) ?? {};
    // A bracket is closed by its like alone (CSS Syntax Level 3, section 5.4.9), and holds what stands in it together.
    if (token.text === '{') {
      const rule = weighPrelude(prelude, census);
      work += rule.work * factor;
      open.push({ end: '}', factor: Math.min(endless, rule.factor * factor), matches: rule.matches * factor });
    } else if (bracket(token) > 0) open.push({ end: token.text === '[' ? ']' : ')', factor, matches: 0 });
    else if (token.text === end) open.pop();
    else if (token.text === ';') work += matches;
    if (end === '}' && '{};'.includes(token.text)) prelude = [];
    else prelude.push(token);
    if (work > mostStyleWork) return work;
  }
  return work;
}

type Block = {
  readonly end: '}' | ')' | ']';
  /** By how much it multiplies what stands in it: a rule in a rule is tried with all of both. */
  readonly factor: number;
  /** How many elements take each declaration in it. */
  readonly matches: number;
};

type Rule = Omit<Block, 'end'> & { readonly work: number };

function weighPrelude(prelude: readonly CssToken[], census: Census): Rule {
  const [first] = prelude.filter(({ kind }) => kind !== 'space');
  if (first?.kind === 'at') {
    // What is in there is no selector.
    if (first.name.endsWith('keyframes')) return { work: 0, factor: 0, matches: 0 };
    return { work: first.name === 'scope' ? endless : 0, factor: 1, matches: 0 };
  }
  let work = 0;
  let factor = 0;
  let matches = 0;
  for (const selector of selectorsOf(prelude)) {
    const { candidates, steps } = weighSelector(selector, census);
    work += candidates * (stepsOfMatch + steps);
    factor += steps * census.depth;
    matches += candidates;
  }
  return { work, factor, matches };
}

/** To take a rule in costs more than to try it. */
const stepsOfMatch = 10;

/** Parted by the commas that no bracket holds. */
function selectorsOf(prelude: readonly CssToken[]): readonly (readonly CssToken[])[] {
  const selectors: CssToken[][] = [[]];
  let depth = 0;
  for (const token of prelude) {
    depth += bracket(token);
    if (depth === 0 && token.text === ',') selectors.push([]);
    else selectors.at(-1)?.push(token);
  }
  return selectors;
}

type Combinator = 'descendant' | 'sibling' | 'next';

/** How many elements its last part may be for, and how many steps each of them takes. */
function weighSelector(selector: readonly CssToken[], { elements, depth, count }: Census) {
  const tokens = withoutOuterBlanks(selector);
  const walks: Record<Combinator, number> = { descendant: depth, sibling: elements, next: 1 };
  let candidates = elements;
  let tries = 1;
  let longest = 0;
  let length = 0;
  let brackets = 0;
  let last: Combinator | undefined;
  tokens.forEach((token, at) => {
    brackets += bracket(token);
    const combinator = combinatorAt(tokens, at);
    if (combinator !== undefined) {
      // A run of the same is gone along once: where the last of them fails, trying the others again cannot help.
      if (combinator !== last || brackets > 0) tries = Math.min(endless, tries * walks[combinator]);
      last = combinator;
      if (brackets > 0) return;
      candidates = elements;
      length = 0;
    } else if (token.kind !== 'space') longest = Math.max(longest, ++length);
    if (isSearch(token, brackets)) tries = endless;
    if (brackets === 0) candidates = Math.min(candidates, countOf(token, tokens[at - 1]) ?? elements);
  });
  return { candidates, steps: tokens.length + longest * (tries - 1) };

  function countOf(token: CssToken, before: CssToken | undefined): number | undefined {
    if (token.kind === 'other' && token.text.startsWith('#')) return count(token.text.toLowerCase());
    if (token.kind !== 'ident' || before?.text === ':') return undefined;
    return count(before?.text === '.' ? `.${token.name}` : token.name);
  }
}

/** A blank after one of the first, or before one of the second, is no combinator. */
const openers: ReadonlySet<string | undefined> = new Set(['(', '[', ',', '>', '+', '~', '|', '=']);
const closers: ReadonlySet<string | undefined> = new Set([')', ']', ',', '>', '+', '~', '|', '=']);

function combinatorAt(tokens: readonly CssToken[], at: number): Combinator | undefined {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind === 'space') {
    const isBeside = openers.has(before?.text) || before?.kind === 'function' || closers.has(after?.text);
    return isBeside ? undefined : 'descendant';
  }
  if (token?.text === '~') return after?.text === '=' ? undefined : 'sibling';
  return token?.text === '>' || token?.text === '+' ? 'next' : undefined;
}

/** Looks through others for each element: `:has(p)`, `:nth-child(1 of p)`. */
function isSearch(token: CssToken, brackets: number): boolean {
  if (token.kind === 'function') return token.name === 'has';
  return brackets > 0 && token.kind === 'ident' && token.name === 'of';
}

function withoutOuterBlanks(tokens: readonly CssToken[]): readonly CssToken[] {
  const from = tokens.findIndex(({ kind }) => kind !== 'space');
  return from === -1 ? [] : tokens.slice(from, 1 + tokens.findLastIndex(({ kind }) => kind !== 'space'));
}

function bracket({ kind }: CssToken): number {
  if (kind === 'open' || kind === 'function') return 1;
  return kind === 'close' ? -1 : 0;
}

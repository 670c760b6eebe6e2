import { type CssToken, readCssTokens } from './css-tokens.ts';
import type { Census } from './take-census.ts';

/**
 * Up to here a browser finds out in a few tenths of a second which rules are for which elements. Style sheets of
 * newsletters stay below a tenth of it; one of a few hundred bytes can ask for hours.
 */
export const mostStyleWork = 20_000_000;

/** UTF-16 units. */
export const mostStyleLength = 300_000;

/**
 * How many steps a browser may take to find out which rules of a style sheet are for which elements: each selector
 * is tried on all elements that have what its last part names, and at each descendant combinator on all they are in.
 * An upper bound, and no better than that. Infinity for what looks through the document once for each element.
 */
export function weighStyle(css: string, census: Census): number {
  /** By how much each block that is open multiplies what stands in it; a rule in a rule is tried with all of both. */
  const factors: number[] = [];
  let prelude: CssToken[] = [];
  let work = 0;
  for (const token of readCssTokens(css)) {
    if (token.text === '{') {
      const factor = factors.at(-1) ?? 1;
      const rule = weighPrelude(prelude, census);
      work += rule.work * factor;
      factors.push(rule.inside * factor);
    } else if (token.text === '}') factors.pop();
    if (token.text === '{' || token.text === '}' || token.text === ';') prelude = [];
    else prelude.push(token);
    if (work > mostStyleWork) return work;
  }
  return work;
}

type Weight = { readonly work: number; readonly inside: number };

function weighPrelude(prelude: readonly CssToken[], census: Census): Weight {
  const [first] = prelude.filter(({ kind }) => kind !== 'space');
  if (first?.kind === 'at') {
    // What is in there is no selector.
    if (first.name.endsWith('keyframes')) return { work: 0, inside: 0 };
    return first.name === 'scope' ? endless : { work: 0, inside: 1 };
  }
  let work = 0;
  let inside = 0;
  for (const selector of selectorsOf(prelude)) {
    const { candidates, steps } = weighSelector(selector, census);
    work += candidates * (stepsOfMatch + steps);
    inside += steps * census.depth;
  }
  return { work, inside };
}

const endless: Weight = { work: Number.POSITIVE_INFINITY, inside: Number.POSITIVE_INFINITY };

/** To take a rule in costs more than to try it. */
const stepsOfMatch = 4;

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

/** A blank after one of the first, or before one of the second, is no combinator. */
const openers: ReadonlySet<string | undefined> = new Set(['(', '[', ',', '>', '+', '~', '|', '=']);
const closers: ReadonlySet<string | undefined> = new Set([')', ']', ',', '>', '+', '~', '|', '=']);
const heavyFunctions: ReadonlySet<string> = new Set(['has', '-internal-has']);

/** How many elements its last part may be for, and how many steps each of them takes. */
function weighSelector(selector: readonly CssToken[], { elements, depth, count }: Census) {
  const tokens = withoutOuterBlanks(selector);
  let candidates = elements;
  let tries = 1;
  let brackets = 0;
  tokens.forEach((token, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const isBeside = openers.has(before?.text) || before?.kind === 'function' || closers.has(after?.text);
    const isCombinator = token.kind === 'space' && !isBeside;
    const isSibling = token.text === '~' && after?.text !== '=';
    brackets += bracket(token);
    if (isCombinator) tries *= depth;
    if (isSibling) tries *= elements;
    if (token.kind === 'function' && heavyFunctions.has(token.name)) tries = Number.POSITIVE_INFINITY;
    // `:nth-child(1 of p)`
    if (brackets > 0 && token.kind === 'ident' && token.name === 'of') tries = Number.POSITIVE_INFINITY;
    if (brackets > 0) return;
    if (isCombinator || isSibling || token.text === '>' || token.text === '+') candidates = elements;
    else candidates = Math.min(candidates, countOf(token, before) ?? elements);
  });
  return { candidates, steps: tokens.length * tries };

  function countOf(token: CssToken, before: CssToken | undefined): number | undefined {
    if (token.kind === 'other' && token.text.startsWith('#')) return count(token.text.toLowerCase());
    if (token.kind !== 'ident' || before?.text === ':') return undefined;
    return count(before?.text === '.' ? `.${token.name}` : token.name);
  }
}

function withoutOuterBlanks(tokens: readonly CssToken[]): readonly CssToken[] {
  const from = tokens.findIndex(({ kind }) => kind !== 'space');
  return from === -1 ? [] : tokens.slice(from, 1 + tokens.findLastIndex(({ kind }) => kind !== 'space'));
}

function bracket({ kind }: CssToken): number {
  if (kind === 'open' || kind === 'function') return 1;
  return kind === 'close' ? -1 : 0;
}

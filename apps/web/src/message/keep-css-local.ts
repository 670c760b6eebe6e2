import { type CssToken, quoteCss, readCssTokens } from './css-tokens.ts';

/**
 * What becomes of an address that a style sheet would load: the address to load instead, or undefined for none.
 * `property` is the one it stands under, in lower case; undefined where it could never be a picture.
 */
export type PlaceUrl = (url: string, property: string | undefined) => string | undefined;

/** What a mail lies on. */
export type Paper = 'light' | 'dark';

/**
 * A style sheet, or the value of a style attribute, that loads nothing but what `place` gives it. It is read as a
 * browser reads it, escapes and all, and written anew, so that there is nothing to misunderstand.
 */
export function keepCssLocal(css: string, place: PlaceUrl, paper: Paper = 'light'): string {
  return write(onPaper([...readCssTokens(css)], paper), place);
}

/**
 * What a mail takes for the colours its reader prefers is the paper it lies on, not the system's mind: a query after
 * the one is made a query after a width that every window has, after the other one that none has.
 */
function onPaper(tokens: readonly CssToken[], paper: Paper): readonly CssToken[] {
  const answered = [...tokens];
  tokens.forEach((token, at) => {
    if (token.kind !== 'ident' || token.name !== 'prefers-color-scheme') return;
    const isBlank = (index: number) => tokens[index]?.kind === 'space';
    const colon = isBlank(at + 1) ? at + 2 : at + 1;
    const value = isBlank(colon + 1) ? colon + 2 : colon + 1;
    const wanted = tokens[value];
    if (tokens[colon]?.text !== ':' || wanted?.kind !== 'ident') return;
    answered[at] = { kind: 'other', text: 'min-width' };
    answered[value] = { kind: 'other', text: wanted.name === paper ? '0px' : '1000000px' };
  });
  return answered;
}

/** At-rules that are there to load something. */
const loadingRules: ReadonlySet<string> = new Set(['import', 'namespace', 'charset', 'font-face', 'document']);

/** Functions that load what they name, in a string, a `url()`, or anything a variable may turn into one. */
const loadingFunctions: ReadonlySet<string> = new Set([
  ...['url', 'src', 'image', 'image-set', '-webkit-image-set', 'cross-fade', '-webkit-cross-fade'],
  ...['element', '-moz-element', 'paint', '-webkit-canvas', 'url-prefix', 'domain', 'media-document'],
]);

function write(tokens: readonly CssToken[], place: PlaceUrl): string {
  const written: string[] = [];
  let property: string | undefined;
  let word: string | undefined;
  let functions = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'at' && loadingRules.has(token.name)) {
      const end = endOfRule(tokens, at + 1);
      for (const url of urlsIn(tokens.slice(at + 1, end))) place(url, undefined);
      written.push(' ');
      at = end - 1;
    } else if (token.kind === 'function' && loadingFunctions.has(token.name)) {
      const end = endOfBracket(tokens, at);
      written.push(instead(urlsIn(tokens.slice(at + 1, end)), property, place));
      at = end - 1;
    } else if (token.kind === 'url') written.push(instead([token.value], property, place));
    else if (token.kind === 'string' && functions > 0 && token.value.includes('//')) written.push('""');
    else written.push(token.text);

    if (token.kind === 'ident') word = token.name;
    else if (token.text === ':') property ??= word;
    else if (token.text === ';' || token.text === '{' || token.text === '}') {
      property = undefined;
      word = undefined;
    }
    if (token.kind === 'function' && !loadingFunctions.has(token.name)) functions++;
    else if (token.text === '(') functions++;
    else if (token.text === ')') functions = Math.max(0, functions - 1);
  }
  return written.join('');
}

/** The first that may be loaded. All are asked about, since all are counted. */
function instead(urls: readonly string[], property: string | undefined, place: PlaceUrl): string {
  const [placed] = urls.flatMap((url) => place(url, property) ?? []);
  if (placed === undefined) return 'none ';
  // Browsers name the page to servers of pictures in style, whatever its policy; one that does not know how to be
  // told otherwise takes the declaration for invalid and asks for nothing.
  const discreetly = /^data:/i.test(placed) ? '' : ' referrer-policy(no-referrer)';
  return `url(${quoteCss(placed)}${discreetly}) `;
}

function urlsIn(tokens: readonly CssToken[]): readonly string[] {
  return tokens.flatMap((token, index) => {
    const isType = token.kind === 'string' && isFunction(tokens[index - 1], 'type');
    return (token.kind === 'string' || token.kind === 'url') && !isType ? [token.value] : [];
  });
}

function isFunction(token: CssToken | undefined, name: string): boolean {
  return token?.kind === 'function' && token.name === name;
}

/** After the semicolon or the block that ends an at-rule (CSS Syntax Level 3, section 5.4.2). */
function endOfRule(tokens: readonly CssToken[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.text === ';') return at + 1;
    if (token?.text === '{') return endOfBracket(tokens, at);
    if (token?.text === '}') return at;
    if (token?.kind === 'open' || token?.kind === 'function') at = endOfBracket(tokens, at) - 1;
  }
  return tokens.length;
}

const closers: Record<string, string> = { '{': '}', '[': ']', '(': ')' };

/** After the bracket that closes the one that opens at `from`, or after all. */
function endOfBracket(tokens: readonly CssToken[], from: number): number {
  const open: (string | undefined)[] = [];
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'function') open.push(')');
    else if (token?.kind === 'open') open.push(closers[token.text]);
    else if (token?.kind === 'close' && token.text === open.at(-1)) open.pop();
    if (open.length === 0) return at + 1;
  }
  return tokens.length;
}

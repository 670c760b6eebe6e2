/** A token of CSS with what it means: escapes are decoded, `text` can stand in a style sheet as it is. */
export type CssToken =
  | { readonly kind: 'string'; readonly value: string; readonly text: string }
  /** `url(…)` without quotes, well formed or not. */
  | { readonly kind: 'url'; readonly value: string; readonly text: string }
  /** A function opens, and with it a bracket; its name is in lower case. */
  | { readonly kind: 'function'; readonly name: string; readonly text: string }
  | { readonly kind: 'at'; readonly name: string; readonly text: string }
  | { readonly kind: 'ident'; readonly name: string; readonly text: string }
  | { readonly kind: 'space' | 'open' | 'close' | 'other'; readonly text: string };

/**
 * The tokens of a style sheet or a style attribute (CSS Syntax Level 3, section 4), in linear time. Comments and
 * the HTML comment marks come as spaces. What is written from the tokens means to a browser what it meant here:
 * every string is closed, every name is spelled out, no `<` is left that could begin a tag.
 */
export function* readCssTokens(css: string): Generator<CssToken> {
  const text = css.replace(/\r\n?|\f/g, '\n').replaceAll('\0', '\ufffd');
  let at = 0;
  while (at < text.length) {
    const { token, end } = readToken(text, at);
    at = end;
    yield token;
  }
}

type Read = { readonly token: CssToken; readonly end: number };

/** Sticky: each looks at one place and nowhere else. No loop in them can give a sign to more than one branch. */
const escapePattern = String.raw`\\(?:[0-9a-f]{1,6}[ \t\n]?|[^\n0-9a-f])`;
const nameSigns = String.raw`(?:[-\w\u0080-\uffff]+|${escapePattern})*`;
const patterns = {
  space: /[ \t\n]+/y,
  htmlComment: /<!--|-->/y,
  number: /[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?/iy,
  name: new RegExp(String.raw`(?:-(?=[-a-z_\u0080-\uffff\\])|[a-z_\u0080-\uffff]|${escapePattern})${nameSigns}`, 'iy'),
  hash: new RegExp(String.raw`#(?:[-\w\u0080-\uffff]|${escapePattern})${nameSigns}`, 'iy'),
  urlRest: /[ \t\n]*(?!["' \t\n])(?:[^)\\]+|\\(?:[\s\S]|$))*\)?/y,
} as const;

/** Those that begin nothing longer: most of what is not a name. */
const loneSigns: ReadonlySet<string | undefined> = new Set('()[]{}:;,>=*!~|%&');

function readToken(text: string, at: number): Read {
  if (loneSigns.has(text[at])) return { token: signToken(text, at), end: at + 1 };
  const blank = endOfBlank(text, at);
  if (blank > at) return { token: { kind: 'space', text: ' ' }, end: blank };
  if (text[at] === '"' || text[at] === "'") return readString(text, at);
  const number = '+-.0123456789'.includes(text.charAt(at)) ? match(patterns.number, text, at) : undefined;
  if (number !== undefined) return readDimension(text, number, at + number.length);
  const hash = text[at] === '#' ? match(patterns.hash, text, at) : undefined;
  if (hash !== undefined) return { token: { kind: 'other', text: `#${spell(hash.slice(1))}` }, end: at + hash.length };
  const name = match(patterns.name, text, at);
  if (name !== undefined) return readNamed(text, name, at + name.length);
  const keyword = text[at] === '@' ? match(patterns.name, text, at + 1) : undefined;
  if (keyword !== undefined) {
    const token = { kind: 'at', name: decodeEscapes(keyword).toLowerCase(), text: `@${spell(keyword)}` } as const;
    return { token, end: at + 1 + keyword.length };
  }
  return { token: signToken(text, at), end: at + 1 };
}

/** `10px` is one token: its unit, whatever it is called, opens no function. */
function readDimension(text: string, number: string, at: number): Read {
  const unit = match(patterns.name, text, at) ?? '';
  return { token: { kind: 'other', text: number + spell(unit) }, end: at + unit.length };
}

function readNamed(text: string, raw: string, at: number): Read {
  const name = decodeEscapes(raw).toLowerCase();
  if (text[at] !== '(') return { token: { kind: 'ident', name, text: spell(raw) }, end: at };
  const rest = name === 'url' ? match(patterns.urlRest, text, at + 1) : undefined;
  if (rest === undefined) return { token: { kind: 'function', name, text: `${spell(raw)}(` }, end: at + 1 };
  const value = decodeEscapes(rest.replace(/\)$/, '').trim());
  return { token: { kind: 'url', value, text: `url(${quoteCss(value)})` }, end: at + 1 + rest.length };
}

function endOfBlank(text: string, at: number): number {
  if (!' \t\n/<-'.includes(text.charAt(at))) return at;
  const blank = match(patterns.space, text, at) ?? match(patterns.htmlComment, text, at);
  if (blank !== undefined) return at + blank.length;
  if (!text.startsWith('/*', at)) return at;
  const end = text.indexOf('*/', at + 2);
  return end === -1 ? text.length : end + 2;
}

/** Up to its quote, the end of its line, or the end of all (CSS Syntax Level 3, section 4.3.5). */
function readString(text: string, at: number): Read {
  let end = at + 1;
  while (end < text.length && text[end] !== text[at] && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1;
  const value = decodeEscapes(text.slice(at + 1, end).replaceAll('\\\n', ''));
  const closing = text[end] === text[at] ? 1 : 0;
  return { token: { kind: 'string', value, text: quoteCss(value) }, end: Math.min(text.length, end + closing) };
}

function signToken(text: string, at: number): CssToken {
  const sign = text.charAt(at);
  if ('([{'.includes(sign)) return { kind: 'open', text: sign };
  if (')]}'.includes(sign)) return { kind: 'close', text: sign };
  // A backslash before the end of a line escapes nothing; a quote is never alone.
  if (sign === '\\') return { kind: 'space', text: ' ' };
  return { kind: 'other', text: sign === '<' && text[at + 1] !== '=' ? '< ' : sign };
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** CSS Syntax Level 3, section 4.3.7. */
function decodeEscapes(text: string): string {
  return text.replace(/\\(?:([0-9a-f]{1,6})[ \t\n]?|([\s\S]|$))/gi, (_, hex: string | undefined, sign: string) => {
    if (hex === undefined) return sign;
    const code = Number.parseInt(hex, 16);
    const isScalar = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isScalar ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** A name without the escapes that it does not need. */
function spell(raw: string): string {
  return raw.includes('\\') ? decodeEscapes(raw).replace(/^\d|^-(?=\d|$)|[^-\w\u0080-\uffff]/g, escapeSign) : raw;
}

/** A string of CSS that cannot end before its end, nor end a `<style>`. */
export function quoteCss(value: string): string {
  return `"${value.replace(/["\\\n<>]/g, escapeSign)}"`;
}

function escapeSign(sign: string): string {
  return `\\${sign.charCodeAt(0).toString(16)} `;
}

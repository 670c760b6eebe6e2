/** What a browser reads, as far as it makes elements: each tag as it is written, and whether there is text between. */
export type HtmlToken =
  | HtmlTag
  /** `length` in UTF-16 units, a character reference counted as one. */
  | { readonly kind: 'text'; readonly blank: boolean; readonly length: number }
  /** What stands in an element whose content is text whatever it looks like. */
  | { readonly kind: 'raw text'; readonly of: string; readonly length: number };

type HtmlTag =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: number; readonly text: string }
  | { readonly kind: 'close'; readonly name: string };

/**
 * The tokens of a document by the rules of the HTML Standard (section 13.2.5), for whoever must know what a
 * browser will do with it. htmlparser2 reads `</ p>`, `<a ="…">`, `<![CDATA[` and `--!>` otherwise, and what
 * hides behind such a difference would be counted by nobody. Foreign content (SVG, MathML), where the rules
 * depend on the tree, is read as if it were HTML. Lazy and linear.
 */
export function* readHtmlTokens(html: string): Generator<HtmlToken> {
  for (let at = 0; at < html.length; ) {
    const mark = nextMark(html, at);
    if (mark > at) yield textToken(html.slice(at, mark));
    const { tag, end } = readMark(html, mark);
    if (tag !== undefined) yield tag;
    at = tag?.kind === 'open' && rawTextTags.has(tag.name) ? findEndTag(html, end, tag.name) : end;
    if (tag !== undefined && at > end) yield { kind: 'raw text', of: tag.name, length: at - end };
  }
}

function textToken(text: string): HtmlToken {
  const read = text.includes('&') ? text.replace(/&(?:\w{1,31}|#x?[\da-f]{1,7});/gi, '&') : text;
  return { kind: 'text', blank: /^[\t\n\f\r ]*$/.test(text), length: read.length };
}

/** Where the next tag or comment begins; a `<` before anything else is text. */
function nextMark(html: string, from: number): number {
  mark.lastIndex = from;
  return mark.exec(html)?.index ?? html.length;
}

const mark = /<(?=[a-z!?]|\/[\s\S])/gi;

function readMark(html: string, at: number): { tag: HtmlTag | undefined; end: number } {
  const passed = matchEnd(comment, html, at) ?? matchEnd(bogusComment, html, at);
  return passed === undefined ? readTag(html, at) : { tag: undefined, end: passed };
}

const comment = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))/y;
/** `<!doctype`, `<?xml`, `</3`: they end at the next `>`; of `</>` nothing is left. */
const bogusComment = /<\/>|<(?:[!?]|\/[^a-z>])[^>]*>?/iy;

const tagName = /<(\/?)([a-z][^\t\n\f\r />]*)/iy;
const attribute =
  /[\t\n\f\r /]*[^\t\n\f\r />][^\t\n\f\r />=]*(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\t\n\f\r >]*))?/y;
const tagEnd = /[\t\n\f\r /]*>/y;

/** No tag where there is none, or where the document ends before it does. */
function readTag(html: string, start: number): { tag: HtmlTag | undefined; end: number } {
  tagName.lastIndex = start;
  const [whole = '', slash, spelled = ''] = tagName.exec(html) ?? [];
  if (whole === '') return { tag: undefined, end: start + 1 };
  let at = start + whole.length;
  let attributes = 0;
  for (let next = matchEnd(attribute, html, at); next !== undefined; next = matchEnd(attribute, html, at)) {
    attributes += 1;
    at = next;
  }
  const end = matchEnd(tagEnd, html, at);
  if (end === undefined) return { tag: undefined, end: html.length };
  const name = spelled.toLowerCase();
  return { tag: slash === '/' ? { kind: 'close', name } : openTag(name, attributes, html.slice(start, end)), end };
}

function openTag(name: string, attributes: number, text: string): HtmlTag {
  return { kind: 'open', name, attributes, text };
}

/** Their content is text up to their own end tag, whatever it looks like. */
const rawTextTags = new Set('iframe noembed noframes plaintext script style textarea title xmp'.split(' '));

/** The end of the document where the rest of it is the element's text. */
function findEndTag(html: string, from: number, name: string): number {
  if (name === 'plaintext') return html.length;
  const marks = new RegExp(name === 'script' ? scriptMarks : `</${name}[\\t\\n\\f\\r />]`, 'gi');
  marks.lastIndex = from;
  let state: 'plain' | 'escaped' | 'twice' = 'plain';
  for (let mark = marks.exec(html); mark !== null; mark = marks.exec(html)) {
    const text = mark[0].toLowerCase();
    if (text === '-->') state = 'plain';
    else if (text === '<!--') {
      if (state === 'plain') state = 'escaped';
      // Its dashes may be those of the end as well: `<!-->`.
      marks.lastIndex -= 2;
    } else if (text.startsWith('</')) {
      if (state !== 'twice') return mark.index;
      state = 'escaped';
    } else if (state === 'escaped') state = 'twice';
  }
  return html.length;
}

/** A script in a comment in a script does not end it (sections 13.2.5.15 to 13.2.5.31). */
const scriptMarks = '<!--|-->|</?script[\\t\\n\\f\\r />]';

function matchEnd(pattern: RegExp, html: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(html) ? pattern.lastIndex : undefined;
}

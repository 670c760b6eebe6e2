import { type HtmlToken, readHtmlTokens } from './html-tokens.ts';
import { createOpenElements } from './open-elements.ts';

/**
 * Up to here a browser on a small machine sanitises HTML, styles it and lays it out in less than a second, and no
 * step of that holds the tab for long. Newsletters stay far below: a hundred kilobytes written
 * like the designs of `e2e/designs` have some eighteen hundred tags.
 */
export const htmlLimits = {
  /** UTF-16 units, of which most may be pictures in `data:` URLs. */
  length: 1_000_000,
  /** UTF-16 units between the tags: some hundred pages. */
  text: 200_000,
  depth: 256,
  /** On one tag. */
  attributes: 200,
  /** Tags, and what a browser adds to them by opening formatting again. */
  elements: 15_000,
} as const;

export type HtmlGauge =
  | { readonly kind: 'light' }
  | { readonly kind: 'heavy'; readonly because: keyof typeof htmlLimits | 'foreign' };

/** Whether HTML is fit to be shown. Linear: it stops at the first limit that is passed. */
export function gaugeHtml(html: string): HtmlGauge {
  if (html.length > htmlLimits.length) return { kind: 'heavy', because: 'length' };
  if (/<(?:svg|math|template)[\t\n\f\r />]/i.test(html)) return gaugeForeign(html);
  const open = createOpenElements();
  let tags = 0;
  let text = 0;
  for (const token of readHtmlTokens(html)) {
    open.read(token);
    const attributes = token.kind === 'open' ? token.attributes : 0;
    tags += token.kind === 'open' ? 1 : 0;
    text += isShown(token) ? token.length : 0;
    const because = passedLimit({ attributes, text, depth: open.depth(), elements: tags + open.reopened() });
    if (because !== undefined) return { kind: 'heavy', because };
  }
  return { kind: 'light' };
}

/** A sanitiser that takes an element away may leave its text. */
function isShown(token: HtmlToken): token is Extract<HtmlToken, { readonly length: number }> {
  return token.kind === 'text' || (token.kind === 'raw text' && !['style', 'script', 'title'].includes(token.of));
}

function passedLimit(measured: Record<'attributes' | 'text' | 'depth' | 'elements', number>) {
  return (['attributes', 'text', 'depth', 'elements'] as const).find((limit) => measured[limit] > htmlLimits[limit]);
}

/** Of documents with SVG, MathML or templates in them. */
const foreignLimits = { tags: 5000, separators: 20_000 } as const;

/**
 * What a tag does in there depends on the tree, so anything that looks like one is counted, as
 * if nothing were ever closed: rough, but mail hardly ever has any, and no way of hiding helps against it.
 */
function gaugeForeign(html: string): HtmlGauge {
  const pieces = html.split(/<(?=[/a-z])/i).slice(1);
  const formatting = new Map<string, number>();
  let text = 0;
  for (const piece of pieces) {
    const [tag = ''] = piece.split('>', 1);
    text += piece.length - tag.length;
    if (formattingTag.test(tag)) formatting.set(tag, Math.min(3, (formatting.get(tag) ?? 0) + 1));
  }
  const leftOpen = [...formatting.values()].reduce((sum, alike) => sum + alike, 0);
  const fits =
    pieces.length <= foreignLimits.tags &&
    text <= htmlLimits.text &&
    pieces.length * (1 + leftOpen) <= htmlLimits.elements &&
    pieces.every((piece) => piece.split(/[\t\n\f\r /"']/, foreignLimits.separators).length < foreignLimits.separators);
  return fits ? { kind: 'light' } : { kind: 'heavy', because: 'foreign' };
}

/** Without `a` and `nobr`, of which only one can be open. */
const formattingTag = /^(?:b|big|code|em|font|i|s|small|strike|strong|tt|u)(?:[\t\n\f\r /]|$)/i;

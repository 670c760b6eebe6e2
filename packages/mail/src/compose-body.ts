import type { LeafPart, Part } from './part.ts';
import type { PartContent } from './read-part.ts';
import { textFromHtml } from './text-from-html.ts';

/** What a message says in each of its two forms; undefined where it has nothing to say in that form. */
export type Body = { readonly text: string | undefined; readonly html: string | undefined };

/**
 * Puts the leaves together. Alternatives (RFC 2046 section 5.1.4) are one thing said several times: the first
 * as text and the last as HTML are taken. Anything else is read one after the other, and then each form says
 * all of it: where some of it is HTML, a text beside it becomes HTML too, and the other way round.
 */
export function composeBody(part: Part, contents: ReadonlyMap<LeafPart, PartContent>): Body {
  if (part.kind === 'leaf') return leafBody(contents.get(part));
  const bodies = part.children.map((child) => composeBody(child, contents));
  return part.type === 'multipart/alternative' ? chooseAlternatives(bodies) : joinBodies(bodies);
}

function leafBody(content: PartContent | undefined): Body {
  return {
    text: content?.kind === 'text' && content.text.trim() !== '' ? content.text : undefined,
    html: content?.kind === 'html' && content.html.trim() !== '' ? content.html : undefined,
  };
}

function chooseAlternatives(bodies: readonly Body[]): Body {
  return {
    text: bodies.find(({ text }) => text !== undefined)?.text,
    html: bodies.findLast(({ html }) => html !== undefined)?.html,
  };
}

function joinBodies(bodies: readonly Body[]): Body {
  const said = bodies.filter(({ text, html }) => text !== undefined || html !== undefined);
  const anyHtml = said.some(({ html }) => html !== undefined);
  const anyText = said.some(({ text }) => text !== undefined);
  return {
    text: anyText ? said.map(({ text, html }) => text ?? textFromHtml(html ?? '')).join('\n') : undefined,
    html: anyHtml ? said.map(({ text, html }) => html ?? htmlFromText(text ?? '')).join('\n') : undefined,
  };
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

function htmlFromText(text: string): string {
  return `<div style="white-space: pre-wrap">${text.replace(/[&<>]/g, (sign) => entities.get(sign) ?? sign)}</div>`;
}

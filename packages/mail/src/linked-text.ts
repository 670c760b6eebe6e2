import { cutText } from './one-line.ts';
import { plainForm } from './plain-form.ts';
import { writeHtml } from './text-from-html.ts';
import { createTextWriter } from './text-writer.ts';

/** A text with its links taken out of it: what is said, and where in it a link leads somewhere. */
export type LinkedText = { readonly text: string; readonly links: readonly PlacedLink[] };

/** `start` to `end` are its own words in the text; they are the same where it has none. */
export type PlacedLink = { readonly url: URL; readonly start: number; readonly end: number };

/** UTF-16 units that are read; what lies beyond is not what somebody waits for. */
const mostText = 40_000;
const mostHtml = 400_000;
const mostLinks = 400;

/** An anchor's words are its own. A URL among the words is a link without any. Linear, and never fails. */
export function linkedTextFromHtml(html: string): LinkedText {
  const writer = createTextWriter();
  const hrefs: string[] = [];
  let open = false;
  const text = writeHtml(dropMarks(html.slice(0, mostHtml)), writer, {
    begin: (href) => {
      if (hrefs.length >= mostLinks || !/^https?:/i.test(href)) return;
      open = true;
      hrefs.push(href);
      writer.words(linkBegins);
    },
    end: () => {
      if (open) writer.words(linkEnds);
      open = false;
    },
  });
  return takeLinksOut(cutText(text, mostText), hrefs);
}

/** Its links have no words of their own. */
export function linkedTextFromPlain(text: string): LinkedText {
  return takeLinksOut(dropMarks(cutText(text, mostText)), []);
}

/** They stand in the text for the ends of an anchor: Unicode promises that they never mean anything. */
const linkBegins = '\uFDD0';
const linkEnds = '\uFDD1';

function dropMarks(text: string): string {
  return text.replace(/[\uFDD0\uFDD1]/g, ' ');
}

const markOrUrl = /\uFDD0|\uFDD1|[<([]?\bhttps?:\/\/[^\s<>"“”«»「」『』（）。，、\uFDD0\uFDD1]{1,2048}[>)\]]?/gi;

function takeLinksOut(marked: string, hrefs: readonly string[]): LinkedText {
  const links: PlacedLink[] = [];
  let text = '';
  let from = 0;
  let anchors = 0;
  let begun: { readonly href: string; readonly start: number } | undefined;

  function add(href: string, start: number): void {
    const url = readUrl(href);
    if (url !== undefined && links.length < mostLinks) links.push({ url, start, end: text.length });
  }

  for (const { 0: piece, index } of marked.matchAll(markOrUrl)) {
    text += plainForm(marked.slice(from, index));
    from = index + piece.length;
    if (piece === linkBegins) {
      begun = { href: hrefs[anchors] ?? '', start: text.length };
      anchors += 1;
    } else if (piece === linkEnds) {
      if (begun !== undefined) add(begun.href, begun.start);
      begun = undefined;
    } else {
      const { url, tail } = splitTail(piece);
      if (begun === undefined) add(url, text.length);
      // A sentence that ends with a URL ends all the same.
      text += ` ${/[.!?]$/.test(tail) ? tail.slice(-1) : ''}`;
    }
  }
  return { text: text + plainForm(marked.slice(from)), links };
}

/** What brackets a URL or ends the sentence it stands in is not its own. */
function splitTail(piece: string): { readonly url: string; readonly tail: string } {
  let end = piece.length;
  while (end > 0 && ".,;:!?'>)]*".includes(piece.charAt(end - 1))) end -= 1;
  return { url: piece.slice(/^[<([]/.test(piece) ? 1 : 0, end), tail: piece.slice(end) };
}

function readUrl(href: string): URL | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  return /^https?:$/.test(url.protocol) && url.host !== '' && url.href.length <= 2048 ? url : undefined;
}

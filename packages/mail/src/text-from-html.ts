import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { manyLines } from './one-line.ts';
import { createTextWriter, type GapKind, type TextWriter } from './text-writer.ts';

/** UTF-16 units of HTML that are read; what lies beyond is not worth the time. */
const mostHtml = 1_000_000;

/**
 * The words of an HTML mail as plain text. Takes the tags as they come, without a tree, so that no nesting and
 * no unclosed tag costs more than its length. The result is text, never markup: show it as such.
 */
export function textFromHtml(html: string): string {
  const writer = createTextWriter();
  return writeHtml(html.slice(0, mostHtml), writer, sayWhereLinksLead(writer));
}

/** Writes a document's words; what to say where its links begin and end is the caller's. Links do not nest. */
export function writeHtml(html: string, writer: TextWriter, links: LinkListener): string {
  const tokenizer = new Tokenizer({}, readTokens(html, createTagReader(writer, links)));
  tokenizer.write(html);
  tokenizer.end();
  // A reference (`&#8;`) brings what the source itself may not have.
  return manyLines(writer.finish());
}

/** `end` is told of a link that began, or of none. */
export type LinkListener = { begin(href: string): void; end(): void };

function sayWhereLinksLead(writer: TextWriter): LinkListener {
  let link: { href: string; place: number } | undefined;
  return {
    begin: (href) => {
      link = { href, place: writer.place() };
    },
    end: () => {
      if (link !== undefined) writer.words(linkText(link.href, writer.since(link.place)));
      link = undefined;
    },
  };
}

type Tag = { readonly name: string; href: string; alt: string };

type TagReader = {
  open(tag: Tag): void;
  close(name: string): void;
  text(text: string): void;
};

/** Turns htmlparser2's offsets into names and texts. */
function readTokens(source: string, reader: TagReader): TokenizerCallbacks {
  const ignore = (): void => {};
  let tag: Tag = { name: '', href: '', alt: '' };
  let attribute = '';
  const addToAttribute = (text: string): void => {
    if (attribute === 'href' || attribute === 'alt') tag[attribute] += text;
  };
  return {
    onopentagname: (start, end) => {
      tag = { name: source.slice(start, end).toLowerCase(), href: '', alt: '' };
    },
    onattribname: (start, end) => {
      attribute = source.slice(start, end).toLowerCase();
    },
    onattribdata: (start, end) => addToAttribute(source.slice(start, end)),
    onattribentity: (codePoint) => addToAttribute(String.fromCodePoint(codePoint)),
    onattribend: ignore,
    onopentagend: () => reader.open(tag),
    onselfclosingtag: () => reader.open(tag),
    onclosetag: (start, end) => reader.close(source.slice(start, end).toLowerCase()),
    ontext: (start, end) => reader.text(source.slice(start, end)),
    ontextentity: (codePoint) => reader.text(String.fromCodePoint(codePoint)),
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onprocessinginstruction: ignore,
  };
}

const silentTags = new Set(['script', 'style', 'title']);
const gapTags = new Map<string, GapKind>([
  ...listed('paragraph', 'p h1 h2 h3 h4 h5 h6 dl blockquote pre hr section article figure fieldset form address'),
  ...listed('line', 'div br ul ol li dt dd table tr caption center header footer main nav aside option legend'),
  ...listed('space', 'td th img button'),
]);

function listed(gap: GapKind, names: string): [string, GapKind][] {
  return names.split(' ').map((name) => [name, gap]);
}

function createTagReader(writer: TextWriter, links: LinkListener): TagReader {
  let silent: string | undefined;
  let preformatted = 0;

  return {
    open: ({ name, href, alt }) => {
      const gap = gapTags.get(name);
      if (gap !== undefined) writer.gap(gap);
      if (silentTags.has(name)) silent = name;
      if (name === 'pre') preformatted += 1;
      if (name === 'li') writer.bullet();
      if (name === 'img') writer.words(`${alt} `);
      if (name !== 'a') return;
      links.end();
      links.begin(href.trim());
    },
    close: (name) => {
      if (name === silent) silent = undefined;
      if (name === 'a') links.end();
      if (name === 'pre') preformatted = Math.max(0, preformatted - 1);
      const gap = gapTags.get(name);
      if (gap !== undefined) writer.gap(gap);
    },
    text: (text) => {
      if (silent !== undefined) return;
      if (preformatted > 0) writer.preformatted(text);
      else writer.words(text);
    },
  };
}

const longestLink = 2000;

/** Says where a link leads, unless its text says so already. */
function linkText(href: string, text: string): string {
  if (!/^https?:\/\/\S+$/i.test(href) || href.length > longestLink) return '';
  if (text === '') return href;
  return plainUrl(text) === plainUrl(href) ? '' : ` (${href})`;
}

function plainUrl(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}

import type { Correspondent } from '@mayfly/contracts/message';
import { decodeEncodedWords } from './encoded-words.ts';
import { cutText, oneLine } from './one-line.ts';

/**
 * Reads an address list (RFC 5322 section 3.4), at most `max` of it, groups flattened. Linear, and as lenient
 * as senders need it, but an address is never taken out of a quoted name or a comment.
 */
export function readCorrespondents(list: string, max: number): Correspondent[] {
  const found: Correspondent[] = [];
  let mailbox: Token[] = [];
  for (const token of readTokens(list)) {
    if (found.length === max) return found;
    if (token.kind !== 'separator') {
      mailbox.push(token);
    } else {
      // What stands before a colon is the name of a group.
      if (token.text !== ':') found.push(...asCorrespondent(mailbox));
      mailbox = [];
    }
  }
  return [...found, ...asCorrespondent(mailbox)].slice(0, max);
}

const longestName = 200;
/** RFC 5321 section 4.5.3.1: 64 for the local part, 255 for the domain, and the sign between. */
const longestAddress = 320;

function asCorrespondent(mailbox: readonly Token[]): Correspondent[] {
  if (mailbox.length === 0) return [];
  const angle = mailbox.find(({ kind }) => kind === 'angle');
  const bare = angle === undefined ? bareAddress(mailbox) : undefined;
  const phrase = mailbox
    .filter((token) => (token.kind === 'quoted' && token !== bare?.quoted) || token.kind === 'atoms')
    .map(({ text }) => (bare === undefined ? text : text.replace(bare.word, '')))
    .join('');
  const comment = mailbox.find(({ kind }) => kind === 'comment')?.text ?? '';
  const name = shownName(phrase) || shownName(comment);
  const address = plainAddress(angle?.text ?? spell(bare));
  return name === '' && address === '' ? [] : [{ name, address }];
}

/** Neither a source route (RFC 5321 appendix C) nor comments and blanks around the words are part of the address. */
function plainAddress(text: string): string {
  const line = cutText(oneLine(text.replace(/^\s*@[^:]*:/, '')), longestUnread);
  return cutText(
    line.replace(quotedOrNot, (_, quoted = '') => quoted),
    longestAddress,
  );
}

/** As much of it as may be comment. */
const longestUnread = 2000;
const quotedOrNot = /("[^"\\]*(?:\\[\s\S][^"\\]*)*")|\([^()]*\)|\s+/g;

/** An address without angles. Its local part may be a quoted string, which is a token of its own. */
type BareAddress = { readonly word: string; readonly quoted: Token | undefined };

function bareAddress(mailbox: readonly Token[]): BareAddress | undefined {
  for (const [index, { kind, text }] of mailbox.entries()) {
    const word = kind === 'atoms' ? text.split(/\s+/).find((candidate) => candidate.includes('@')) : undefined;
    if (word === undefined) continue;
    const before = text.startsWith('@') ? mailbox[index - 1] : undefined;
    return { word, quoted: before?.kind === 'quoted' ? before : undefined };
  }
  return undefined;
}

function spell(bare: BareAddress | undefined): string {
  if (bare?.quoted === undefined) return bare?.word ?? '';
  return `"${bare.quoted.text.replace(/["\\]/g, '\\$&')}"${bare.word}`;
}

function shownName(phrase: string): string {
  return oneLine(decodeEncodedWords(phrase).replace(/\s+/g, ' '), longestName);
}

type Token = { readonly kind: 'quoted' | 'comment' | 'angle' | 'atoms' | 'separator'; readonly text: string };

const patterns = {
  quoted: /"([^"\\]*(?:\\[\s\S][^"\\]*)*)"?/y,
  angle: /<([^<>]*)>?/y,
  separator: /([,;:])/y,
  atoms: /([^"(<,;:]+)/y,
} as const;

function* readTokens(list: string): Generator<Token> {
  for (let at = 0; at < list.length; ) {
    const { token, end } = list[at] === '(' ? readComment(list, at) : readToken(list, at);
    yield token;
    at = end;
  }
}

/** One of the patterns fits at every character but a bracket. */
function readToken(list: string, at: number): { token: Token; end: number } {
  for (const kind of ['quoted', 'angle', 'separator', 'atoms'] as const) {
    const pattern = patterns[kind];
    pattern.lastIndex = at;
    const text = pattern.exec(list)?.[1];
    if (text !== undefined) {
      return { token: { kind, text: kind === 'quoted' ? unescapePairs(text) : text }, end: pattern.lastIndex };
    }
  }
  return { token: { kind: 'atoms', text: list.slice(at, at + 1) }, end: at + 1 };
}

/** Comments nest, and one that never ends goes to the end of the list. */
function readComment(list: string, start: number): { token: Token; end: number } {
  let depth = 0;
  let at = start;
  do {
    if (list[at] === '(') depth += 1;
    else if (list[at] === ')') depth -= 1;
    at += list[at] === '\\' ? 2 : 1;
  } while (depth > 0 && at < list.length);
  const text = list.slice(start + 1, depth === 0 ? at - 1 : list.length);
  return { token: { kind: 'comment', text: unescapePairs(text) }, end: at };
}

function unescapePairs(text: string): string {
  return text.replace(/\\([\s\S])/g, '$1');
}

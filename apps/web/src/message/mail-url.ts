/** Where a URL in a mail leads. Only `outside` may be followed, only `inside` stays in the message. */
export type MailUrl =
  | { readonly kind: 'outside' }
  | { readonly kind: 'inside' }
  | { readonly kind: 'attachment'; readonly contentId: string }
  | { readonly kind: 'refused' };

/** A relative URL has nothing to be relative to but our own page, and so leads nowhere. */
export function readMailUrl(text: string): MailUrl {
  const url = text.trim();
  if (/^#./.test(url)) return { kind: 'inside' };
  if (/^cid:/i.test(url)) return { kind: 'attachment', contentId: decoded(url.slice(4)) };
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(url) ? { kind: 'outside' } : { kind: 'refused' };
}

/** What would be asked for over the network if it were shown. */
export function isRemote(text: string): boolean {
  return /^\s*(?:https?:|ftp:)?\/\//i.test(text);
}

/** Pictures that can do no more than be seen. */
export function isRasterData(text: string): boolean {
  return /^\s*data:image\/(?:png|jpeg|gif|webp)[;,]/i.test(text);
}

/**
 * The address to load a picture from, if its reader asks for it; undefined for what no honest mail names: a
 * machine by its number, or a name of the reader's own network.
 */
export function pictureUrl(text: string): string | undefined {
  const url = parseUrl(text.trim().replace(/^\/\//, 'https://'));
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  const isNumber = /^[\d.]+$|^\[/.test(url.hostname);
  const isPrivate = !url.hostname.includes('.') || /\.(?:localhost|local|internal|home\.arpa)\.?$/.test(url.hostname);
  if (isNumber || isPrivate) return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}

/** `URL.parse` for browsers that lack it. Absolute URLs only. */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

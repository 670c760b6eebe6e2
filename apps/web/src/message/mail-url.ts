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

/** The remote URLs that a style sheet, or a style attribute, would load. */
export function remoteUrlsIn(css: string): readonly string[] {
  const named = css.matchAll(/(?:url\(|@import)\s*['"]?\s*((?:https?:)?\/\/[^'")\s;]+)/gi);
  return [...named].flatMap(([, url]) => url ?? []);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

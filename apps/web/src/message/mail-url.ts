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

export type LocalCss = { readonly css: string; readonly remoteUrls: readonly string[] };

/**
 * A style sheet, or the value of a style attribute, without what it would load from elsewhere. Whoever hides
 * an address from this in escapes is stopped by the policy of the frame.
 */
export function keepCssLocal(text: string): LocalCss {
  const remoteUrls: string[] = [];
  const css = text
    .replace(/@import\b[^;]*;?/gi, (rule) => {
      remoteUrls.push(...(/(?:https?:)?\/\/[^'")\s]+/i.exec(rule) ?? []));
      return '';
    })
    .replace(/url\(\s*['"]?\s*((?:https?:)?\/\/[^'")]*)['"]?\s*\)/gi, (_, url: string) => {
      remoteUrls.push(url.trim());
      return 'none';
    });
  return { css, remoteUrls };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

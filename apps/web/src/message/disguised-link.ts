import { parseUrl } from './mail-url.ts';

/** A link whose words name one place while it leads to another. */
export type DisguisedLink = {
  /** The host its words name. */
  readonly says: string;
  /** The host it leads to, in ASCII (RFC 5890), so that nothing hides in look-alike letters. */
  readonly leadsTo: string;
};

/** Links that are only known by their words are no lie; undefined for those, and for those that keep their word. */
export function disguisedLink(words: string, href: string): DisguisedLink | undefined {
  const says = hostSaid(words.trim());
  const leadsTo = hostOf(href);
  if (says === undefined || leadsTo === undefined) return undefined;
  return belongs(leadsTo, says) || belongs(says, leadsTo) ? undefined : { says, leadsTo };
}

/** Only words that are an address and nothing else promise anything. */
function hostSaid(words: string): string | undefined {
  if (words.length > 2048 || /\s/.test(words)) return undefined;
  if (/^https?:\/\//i.test(words)) return hostOf(words);
  const bare = /^((?:[\p{L}\p{N}-]{1,63}\.)+(?:[\p{L}]{2,24}|xn--[a-z0-9-]{1,59}))(?:[/?#:].*)?$/iu.exec(words)?.[1];
  // A file name is no place, though it looks like one.
  return bare === undefined || /\.(?:pdf|docx?|xlsx?|pptx?|zip|png|jpe?g|gif|txt|csv|html?|js|ics|md)$/i.test(bare)
    ? undefined
    : hostOf(`https://${bare}`);
}

function hostOf(text: string): string | undefined {
  const url = parseUrl(text.trim());
  return url !== undefined && /^https?:$/.test(url.protocol) ? url.hostname.replace(/^www\./, '') : undefined;
}

/** A host under another is that other's own. */
function belongs(host: string, to: string): boolean {
  return host === to || host.endsWith(`.${to}`);
}

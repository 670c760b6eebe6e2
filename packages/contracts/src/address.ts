/**
 * The addresses Mayfly gives out, and how any spelling of one is brought to its one form.
 *
 * Used alike where an inbox is created, where RCPT TO is heard and where a page shows an address, so that
 * the three can never disagree. Pure and browser-safe.
 */
export type Address = { readonly localPart: string; readonly domain: string };

/** A recipient as a sender spelled it: the inbox's address, and the `+tag` that was stripped from it. */
export type Recipient = { readonly address: Address; readonly tag: string | undefined };

export const localPartLength = { min: 6, max: 32 } as const;

const localPartPattern = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/;
const domainLabelPattern = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** `localPart@domain`, the only form that is stored, hashed or shown. */
export function formatAddress({ localPart, domain }: Address): string {
  return `${localPart}@${domain}`;
}

/**
 * Reads a recipient as it stands in RCPT TO. Anything that smells of relaying (source routes, `%`, bang
 * paths, a second `@`) or that cannot be one of our local parts yields undefined.
 */
export function parseRecipient(spelled: string): Recipient | undefined {
  const at = spelled.lastIndexOf('@');
  if (at < 1) return undefined;
  const domain = normaliseDomain(spelled.slice(at + 1));
  const { localPart, tag } = splitLocalPart(spelled.slice(0, at));
  if (domain === undefined || localPart === undefined) return undefined;
  return { address: { localPart, domain }, tag };
}

/** What stands before the @, as anybody spelled it: our local part, if it is one, and the `+tag` behind it. */
export function splitLocalPart(spelled: string): { localPart: string | undefined; tag: string | undefined } {
  const [bare = '', ...tags] = spelled.normalize('NFKC').split('+');
  return { localPart: normaliseLocalPart(bare), tag: tags.length > 0 ? tags.join('+') : undefined };
}

/** undefined where the one form is not a local part Mayfly gives out. */
export function normaliseLocalPart(spelled: string): string | undefined {
  const localPart = foldLocalPart(spelled);
  const { min, max } = localPartLength;
  if (localPart.length < min || localPart.length > max) return undefined;
  if (localPart.includes('..') || !localPartPattern.test(localPart)) return undefined;
  return localPart;
}

/** Lower case after NFKC: one form for what is the same to whoever types it, be it a local part or none. */
export function foldLocalPart(spelled: string): string {
  return spelled.normalize('NFKC').toLowerCase();
}

/** The A-label form in lower case without a trailing dot; undefined where it is no domain name. */
export function normaliseDomain(spelled: string): string | undefined {
  const dotless = spelled.normalize('NFKC').replace(/\.$/, '');
  if (dotless === '' || dotless.length > 253 || /[^\p{L}\p{N}\p{M}.-]/u.test(dotless)) return undefined;
  const url = parseUrl(`http://${dotless}`);
  // A host the URL parser rewrote into an IP address was never a domain name.
  if (!url || /^\d+(?:\.\d+){3}$/.test(url.hostname)) return undefined;
  return url.hostname.split('.').every((label) => domainLabelPattern.test(label)) ? url.hostname : undefined;
}

/** `example.org`, or `*.example.org` for every one label under it, the domain in its one form. */
export function normaliseDomainPattern(spelled: string): string | undefined {
  const star = spelled.startsWith('*.') ? '*.' : '';
  const domain = normaliseDomain(spelled.slice(star.length));
  return domain === undefined ? undefined : `${star}${domain}`;
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

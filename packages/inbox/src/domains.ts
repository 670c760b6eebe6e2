import { randomBytes } from 'node:crypto';
import { normaliseDomain } from '@mayfly/contracts/address';
import { InboxError } from './inbox-error.ts';
import { randomAlphabet } from './local-part.ts';

/** exact: inboxes at the domain itself; wildcard: under any one label of it, and not at itself. */
export type OfferedDomain = { readonly domain: string; readonly kind: 'exact' | 'wildcard' };

export type Domains = {
  /** In rotation order. */
  list(): readonly OfferedDomain[];
  /** Whether mail to this domain is ours: an exact match or one label under a wildcard, never a suffix. */
  owns(domain: string): boolean;
  /** The full domain of a new inbox. `domain_not_offered` or `bad_request` where the wish cannot be met. */
  choose(wish: { domain?: string | undefined; subdomain?: string | undefined }): string;
};

/** Takes `example.org` and `*.example.org`, as the setting has them. */
export function createDomains(patterns: readonly string[]): Domains {
  const offered = patterns.map(parsePattern);
  const exact = new Set(offered.filter(({ kind }) => kind === 'exact').map(({ domain }) => domain));
  const wildcard = new Set(offered.filter(({ kind }) => kind === 'wildcard').map(({ domain }) => domain));
  let turn = 0;

  function owns(spelled: string): boolean {
    const domain = normaliseDomain(spelled);
    if (domain === undefined) return false;
    return exact.has(domain) || wildcard.has(parentOf(domain));
  }

  function choose(wish: { domain?: string | undefined; subdomain?: string | undefined }): string {
    const candidates = offered.filter(
      ({ domain, kind }) =>
        (wish.domain === undefined || normaliseDomain(wish.domain) === domain) &&
        (wish.subdomain === undefined || kind === 'wildcard'),
    );
    const chosen = candidates[turn++ % candidates.length];
    if (!chosen) throw new InboxError('domain_not_offered');
    if (chosen.kind === 'exact') return chosen.domain;
    const full = normaliseDomain(`${wish.subdomain ?? randomLabel()}.${chosen.domain}`);
    if (full === undefined || parentOf(full) !== chosen.domain) throw new InboxError('bad_request');
    return full;
  }

  return { list: () => offered, owns, choose };
}

function parsePattern(pattern: string): OfferedDomain {
  const kind = pattern.startsWith('*.') ? 'wildcard' : 'exact';
  const domain = normaliseDomain(kind === 'wildcard' ? pattern.slice(2) : pattern);
  if (domain === undefined) throw new Error(`${pattern} is not a domain`);
  return { domain, kind };
}

function parentOf(domain: string): string {
  return domain.slice(domain.indexOf('.') + 1);
}

function randomLabel(): string {
  return Array.from(randomBytes(8), (byte) => randomAlphabet.charAt(byte & 31)).join('');
}

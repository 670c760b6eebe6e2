import type { Correspondent } from '@mayfly/contracts/message';
import { type DomainLetters, domainLetters } from './domain-letters.ts';

/** What a sender's name and address may lead a reader to believe that is not so. */
export type SenderNote =
  | { readonly kind: 'other letters'; readonly domain: DomainLetters }
  /** The name holds an address or a domain that is not the sender's. */
  | { readonly kind: 'named another'; readonly named: string }
  /** Signs that are not seen, or turn the order of the others around. */
  | { readonly kind: 'hidden signs' };

export function senderNotes({ name, address }: Correspondent): readonly SenderNote[] {
  const domain = domainLetters(domainOf(address));
  const named = namedIn(name);
  const isAnother = named !== undefined && !belongs(domainOf(address), named.toLowerCase().replace(/^.*@/, ''));
  return [
    ...(domain ? [{ kind: 'other letters', domain } as const] : []),
    ...(isAnother ? [{ kind: 'named another', named } as const] : []),
    ...(hiddenSign.test(name) || hiddenSign.test(address) ? [{ kind: 'hidden signs' } as const] : []),
  ];
}

/** The first thing in a name that looks like an address, or like a domain under a common end. */
function namedIn(name: string): string | undefined {
  return /[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+\.[\p{L}\d-]+|\b(?:[a-z\d-]+\.)+(?:com|net|org|io|de|fr|es|uk|eu|gov|edu|app|dev)\b/iu.exec(
    name.slice(0, 512),
  )?.[0];
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

function belongs(domain: string, to: string): boolean {
  return domain === to || domain.endsWith(`.${to}`) || to.endsWith(`.${domain}`);
}

/** Unicode TR 36: directions, joiners where nothing is to be joined, blanks without a width. */
const hiddenSign = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

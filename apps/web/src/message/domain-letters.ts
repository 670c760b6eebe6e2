import { parseUrl } from './mail-url.ts';
import { decodeLabel } from './punycode.ts';

/** How a domain is spelled, where it is not plain ASCII. */
export type DomainLetters = {
  /** As the DNS has it: this cannot look like another. */
  readonly ascii: string;
  /** As it looks. */
  readonly letters: string;
  /** Letters of several scripts in one word, or of another script that all look Latin. */
  readonly looksLikeAnother: boolean;
};

/** undefined for a domain that is what it looks like: letters of ASCII, none of them encoded. */
export function domainLetters(domain: string): DomainLetters | undefined {
  const isPlain = /^[\x20-\x7e]*$/.test(domain) && !/(?:^|\.)xn--/i.test(domain);
  if (isPlain) return undefined;
  const letters = domain.split('.').map(decodeLabel).join('.');
  const ascii = parseUrl(`https://${domain}/`)?.hostname ?? domain;
  return { ascii, letters, looksLikeAnother: letters.split('.').some(isLookAlike) };
}

function isLookAlike(label: string): boolean {
  const inLabel = scripts.filter((script) => script.test(label));
  const mixed = inLabel.length > 1;
  return mixed || (/[^\x20-\x7e]/.test(label) && latinLooking.test(label)) || /[\p{Cf}\p{Mn}]{2}|\p{Cf}/u.test(label);
}

/** East Asian languages write in several at once, and mix them with Latin: they are one here. */
const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Georgian}/u,
] as const;

/** Whole words of these can be read as Latin ones. */
const latinLooking = /^[аеосрхуіјѕһԁԛԝӏгпкмтвѵνοικυραεɑɡı\d-]+$/iu;

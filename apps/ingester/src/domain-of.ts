import { domainToASCII } from 'node:url';

/** An address's domain in the one form that all its spellings share; empty where it is none. */
export function domainOf(address: string): string {
  return domainToASCII(address.slice(address.lastIndexOf('@') + 1).trim());
}

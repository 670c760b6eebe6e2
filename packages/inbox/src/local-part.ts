import { randomBytes } from 'node:crypto';

/** Crockford's 32 symbols: i, l, o and u are left out, so nothing is read as a digit. Five bits each. */
export const randomAlphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const randomLength = 12;

/** 60 random bits from the cryptographic generator. */
export function randomLocalPart(): string {
  return Array.from(randomBytes(randomLength), (byte) => randomAlphabet.charAt(byte & 31)).join('');
}

/**
 * Names that speak for a domain: whoever reads their mail can be given certificates for it (CA/Browser Forum
 * baseline requirements, 3.2.2.4.4) or taken for its operator (RFC 2142). Nobody can claim them.
 */
const reserved = new Set(
  [
    ['postmaster', 'hostmaster', 'webmaster', 'admin', 'administrator', 'root', 'security', 'ssladmin', 'sslwebmaster'],
    ['sysadmin', 'abuse', 'noc', 'noreply', 'donotreply', 'mailerdaemon', 'maildaemon', 'daemon', 'usenet', 'news'],
    ['uucp', 'ftp', 'www', 'info', 'support', 'sales', 'marketing', 'billing', 'help', 'contact', 'mayfly'],
    ['certificate', 'certificates', 'domainadmin', 'domains', 'isadmin', 'it', 'itadmin', 'is', 'system', 'operator'],
  ]
    .flat()
    .map(skeleton),
);

/** Takes the normalised local part; sees through separators and the digits that stand in for letters. */
export function isReserved(localPart: string): boolean {
  return reserved.has(skeleton(localPart)) || reserved.has(skeleton(localPart.replace(/\d+$/, '')));
}

function skeleton(localPart: string): string {
  const lookAlikes: Record<string, string> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b' };
  return localPart
    .replace(/[._-]/g, '')
    .replace(/[0134578]/g, (digit) => lookAlikes[digit] ?? digit)
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/i/g, 'l');
}

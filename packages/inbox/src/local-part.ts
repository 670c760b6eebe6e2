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
 * baseline requirements, 3.2.2.4.4), or taken for its operator (RFC 2142) or for a machine of it. Nobody can claim them.
 */
const reserved = new Set(
  [
    ['postmaster', 'hostmaster', 'webmaster', 'admin', 'admins', 'administrator', 'administrators', 'root', 'security'],
    [
      'ssladmin',
      'ssladministrator',
      'sslwebmaster',
      'sslmaster',
      'ssl',
      'tls',
      'tlsadmin',
      'cert',
      'certs',
      'certadmin',
    ],
    ['certificate', 'certificates', 'certmaster', 'pki', 'caa', 'domainadmin', 'domains', 'domainmaster'],
    ['dns', 'dnsadmin', 'dnsmaster', 'hostadmin', 'webadmin', 'mailadmin', 'netadmin', 'networkadmin', 'sysadmin'],
    ['sysadministrator', 'systemadmin', 'systemadministrator', 'siteadmin', 'superuser', 'sudo', 'isadmin', 'is', 'it'],
    ['itadmin', 'mis', 'abuse', 'noc', 'noreply', 'donotreply', 'nobody', 'mailerdaemon', 'maildaemon', 'daemon'],
    ['mailer', 'bounce', 'bounces', 'mta', 'dmarc', 'dkim', 'spf', 'tlsrpt', 'usenet', 'news', 'uucp', 'ftp', 'www'],
    [
      'mail',
      'email',
      'info',
      'support',
      'supportteam',
      'sales',
      'marketing',
      'billing',
      'accounts',
      'help',
      'helpdesk',
    ],
    ['servicedesk', 'contact', 'legal', 'privacy', 'dpo', 'compliance', 'official', 'staff', 'moderator'],
    ['system', 'operator', 'verify', 'verification', 'validation', 'notification', 'notifications'],
    ['trustandsafety', 'mayfly', 'mayflyteam', 'mayflysupport'],
  ]
    .flat()
    .map(skeleton),
);

/** Takes the folded local part, ours or not; sees through separators and the digits that stand in for letters. */
export function isReserved(localPart: string): boolean {
  return reserved.has(skeleton(localPart)) || reserved.has(skeleton(localPart.replace(/\d+$/, '')));
}

/**
 * Labels that the owner of a domain has under it, and that programs look for there by themselves: an inbox there could
 * speak for them, and its mail may be led to a host that is not ours.
 */
const reservedLabels = new Set(
  [
    [
      'www',
      'web',
      'mail',
      'email',
      'webmail',
      'mx',
      'mx1',
      'mx2',
      'smtp',
      'imap',
      'pop',
      'pop3',
      'ftp',
      'ssh',
      'vpn',
      'api',
    ],
    ['ns', 'ns1', 'ns2', 'dns', 'mta-sts', 'autoconfig', 'autodiscover', 'wpad', 'isatap', 'localhost', 'localdomain'],
  ].flat(),
);

/** Takes the label in its one form. */
export function isReservedLabel(label: string): boolean {
  return reservedLabels.has(label);
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

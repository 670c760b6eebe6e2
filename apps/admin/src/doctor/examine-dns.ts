import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { type Dns, DnsSilent } from './ask-dns.ts';
import type { Finding } from './finding.ts';
import { isPrivateAddress } from './private-address.ts';

/** Where the mail of a domain goes, as far as DNS says. */
export type MailRoute = { readonly domain: string; readonly host: string; readonly addresses: readonly string[] };

export type DnsExamination = { readonly findings: readonly Finding[]; readonly routes: readonly MailRoute[] };

export type DnsQuestion = {
  readonly dns: Dns;
  /** As the setting has them: `example.org`, `*.example.org`. */
  readonly domains: readonly string[];
  readonly publicUrl: URL | undefined;
  /** Addresses of a network that is not the internet's are meant. */
  readonly isPrivate: boolean;
};

/** What the records say to whoever wants to send mail or open the page. */
export async function examineDns(question: DnsQuestion): Promise<DnsExamination> {
  const findings: Finding[] = [];
  const routes: MailRoute[] = [];
  try {
    for (const pattern of question.domains) routes.push(...(await examineDomain(question, pattern, findings)));
    await examineReverse(question, routes, findings);
    await examineAuthorities(question, routes, findings);
    await examinePage(question, findings);
  } catch (error) {
    if (!(error instanceof DnsSilent)) throw error;
    findings.push({ kind: 'dns_silent', about: question.dns.name, want: 'one that answers, such as 127.0.0.1' });
  }
  return { findings, routes };
}

async function examineDomain(question: DnsQuestion, pattern: string, findings: Finding[]): Promise<MailRoute[]> {
  const { dns } = question;
  const isWildcard = pattern.startsWith('*.');
  const base = isWildcard ? pattern.slice(2) : pattern;
  const usual = hostFor(question, base);
  // No name that anybody has made: only a wildcard record answers for it.
  const domain = isWildcard ? `mayfly-${randomBytes(4).toString('hex')}.${base}` : base;
  const exchanges = await dns.mx(domain);
  if (exchanges.length === 0) {
    findings.push({ kind: isWildcard ? 'wildcard_missing' : 'mx_missing', about: base, want: usual });
    return [];
  }
  if (exchanges.every((host) => host === '' || host === '.')) {
    findings.push({ kind: 'mx_null', about: base, want: usual });
    return [];
  }
  const routes: MailRoute[] = [];
  for (const host of exchanges) {
    if (isIP(host) > 0) {
      findings.push({ kind: 'mx_is_address', about: base, want: usual });
      continue;
    }
    if (await dns.alias(host)) findings.push({ kind: 'mx_is_alias', about: host, want: thisMachine });
    const addresses = await dns.addresses(host);
    if (addresses.length === 0) findings.push({ kind: 'mx_host_unknown', about: host, want: thisMachine });
    else routes.push({ domain, host, addresses });
    findings.push(...privateOnes(question, host, addresses));
  }
  return routes;
}

async function examineReverse({ dns }: DnsQuestion, routes: readonly MailRoute[], findings: Finding[]): Promise<void> {
  const hosts = new Map(routes.flatMap(({ host, addresses }) => addresses.map((address) => [address, host] as const)));
  for (const [address, want] of hosts) {
    const names = await dns.namesOf(address);
    if (names.length === 0) findings.push({ kind: 'ptr_missing', about: address, want });
    else if (!(await leadsBack(dns, names, address))) findings.push({ kind: 'ptr_mismatch', about: address, want });
  }
}

async function leadsBack(dns: Dns, names: readonly string[], address: string): Promise<boolean> {
  for (const name of names) if ((await dns.addresses(name)).includes(address)) return true;
  return false;
}

/** Those that Caddy asks: Let's Encrypt, and ZeroSSL of Sectigo's. */
const authorities = new Set(['letsencrypt.org', 'sectigo.com', 'zerossl.com']);

async function examineAuthorities(
  { dns, publicUrl }: DnsQuestion,
  routes: readonly MailRoute[],
  findings: Finding[],
): Promise<void> {
  const page = publicUrl && isIP(bare(publicUrl.hostname)) === 0 ? [publicUrl.hostname] : [];
  for (const host of new Set([...page, ...routes.map((route) => route.host)])) {
    const issuers = await dns.issuers(host);
    if (issuers && !issuers.some((issuer) => authorities.has(issuer)))
      findings.push({ kind: 'caa_forbids', about: host, want: '' });
  }
}

async function examinePage(question: DnsQuestion, findings: Finding[]): Promise<void> {
  const { dns, publicUrl } = question;
  if (!publicUrl || isIP(bare(publicUrl.hostname)) > 0) return;
  const addresses = await dns.addresses(publicUrl.hostname);
  if (addresses.length === 0)
    findings.push({ kind: 'page_host_unknown', about: publicUrl.hostname, want: thisMachine });
  findings.push(...privateOnes(question, publicUrl.hostname, addresses));
}

function privateOnes({ isPrivate }: DnsQuestion, host: string, addresses: readonly string[]): Finding[] {
  const unreachable = isPrivate ? [] : addresses.filter(isPrivateAddress);
  return unreachable.map((address) => ({ kind: 'address_private', about: `${host} (${address})`, want: host }));
}

const thisMachine = '<the address of this machine>';

/** The name that a mail server of this domain would have. */
function hostFor({ publicUrl }: DnsQuestion, domain: string): string {
  const host = publicUrl?.hostname;
  return host !== undefined && isIP(bare(host)) === 0 ? host : `mail.${domain}`;
}

function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}

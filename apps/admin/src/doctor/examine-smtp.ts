import { isIPv6 } from 'node:net';
import { examineCertificate } from './examine-certificate.ts';
import type { MailRoute } from './examine-dns.ts';
import type { Finding } from './finding.ts';
import { type SmtpPlace, type SmtpVisit, visitSmtp } from './smtp-visit.ts';

export type SmtpQuestion = {
  readonly routes: readonly MailRoute[];
  /** Where the ingester was told to listen. */
  readonly bound: SmtpPlace;
  /** Where the world comes in: 25. */
  readonly port: number;
  readonly domains: readonly string[];
  readonly now: () => number;
};

/** What a sender meets at each address that the MX records lead to. */
export async function examineSmtp(question: SmtpQuestion): Promise<readonly Finding[]> {
  const { routes, bound, port } = question;
  const here = await examineBound(bound);
  const servers = new Map<string, MailRoute[]>();
  for (const route of routes)
    for (const address of route.addresses) servers.set(address, [...(servers.get(address) ?? []), route]);
  const there = await Promise.all(
    [...servers].map(([address, routesTo]) => examineServer(question, { address, port }, routesTo)),
  );
  return [...here, ...there.flat()];
}

async function examineBound(bound: SmtpPlace): Promise<Finding[]> {
  try {
    (await visitSmtp(bound)).leave();
    return [];
  } catch {
    return [{ kind: 'smtp_not_bound', about: nameOf(bound), want: String(bound.port) }];
  }
}

async function examineServer(
  question: SmtpQuestion,
  place: SmtpPlace,
  routes: readonly MailRoute[],
): Promise<Finding[]> {
  const about = `${routes[0]?.host} (${nameOf(place)})`;
  let visit: SmtpVisit;
  try {
    visit = await visitSmtp(place);
  } catch {
    return [{ kind: 'smtp_closed', about, want: String(place.port) }];
  }
  try {
    return await examineVisit(question, visit, routes, about);
  } catch {
    return [{ kind: 'smtp_silent', about, want: '0' }];
  } finally {
    visit.leave();
  }
}

async function examineVisit(
  question: SmtpQuestion,
  visit: SmtpVisit,
  routes: readonly MailRoute[],
  about: string,
): Promise<Finding[]> {
  const [code, name = ''] = visit.greeting.split(' ');
  if (code !== '220') return [{ kind: 'smtp_silent', about, want: '0' }];
  const findings: Finding[] = [];
  const isMayfly = / Mayfly$/.test(visit.greeting);
  if (!isMayfly) findings.push({ kind: 'smtp_not_mayfly', about, want: '25' });
  const names = [...routes.map(({ host }) => host), ...question.domains.map((pattern) => pattern.replace('*.', ''))];
  if (isMayfly && !names.includes(name))
    findings.push({ kind: 'smtp_wrong_name', about, want: question.domains.join(',') });
  findings.push(...(await examineRecipients(question, visit, routes, about)));
  findings.push(...(await examineEncryption(question, visit, routes[0]?.host ?? '', about)));
  return findings;
}

/** No mail is sent: the transaction ends with its recipients. */
async function examineRecipients(
  { domains }: SmtpQuestion,
  visit: SmtpVisit,
  routes: readonly MailRoute[],
  about: string,
): Promise<Finding[]> {
  const want = domains.join(',');
  const findings: Finding[] = [];
  await visit.say('EHLO doctor.mayfly.invalid');
  await visit.say('MAIL FROM:<>');
  for (const { domain } of routes) {
    const reply = await visit.say(`RCPT TO:<postmaster@${domain}>`);
    // Refused for good; what is passing is told by the canary.
    if (reply.startsWith('5')) findings.push({ kind: 'domain_refused', about: domain, want });
  }
  const foreign = await visit.say('RCPT TO:<doctor@elsewhere.invalid>');
  if (foreign.startsWith('2')) findings.push({ kind: 'open_relay', about, want });
  await visit.say('RSET');
  return findings;
}

async function examineEncryption(
  { now }: SmtpQuestion,
  visit: SmtpVisit,
  name: string,
  about: string,
): Promise<Finding[]> {
  const files = `/etc/mayfly/${name}`;
  const offered = await visit.say('EHLO doctor.mayfly.invalid');
  if (!/^250[- ]STARTTLS\r?$/m.test(offered)) return [{ kind: 'starttls_missing', about, want: files }];
  try {
    const reply = await visit.say('STARTTLS');
    if (!reply.startsWith('220')) return [{ kind: 'starttls_broken', about, want: files }];
    return examineCertificate(await visit.encrypt(name), { about, name, now: now() });
  } catch {
    return [{ kind: 'starttls_broken', about, want: files }];
  }
}

function nameOf({ address, port }: SmtpPlace): string {
  return isIPv6(address) ? `[${address}]:${port}` : `${address}:${port}`;
}

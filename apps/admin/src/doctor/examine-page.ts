import { randomBytes } from 'node:crypto';
import { domainsResponse, metaResponse } from '@mayfly/contracts/http-api';
import { problem } from '@mayfly/contracts/problem';
import { askPage, type PageAnswer, type PageAsk } from './ask-page.ts';
import { examineCertificate } from './examine-certificate.ts';
import { examineForwardedFor } from './examine-forwarded-for.ts';
import type { Finding } from './finding.ts';

export type PageQuestion = {
  readonly publicUrl: URL | undefined;
  /** Where the gateway was told to listen, behind whatever is in front of it. */
  readonly gateway: URL;
  readonly domains: readonly string[];
  /** Plain HTTP is meant. */
  readonly isPrivate: boolean;
  readonly now: () => number;
};

/** What a browser meets at the public URL. */
export async function examinePage(question: PageQuestion): Promise<readonly Finding[]> {
  const { publicUrl: url, gateway, domains, isPrivate, now } = question;
  const [domain = ''] = domains;
  if (!url) return [{ kind: 'public_url_unset', about: 'MAYFLY_PUBLIC_URL', want: `mail.${domain.replace('*.', '')}` }];
  const about = url.origin;
  const plain: Finding = { kind: 'public_url_plain', about, want: `https://${url.host}` };
  const findings = url.protocol === 'http:' && !isPrivate ? [plain] : [];
  const begun = now();
  let answer: PageAnswer;
  try {
    answer = await ask(url, '/api/v1/meta');
  } catch {
    return [...findings, { kind: 'page_unreachable', about, want: gateway.host }];
  }
  const { certificate } = answer;
  if (certificate) findings.push(...examineCertificate(certificate, { about, name: url.hostname, now: now() }));
  const meta = metaResponse.safeParse(answer.json).data;
  if (!meta) return [...findings, { kind: 'page_not_mayfly', about, want: gateway.host }];
  const offByMs = Date.parse(meta.serverTime) - (begun + now()) / 2;
  if (Math.abs(offByMs) > clockToleranceMs + (now() - begun) / 2)
    findings.push({ kind: 'clock_off', about, want: 'true' });
  return [
    ...findings,
    ...(await examineDomains(url, domains)),
    ...(await examineSocket(url, gateway)),
    ...(await examineOperator(url)),
    ...(await examineForwardedFor({ url, gateway })),
  ];
}

const clockToleranceMs = 2000;

async function examineDomains(url: URL, domains: readonly string[]): Promise<Finding[]> {
  const offered = domainsResponse.safeParse((await ask(url, '/api/v1/domains')).json).data?.items ?? [];
  const spelled = offered.map(({ domain, kind }) => (kind === 'wildcard' ? `*.${domain}` : domain)).sort();
  if (spelled.join() === [...domains].sort().join()) return [];
  return [{ kind: 'domains_differ', about: url.origin, want: domains.join(',') }];
}

/** By the handshake of a browser (RFC 6455 section 4.1), from the page's own origin. */
async function examineSocket(url: URL, gateway: URL): Promise<Finding[]> {
  const headers = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
    Origin: url.origin,
  };
  const answer = await ask(url, '/socket.io/?EIO=4&transport=websocket', { headers }).catch(() => undefined);
  if (answer?.status === 101) return [];
  const polled = await ask(url, '/api/v1/meta', { headers: { Origin: url.origin } });
  if (polled.status === 403) return [{ kind: 'origin_refused', about: url.origin, want: url.origin }];
  return [{ kind: 'websocket_blocked', about: url.origin, want: gateway.host }];
}

async function examineOperator(url: URL): Promise<Finding[]> {
  const metrics = await ask(url, '/metrics');
  if (metrics.status === 200 && /version=0\.0\.4|openmetrics/.test(String(metrics.headers['content-type'])))
    return [{ kind: 'operator_public', about: `${url.origin}/metrics`, want: '/metrics' }];
  const keys = await ask(url, '/operator/keys');
  if (problem.safeParse(keys.json).data?.code !== 'token_refused') return [];
  return [{ kind: 'operator_public', about: `${url.origin}/operator`, want: '/operator' }];
}

function ask(url: URL, path: string, options?: PageAsk): Promise<PageAnswer> {
  return askPage(new URL(path, url), options);
}

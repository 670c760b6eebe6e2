import { isIP } from 'node:net';
import { type Authentication, authentication } from '@mayfly/contracts/message';
import type { DKIMResult, DNSResolver } from 'mailauth';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { dmarc } from 'mailauth/lib/dmarc/index.js';
import { spf } from 'mailauth/lib/spf/index.js';
import { domainOf } from './domain-of.ts';

/** What a mail came with. The address it came from is looked at here and kept nowhere. */
export type Evidence = {
  readonly source: Buffer;
  readonly ip: string;
  /** What the sender called itself; empty where it did not say. */
  readonly helo: string;
  /** Of the envelope; empty for the null sender. */
  readonly sender: string;
};

export type Judgement = {
  readonly authentication: Authentication;
  /** Whom DMARC was asked about, as spelled; undefined where there is not exactly one author. */
  readonly author: string | undefined;
};

/** DNS, as `resolve` of `node:dns/promises` answers. */
export type Resolve = (name: string, type: string) => Promise<unknown>;

/** What is known so far. */
export type Findings = Partial<Authentication> & { author?: string };

/** Over these a header is not read: what reads it takes time with the square of them. */
const caps = { headerBytes: 256_000, headerLines: 2000, signatures: 10 };

/**
 * SPF (RFC 7208), DKIM (RFC 6376) and DMARC (RFC 7489) in the words of RFC 8601. Never rejects. Each verdict is put
 * into `findings` as soon as there is one, for who cannot wait for all.
 */
export async function judgeSender(evidence: Evidence, resolve: Resolve, findings: Findings = {}): Promise<Judgement> {
  const resolver = resolverFrom(resolve);
  const [spfDomains, signatures] = await Promise.all([
    judgePath(evidence, resolver, findings),
    judgeSignatures(evidence, resolver, findings),
  ]);
  findings.dmarc = await judgeAuthor({ ...signatures, spfDomains }, resolver);
  return judgementFrom(findings);
}

/** What is not known yet may be known another time. */
export function judgementFrom({ spf = 'temperror', dkim = 'temperror', dmarc = 'temperror', author }: Findings) {
  return { authentication: { spf, dkim, dmarc }, author };
}

/** mailauth names two of the shapes that an answer can have, and reads all. */
function resolverFrom(resolve: Resolve): DNSResolver {
  return async (name, type) => (await resolve(name, type)) as string[];
}

/** Answers the domain that stands for where the mail came from, if it does. */
async function judgePath({ sender, ip, helo }: Evidence, resolver: DNSResolver, findings: Findings): Promise<string[]> {
  const name = isIP(helo || ip) ? `[${helo || ip}]` : helo;
  try {
    const { status, domain } = await spf({ sender, ip, helo: name, mta: 'mayfly', resolver });
    findings.spf = authentication.shape.spf.safeParse(status.result).data ?? 'permerror';
    return findings.spf === 'pass' ? [domain] : [];
  } catch {
    findings.spf = 'permerror';
    return [];
  }
}

type Signatures = {
  /** undefined: nobody looked. */
  readonly authors: readonly string[] | undefined;
  readonly dkimDomains: readonly string[];
};

async function judgeSignatures({ source }: Evidence, resolver: DNSResolver, findings: Findings): Promise<Signatures> {
  const readable = readableBy(source);
  if (!readable) {
    findings.dkim = 'policy';
    return { authors: undefined, dkimDomains: [] };
  }
  try {
    const { headerFrom, results } = await dkimVerify(readable, { resolver });
    const judged = results.map((result) => ({ domain: result.signingDomain, verdict: verdictOf(result) }));
    findings.dkim = best(judged.map(({ verdict }) => verdict));
    if (headerFrom.length === 1 && headerFrom[0] !== undefined) findings.author = headerFrom[0];
    const passed = judged.filter(({ verdict }) => verdict === 'pass');
    return { authors: headerFrom, dkimDomains: passed.map(({ domain }) => domain) };
  } catch {
    findings.dkim = 'permerror';
    return { authors: undefined, dkimDomains: [] };
  }
}

/** All of it where it is signed, else its header; nothing where that is made to be read for ever. */
function readableBy(source: Buffer): Buffer | undefined {
  const head = source.toString('latin1', 0, caps.headerBytes);
  const blank = /^\r?\n|\r?\n\r?\n/.exec(head);
  if (!blank && source.length > caps.headerBytes) return undefined;
  const end = blank ? blank.index + blank[0].length : head.length;
  const lines = head.slice(0, end).split('\n');
  const signatures = lines.filter((line) => /^dkim-signature[ \t]*:/i.test(line)).length;
  if (lines.length > caps.headerLines || signatures > caps.signatures) return undefined;
  return signatures > 0 ? source : source.subarray(0, end);
}

type DkimVerdict = Authentication['dkim'];

/** mailauth calls a body that was changed neutral, and lets a signature pass that leaves some of the body out. */
function verdictOf({ status }: DKIMResult): DkimVerdict {
  const verdict = authentication.shape.dkim.safeParse(status.result).data ?? 'permerror';
  if (verdict === 'neutral' && status.comment === 'body hash did not verify') return 'fail';
  return verdict === 'pass' && status.underSized ? 'policy' : verdict;
}

const byWorth: readonly DkimVerdict[] = ['pass', 'temperror', 'policy', 'fail', 'neutral', 'permerror', 'none'];

/** One signature that holds is enough (RFC 6376 section 6.1). */
function best(verdicts: readonly DkimVerdict[]): DkimVerdict {
  return byWorth.find((verdict) => verdicts.includes(verdict)) ?? 'none';
}

type Claims = Signatures & { readonly spfDomains: readonly string[] };

async function judgeAuthor(claims: Claims, resolver: DNSResolver): Promise<Authentication['dmarc']> {
  const { authors, dkimDomains, spfDomains } = claims;
  if (!authors) return 'permerror';
  const [author] = authors;
  if (author === undefined) return 'none';
  try {
    const judged = await dmarc({
      headerFrom: [...authors],
      spfDomains: [...spfDomains],
      dkimDomains: dkimDomains.map((domain) => ({ domain })),
      resolver,
    });
    // Several authors: whom should it be about?
    if (!judged) return 'permerror';
    const verdict = authentication.shape.dmarc.safeParse(judged.status.result).data ?? 'permerror';
    if (verdict !== 'pass' || !judged.alignment) return verdict;
    const { spf, dkim } = judged.alignment;
    const holds = isAligned(author, dkimDomains, dkim) || isAligned(author, spfDomains, spf);
    return holds ? 'pass' : 'fail';
  } catch {
    return 'permerror';
  }
}

/** mailauth knows of strict alignment (RFC 7489 section 3.1) and takes the relaxed one all the same. */
function isAligned(
  author: string,
  domains: readonly string[],
  { strict, result }: { strict: boolean; result: string | false },
): boolean {
  return strict ? domains.some((domain) => domainOf(domain) === domainOf(author)) : Boolean(result);
}

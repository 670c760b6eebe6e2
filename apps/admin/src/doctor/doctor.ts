import type { Mayfly } from '@mayfly/client';
import type { Dns } from './ask-dns.ts';
import { examineDns } from './examine-dns.ts';
import { examinePage } from './examine-page.ts';
import { examineSmtp } from './examine-smtp.ts';
import { examineStore, type StoreFacts } from './examine-store.ts';
import type { Finding } from './finding.ts';
import { sendCanary } from './send-canary.ts';
import type { SmtpPlace } from './smtp-visit.ts';

export type DoctorDeps = {
  readonly dns: Dns;
  /** As the setting has them: `example.org`, `*.example.org`. */
  readonly domains: readonly string[];
  readonly publicUrl: URL | undefined;
  /** Where the gateway and the ingester were told to listen. */
  readonly gateway: URL;
  readonly bound: SmtpPlace;
  /** Where the world brings mail to: 25. */
  readonly smtpPort: number;
  readonly readStore: (() => Promise<StoreFacts>) | undefined;
  readonly durability: 'memory' | 'disk';
  readonly hasStoreSize: boolean;
  /** The set-up is not on the internet, and is not meant to be. */
  readonly isPrivate: boolean;
  readonly connect: (baseUrl: string) => Mayfly;
  readonly now: () => number;
};

/**
 * Looks at an installation from outside, as senders and browsers do, and sends a mail through all of it. Leaves
 * nothing but an address that nobody gets again: its one inbox is erased. What is found is in the order to mend it in.
 */
export async function examine(deps: DoctorDeps): Promise<readonly Finding[]> {
  const { findings: inDns, routes } = await examineDns(deps);
  const inStore = await examineStore(deps);
  const inMail = await examineSmtp({ ...deps, routes, port: deps.smtpPort });
  const onPage = await examinePage(deps);
  return once([...inDns, ...inStore, ...inMail, ...onPage, ...(await canary(deps, routes[0]?.addresses[0]))]);
}

/** By the way that the MX record names; where there is none, by the ingester's own door. */
async function canary(deps: DoctorDeps, address: string | undefined): Promise<readonly Finding[]> {
  const { publicUrl, bound, smtpPort, connect, domains } = deps;
  const [domain] = domains;
  if (!publicUrl || domain === undefined) return [];
  const smtp = address === undefined ? bound : { address, port: smtpPort };
  return sendCanary({ mayfly: connect(publicUrl.origin), publicUrl, domain, smtp });
}

/** Two domains may share a fault of their one host. */
function once(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.kind} ${finding.about}`, finding])).values()];
}

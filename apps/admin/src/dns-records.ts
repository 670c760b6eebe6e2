import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { normaliseDomain, normaliseDomainPattern } from '@mayfly/contracts/address';
import { OperatorError } from './operator-api.ts';

export type MailHost = {
  /** IPv4 and IPv6, of the machine whose port 25 leads to Mayfly. */
  readonly addresses: readonly string[];
  /** Its name; `mail` under the domain where that is undefined. */
  readonly mailHost: string | undefined;
};

export type DnsRecord = {
  /** Without the dot of the root. */
  readonly name: string;
  readonly type: 'MX' | 'A' | 'AAAA' | 'TXT';
  /** As a zone file has it. */
  readonly value: string;
};

export type Publication = {
  readonly records: readonly DnsRecord[];
  /** MTA-STS (RFC 8461): the file whose host's web server serves it over https; undefined for a wildcard, which can have none. */
  readonly policy: { readonly url: string; readonly text: string; readonly records: readonly DnsRecord[] } | undefined;
};

/** What makes mail for a domain reach Mayfly, and keeps others from sending in its name: Mayfly itself sends none. */
export function dnsRecords(spelled: string, { addresses, mailHost: spelledHost }: MailHost): Publication {
  const name = normaliseDomainPattern(spelled);
  if (name === undefined) throw new OperatorError('that is no domain');
  const domain = name.replace(/^\*\./, '');
  const mailHost = normaliseDomain(spelledHost ?? `mail.${domain}`);
  if (mailHost === undefined) throw new OperatorError('--mail-host is no host name');
  const isWildcard = name !== domain;
  return {
    records: [
      { name, type: 'MX', value: `10 ${mailHost}.` },
      ...addresses.map((address) => addressRecord(mailHost, address)),
      { name, type: 'TXT', value: quoted('v=spf1 -all') },
      // A wildcard answers for _dmarc under any label too, and says nothing of the domain itself, which may send mail.
      { name: isWildcard ? name : `_dmarc.${domain}`, type: 'TXT', value: quoted('v=DMARC1; p=reject; sp=reject') },
    ],
    policy: isWildcard ? undefined : transportPolicy(domain, mailHost),
  };
}

function addressRecord(name: string, address: string): DnsRecord {
  const version = isIP(address);
  if (version === 0) throw new OperatorError('--address takes one IP address; give it twice for two');
  return { name, type: version === 4 ? 'A' : 'AAAA', value: address };
}

/** Its id changes when it does, or senders would not look again (RFC 8461 section 3.1). */
function transportPolicy(domain: string, mailHost: string): NonNullable<Publication['policy']> {
  const text = ['version: STSv1', 'mode: testing', `mx: ${mailHost}`, 'max_age: 604800', ''].join('\r\n');
  const id = createHash('sha256').update(text).digest('hex').slice(0, 20);
  return {
    url: `https://mta-sts.${domain}/.well-known/mta-sts.txt`,
    text,
    records: [{ name: `_mta-sts.${domain}`, type: 'TXT', value: quoted(`v=STSv1; id=${id}`) }],
  };
}

function quoted(text: string): string {
  return `"${text}"`;
}

/** A zone file, with what is to be known as its comments. */
export function describeRecords({ records, policy }: Publication): string {
  const spf = '; Mayfly sends no mail: whoever sends in this name is a forger.';
  const lines = records.flatMap((record) =>
    record.value.includes('spf1') ? [spf, zoneLine(record)] : [zoneLine(record)],
  );
  if (policy === undefined)
    return [...lines, '; MTA-STS has no wildcard: a domain of its own for each label would be needed.'].join('\n');
  return [
    ...lines,
    '',
    '; MTA-STS, only where MAYFLY_SMTP_TLS_CERT holds a certificate of the mail host. Point the host of this URL at a',
    `; web server that answers ${policy.url} with the lines below.`,
    '; When senders report no trouble, change "testing" to "enforce", and the id with it.',
    ...policy.records.map(zoneLine),
    '',
    ...policy.text
      .trimEnd()
      .split('\r\n')
      .map((line) => `;   ${line}`),
  ].join('\n');
}

function zoneLine({ name, type, value }: DnsRecord): string {
  return `${name}. 3600 IN ${type} ${value}`;
}

import { expect, test } from 'vitest';
import { describeRecords, dnsRecords } from './dns-records.ts';

const host = { addresses: ['192.0.2.1', '2001:db8::1'], mailHost: undefined };

test('a domain: where its mail goes, that nobody sends for it, and a policy for senders with TLS', () => {
  const { records, policy } = dnsRecords('Bücher.Example.', host);
  expect(records).toEqual([
    { name: 'xn--bcher-kva.example', type: 'MX', value: '10 mail.xn--bcher-kva.example.' },
    { name: 'mail.xn--bcher-kva.example', type: 'A', value: '192.0.2.1' },
    { name: 'mail.xn--bcher-kva.example', type: 'AAAA', value: '2001:db8::1' },
    { name: 'xn--bcher-kva.example', type: 'TXT', value: '"v=spf1 -all"' },
    { name: '_dmarc.xn--bcher-kva.example', type: 'TXT', value: '"v=DMARC1; p=reject; sp=reject"' },
  ]);
  expect(policy?.url).toBe('https://mta-sts.xn--bcher-kva.example/.well-known/mta-sts.txt');
  expect(policy?.text).toBe('version: STSv1\r\nmode: testing\r\nmx: mail.xn--bcher-kva.example\r\nmax_age: 604800\r\n');
  expect(policy?.records[0]?.value).toMatch(/^"v=STSv1; id=[0-9a-f]{20}"$/);
});

test('a wildcard: the same for every label, nothing about the domain itself, and no policy', () => {
  const { records, policy } = dnsRecords('*.example.org', { ...host, mailHost: 'MX.example.net.' });
  expect(policy).toBeUndefined();
  expect(records.map(({ name, type, value }) => `${name} ${type} ${value}`)).toEqual([
    '*.example.org MX 10 mx.example.net.',
    'mx.example.net A 192.0.2.1',
    'mx.example.net AAAA 2001:db8::1',
    '*.example.org TXT "v=spf1 -all"',
    '*.example.org TXT "v=DMARC1; p=reject; sp=reject"',
  ]);
});

test('the id of a policy changes with the policy, and with nothing else', () => {
  const idOf = (mailHost: string, addresses: readonly string[]) =>
    dnsRecords('example.org', { mailHost, addresses }).policy?.records[0]?.value;
  expect(idOf('mx.example.org', ['192.0.2.1'])).toBe(idOf('MX.example.org', ['192.0.2.2']));
  expect(idOf('mx.example.org', ['192.0.2.1'])).not.toBe(idOf('mx2.example.org', ['192.0.2.1']));
});

test('what is printed is a zone file: each line a record or a comment', () => {
  for (const name of ['example.org', '*.example.org']) {
    const publication = dnsRecords(name, host);
    const lines = describeRecords(publication).split('\n');
    const records = lines.filter((line) => line !== '' && !line.startsWith(';'));
    for (const line of records) expect(line).toMatch(/^[*\w.-]+\. 3600 IN (?:MX 10 \S+\.|A \S+|AAAA \S+|TXT "[^"]+")$/);
    expect(records).toHaveLength(publication.records.length + (publication.policy?.records.length ?? 0));
  }
  for (const line of ['version: STSv1', 'mx: mail.example.org'])
    expect(describeRecords(dnsRecords('example.org', host))).toContain(`\n;   ${line}`);
});

test('names what is wrong', () => {
  expect(() => dnsRecords('a b', host)).toThrow('no domain');
  expect(() => dnsRecords('example.org', { ...host, mailHost: 'a b' })).toThrow('--mail-host');
  for (const address of ['', '192.0.2', 'example.org', '192.0.2.1,192.0.2.2'])
    expect(() => dnsRecords('example.org', { ...host, addresses: [address] })).toThrow('--address');
});

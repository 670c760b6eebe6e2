import { Resolver } from 'node:dns/promises';
import { startDns, type Zone } from '@mayfly/test-peers/dns-server';
import { expect, onTestFinished, test } from 'vitest';
import { createSenderDomain, honestIp } from '../test/sender-domain.ts';
import { type Evidence, type Findings, judgementFrom, judgeSender } from './judge-sender.ts';

const domain = createSenderDomain('sender.example');
const ada = { sender: 'ada@sender.example', helo: 'mail.sender.example' };
const elsewhere = '203.0.113.9';

test('passes all three for mail that its domain sent and signed', async () => {
  const { judge } = await setUp();
  expect(await judge({ source: await domain.signed() })).toEqual({
    authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    author: 'ada@sender.example',
  });
});

test('lets one of the two speak for the author: a forwarded mail by its signature, a plain one by where it came from', async () => {
  const { verdict } = await setUp();
  const source = await domain.signed();
  expect(await verdict({ source, ip: elsewhere })).toEqual({ spf: 'fail', dkim: 'pass', dmarc: 'pass' });
  expect(await verdict({ source: unsigned() })).toEqual({ spf: 'pass', dkim: 'none', dmarc: 'pass' });
});

test('fails a forged author, whoever else it may pass as', async () => {
  const other = createSenderDomain('other.example');
  const { verdict } = await setUp(other.zone);
  expect(await verdict({ source: unsigned(), ip: elsewhere })).toEqual({ spf: 'fail', dkim: 'none', dmarc: 'fail' });
  const forged = await other.signed({ from: 'Ada <ada@sender.example>' });
  const sender = 'eve@other.example';
  expect(await verdict({ source: forged, sender })).toEqual({ spf: 'pass', dkim: 'pass', dmarc: 'fail' });
});

test('fails a signature over what was changed on the way, in the body or in a signed field', async () => {
  const { verdict } = await setUp();
  const source = (await domain.signed()).toString('latin1');
  for (const changed of [source.replace('It arrived.', 'It arrived!'), source.replace('Hello', 'Hullo')]) {
    const judged = await verdict({ source: Buffer.from(changed, 'latin1'), ip: elsewhere });
    expect(judged).toEqual({ spf: 'fail', dkim: 'fail', dmarc: 'fail' });
  }
});

test('passes no signature that leaves some of the body out', async () => {
  const { verdict } = await setUp();
  const { dkimSign } = await import('mailauth/lib/dkim/sign.js');
  const { signatures } = await dkimSign(unsigned(), {
    ...domain.key,
    signatureData: [{ ...domain.key, algorithm: 'rsa-sha256', maxBodyLength: 5 }],
  });
  const source = Buffer.concat([Buffer.from(signatures), unsigned()]);
  expect(await verdict({ source, ip: elsewhere })).toEqual({ spf: 'fail', dkim: 'policy', dmarc: 'fail' });
});

test('says none where a domain says nothing of itself', async () => {
  const { verdict } = await setUp();
  const source = Buffer.from('From: bob@silent.example\r\n\r\nHello\r\n');
  const judged = await verdict({ source, sender: 'bob@silent.example', helo: 'silent.example' });
  expect(judged).toEqual({ spf: 'none', dkim: 'none', dmarc: 'none' });
});

test('holds a strict domain to itself and a relaxed one to its family', async () => {
  const strict = createSenderDomain('strict.example', 'v=DMARC1; p=reject; adkim=s; aspf=s');
  const { verdict } = await setUp(strict.zone);
  const from = async (one: typeof strict, author: string) =>
    verdict({ source: await one.signed({ from: author }), sender: author, ip: elsewhere });
  expect((await from(domain, 'ada@news.sender.example')).dmarc).toBe('pass');
  expect((await from(strict, 'ada@news.strict.example')).dmarc).toBe('fail');
  expect((await from(strict, 'ada@STRICT.example')).dmarc).toBe('pass');
});

test('judges the null sender by what it calls itself', async () => {
  const { verdict } = await setUp({ 'TXT mail.sender.example': ['v=spf1 ip4:192.0.2.1 -all'] });
  expect(await verdict({ source: unsigned(), sender: '' })).toMatchObject({ spf: 'pass' });
  expect(await verdict({ source: unsigned(), sender: '', helo: honestIp })).toMatchObject({ spf: 'none' });
  expect(await verdict({ source: unsigned(), sender: '', helo: '' })).toMatchObject({ spf: expect.any(String) });
});

test('judges nobody where several are named, or none', async () => {
  const { judge } = await setUp();
  const of = (from: string) => judge({ source: Buffer.from(`${from}Subject: x\r\n\r\nHello\r\n`) });
  const none = { author: undefined };
  expect(await of('From: ada@sender.example, eve@other.example\r\n')).toMatchObject({
    ...none,
    authentication: { dmarc: 'permerror' },
  });
  expect(await of('From: ada@sender.example\r\nFrom: eve@other.example\r\n')).toMatchObject({
    ...none,
    authentication: { dmarc: 'permerror' },
  });
  expect(await of('')).toMatchObject({ ...none, authentication: { dmarc: 'none' } });
});

test('does not believe what a mail says of itself', async () => {
  const { verdict } = await setUp();
  const claims = 'Authentication-Results: mayfly; spf=pass; dkim=pass; dmarc=pass\r\nReceived-SPF: pass\r\n';
  const source = Buffer.concat([Buffer.from(claims), unsigned()]);
  expect(await verdict({ source, ip: elsewhere })).toEqual({ spf: 'fail', dkim: 'none', dmarc: 'fail' });
});

test('says temperror of what DNS does not answer for, and the rest as it is', async () => {
  const { dns, verdict } = await setUp();
  const source = await domain.signed();
  dns.ignore((question) => question.startsWith('TXT key._domainkey'));
  expect(await verdict({ source })).toEqual({ spf: 'pass', dkim: 'temperror', dmarc: 'pass' });
  dns.ignore((question) => question.startsWith('TXT _dmarc'));
  expect(await verdict({ source })).toEqual({ spf: 'pass', dkim: 'pass', dmarc: 'temperror' });
  dns.ignore(() => true);
  expect(await verdict({ source })).toEqual({ spf: 'temperror', dkim: 'temperror', dmarc: 'temperror' });
});

test('tells each verdict as soon as there is one', async () => {
  const findings: Findings = {};
  const source = await domain.signed();
  const never = new Promise<never>(() => {});
  const { resolve } = await setUp();
  const slow = (name: string, type: string) => (name.startsWith('_dmarc') ? never : resolve(name, type));
  void judgeSender({ ...ada, ip: honestIp, source }, slow, findings);
  while (findings.dkim === undefined || findings.spf === undefined) await new Promise(setImmediate);
  expect(judgementFrom(findings).authentication).toEqual({ spf: 'pass', dkim: 'pass', dmarc: 'temperror' });
});

test.each([
  ['a header of 300 kB', `X-Long: ${'x'.repeat(300_000)}\r\n`],
  ['a header of 40,000 lines', `X-Long: x${'\r\n y'.repeat(40_000)}\r\n`],
  ['eleven signatures', 'DKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=a; h=from; bh=a; b=a\r\n'.repeat(11)],
])('does not look for signatures in %s', async (_, header) => {
  const { dns, verdict } = await setUp();
  const source = Buffer.concat([Buffer.from(header), await domain.signed()]);
  expect(await verdict({ source })).toEqual({ spf: 'pass', dkim: 'policy', dmarc: 'permerror' });
  expect(dns.asked).toEqual(['TXT sender.example']);
});

function unsigned(): Buffer {
  return Buffer.from('From: Ada <ada@sender.example>\r\nSubject: Hello\r\n\r\nIt arrived.\r\n');
}

async function setUp(zone: Zone = {}) {
  const dns = await startDns({ ...domain.zone, ...zone });
  const resolver = new Resolver({ timeout: 200, tries: 1 });
  resolver.setServers([`127.0.0.1:${dns.port}`]);
  onTestFinished(() => dns.stop());
  const resolve = async (name: string, type: string) => resolver.resolve(name, type);
  const judge = (evidence: Pick<Evidence, 'source'> & Partial<Evidence>) =>
    judgeSender({ ...ada, ip: honestIp, ...evidence }, resolve);
  const verdict = async (evidence: Parameters<typeof judge>[0]) => (await judge(evidence)).authentication;
  return { dns, resolve, judge, verdict };
}

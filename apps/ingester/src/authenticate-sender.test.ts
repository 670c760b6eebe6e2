import { gunzipSync } from 'node:zlib';
import type { Summary } from '@mayfly/contracts/message';
import { parseWhenRead } from '@mayfly/inbox/parse-when-read';
import { type DnsServer, startDns, type Zone } from '@mayfly/test-peers/dns-server';
import { createTransport } from 'nodemailer';
import { expect, onTestFinished, test } from 'vitest';
import { parseHere } from '../test/parse-here.ts';
import { createSenderDomain, honestIp } from '../test/sender-domain.ts';
import { type StartedIngester, startIngester } from '../test/start-ingester.ts';
import { asShown, createSenderAuthentication, type SenderAuthenticationOptions } from './authenticate-sender.ts';

/** The real thread, as it is shipped: `npm run build` makes it before the tests are run. */
const workerUrl = new URL('../dist/authentication-worker.js', import.meta.url);
const domain = createSenderDomain('sender.example');
const ada = { sender: 'ada@sender.example', helo: 'mail.sender.example', ip: honestIp };
const allPass = { spf: 'pass', dkim: 'pass', dmarc: 'pass' };
const allUnknown = { spf: 'temperror', dkim: 'temperror', dmarc: 'temperror' };

test('judges several mails at once on its thread, by a resolver with an address or a name', async () => {
  const source = await domain.signed();
  for (const host of ['127.0.0.1', 'localhost']) {
    const { authenticate } = await setUp({ host });
    const judged = await Promise.all([1, 2, 3].map(() => authenticate({ ...ada, source })));
    expect(judged).toEqual(Array(3).fill({ authentication: allPass, author: 'ada@sender.example' }));
  }
});

test('answers by the deadline with what is known, where DNS is silent about the rest', async () => {
  const { dns, authenticate } = await setUp({ deadlineMs: 1500 });
  const source = await domain.signed();
  // So that the deadline finds a thread that has loaded its code.
  while ((await authenticate({ ...ada, source })).authentication.dkim !== 'pass');
  dns.ignore((question) => question.includes('_domainkey'));
  const { authentication } = await authenticate({ ...ada, source });
  expect(authentication).toEqual({ ...allUnknown, spf: 'pass' });
  dns.ignore(() => true);
  expect((await authenticate({ ...ada, source })).authentication).toEqual(allUnknown);
});

test('knows nothing where there is no resolver', async () => {
  const { dns, authenticate } = await setUp();
  dns.stop();
  expect((await authenticate({ ...ada, source: await domain.signed() })).authentication).toEqual(allUnknown);
});

test('puts a thread away that a mail has busy beyond the deadline, and goes on with another', async () => {
  const { authenticate } = await setUp({ deadlineMs: 1500 });
  const source = await domain.signed();
  while ((await authenticate({ ...ada, source })).authentication.dkim !== 'pass');
  const endless = Buffer.concat([source, Buffer.alloc(20_000_000, '\n')]);
  expect((await authenticate({ ...ada, source: endless })).authentication).toEqual(allUnknown);
  while ((await authenticate({ ...ada, source })).authentication.dkim !== 'pass');
});

test('looks at no more at once than it has room for, and at nothing once it is closed', async () => {
  const source = await domain.signed();
  const { dns, authenticate, close } = await setUp({ mostBytes: 2 * source.length });
  const judged = await Promise.all([1, 2, 3].map(() => authenticate({ ...ada, source })));
  expect(judged.map(({ authentication }) => authentication.spf)).toEqual(['pass', 'pass', 'temperror']);
  dns.ignore(() => true);
  const waiting = authenticate({ ...ada, source });
  await close();
  expect((await waiting).authentication).toEqual(allUnknown);
  expect((await authenticate({ ...ada, source })).authentication).toEqual(allUnknown);
});

test('is put away in the middle of answers without harm, and knows nothing where its code is missing', async () => {
  const source = await domain.signed();
  for (let round = 0; round < 10; round++) {
    const { authenticate, close } = await setUp();
    await authenticate({ ...ada, source });
    const judged = Array.from({ length: 20 }, () => authenticate({ ...ada, source }));
    await Promise.race(judged);
    await close();
    expect((await Promise.all(judged)).length).toBe(20);
  }
  const missing = await setUp({ workerUrl: new URL('./missing.js', workerUrl) });
  for (let count = 0; count < 2; count++)
    expect((await missing.authenticate({ ...ada, source })).authentication).toEqual(allUnknown);
});

test('says nothing of an author other than the one that is shown', () => {
  const judgement = {
    authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    author: 'ada@Bücher.example',
  } as const;
  expect(asShown(judgement, 'eve@xn--bcher-kva.example')).toEqual(allPass);
  expect(asShown(judgement, 'ada@other.example')).toEqual({ ...allPass, dmarc: 'permerror' });
  expect(asShown({ ...judgement, author: undefined }, 'ada@other.example')).toEqual(allPass);
});

test('the summary and the document of a mail say what became of it, whatever the mail says', async () => {
  const { deliver } = await receiving({ zone: { 'TXT sender.example': ['v=spf1 ip4:127.0.0.1 -all'] } });
  const headers = { 'Authentication-Results': 'mx.mayfly.example; spf=fail; dkim=fail; dmarc=fail' };
  const { summary, document } = await deliver(await domain.signed({ headers }));
  expect(summary.authentication).toEqual(allPass);
  expect(document.authentication).toEqual(allPass);
  expect(JSON.stringify([summary, document.authentication])).not.toContain('127.0.0.1');
  const forged = await deliver(
    Buffer.from('Authentication-Results: mx; dmarc=pass\r\nFrom: eve@other.example\r\n\r\nx'),
  );
  expect(forged.summary.authentication).toEqual({ spf: 'pass', dkim: 'none', dmarc: 'none' });
});

test('a mail that shows another author than was judged is not vouched for', async () => {
  const ingester = await startIngester({
    authenticate: async () => ({
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
      author: 'eve@evil.example',
    }),
  });
  onTestFinished(ingester.close);
  const { summary } = await delivering(ingester)(await domain.signed());
  expect(summary).toMatchObject({ from: { address: 'ada@sender.example' }, authentication: { dmarc: 'permerror' } });
});

test('a mail is taken while DNS is silent', async () => {
  const { dns, deliver } = await receiving({ deadlineMs: 1000 });
  dns.ignore(() => true);
  expect((await deliver(await domain.signed())).summary.authentication).toEqual(allUnknown);
});

test('nobody is asked, and nothing is said, where it is off', async () => {
  const { dns, deliver } = await receiving({ off: true });
  const headers = { 'Authentication-Results': 'mx.mayfly.example; spf=pass; dkim=pass; dmarc=pass' };
  const { summary, document } = await deliver(await domain.signed({ headers }));
  expect(summary).not.toHaveProperty('authentication');
  expect(document).not.toHaveProperty('authentication');
  expect(dns.asked).toEqual([]);
});

type Choices = Partial<SenderAuthenticationOptions> & { zone?: Zone; host?: string };

async function setUp({ zone = {}, host = '127.0.0.1', ...options }: Choices = {}) {
  const dns = await startDns({ ...domain.zone, ...zone });
  const resolver = { host, port: dns.port };
  const usual = { deadlineMs: 20_000, memoryMb: 64, mostBytes: 100_000_000 };
  const authentication = createSenderAuthentication({ workerUrl, resolver, ...usual, ...options });
  onTestFinished(async () => {
    await authentication.close();
    dns.stop();
  });
  return { dns, ...authentication };
}

/** An ingester that judges, and how to send it a mail from Ada and see what became of it. */
async function receiving({ off = false, ...choices }: Choices & { off?: boolean }): Promise<{
  dns: DnsServer;
  deliver: ReturnType<typeof delivering>;
}> {
  const { dns, authenticate } = await setUp(choices);
  const ingester = await startIngester(off ? {} : { authenticate });
  onTestFinished(ingester.close);
  return { dns, deliver: delivering(ingester) };
}

function delivering(ingester: StartedIngester) {
  const transport = createTransport({ host: '127.0.0.1', port: ingester.port, name: 'mail.sender.example' });
  const created = ingester.create('quiet-river');
  return async (raw: Buffer): Promise<{ summary: Summary; document: Record<string, unknown> }> => {
    await created;
    const { inboxId } = await ingester.inboxes.accepts('quiet-river@mayfly.example');
    await transport.sendMail({ envelope: { from: ada.sender, to: 'quiet-river@mayfly.example' }, raw });
    const read = parseWhenRead(ingester.memory.store, parseHere);
    const summary = (await read.readChanges(inboxId, 0))?.changed.at(-1);
    const document = summary && (await read.readDocument(inboxId, summary.id));
    if (!summary || !document) throw new Error('no mail came');
    return { summary, document: JSON.parse(gunzipSync(document).toString()) };
  };
}

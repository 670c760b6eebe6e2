import { once } from 'node:events';
import { createServer } from 'node:http';
import {
  type FalseMailServer,
  type MailServerManners,
  startFalseMailServer,
} from '@mayfly/test-peers/false-mail-server';
import { freePort } from '@mayfly/test-peers/free-port';
import { redisCli, startRedis } from '@mayfly/test-peers/redis-server';
import { inTier } from '@mayfly/test-peers/test-tier';
import type { FrontManners } from '@mayfly/test-peers/tls-front';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type FindingKind, findingKinds } from '../src/doctor/finding.ts';
import { runBuiltAdmin } from './run-admin.ts';
import { goodZone, type Installation, startInstallation } from './start-installation.ts';

let good: Installation;
beforeAll(async () => {
  good = await startInstallation();
}, 120_000);
afterEach(() => good.heal());
afterAll(() => good?.stop());

/** What is planted: it may change the records and the front, and says what else the doctor is told. */
type Fault = {
  readonly plant: (installation: Installation) => Planted | Promise<Planted>;
  /** All that is to be found, the fault itself first. */
  readonly found: readonly [FindingKind, ...FindingKind[]];
};
type Planted = { readonly env?: Record<string, string>; readonly args?: readonly string[] };

const faults: Readonly<Record<string, Fault>> = {
  'a resolver that is silent': {
    plant: ({ dns }) => planted(dns.ignore(() => true)),
    found: ['dns_silent'],
  },
  'no MX record': zone({ 'MX mayfly.example': [] }, 'mx_missing'),
  'a null MX record': zone({ 'MX mayfly.example': ['0 .'] }, 'mx_null'),
  'an MX record with an address': zone({ 'MX mayfly.example': ['10 127.0.0.1'] }, 'mx_is_address'),
  'an MX host that is an alias': zone(
    {
      'MX mayfly.example': ['10 alias.example'],
      'CNAME alias.example': ['localhost'],
      'A alias.example': ['127.0.0.1'],
    },
    'mx_is_alias',
    'certificate_wrong_name',
  ),
  'an MX host without an address': zone({ 'MX mayfly.example': ['10 nowhere.example'] }, 'mx_host_unknown'),
  'no record for what is under a wildcard': zone({ 'MX *.wild.example': [] }, 'wildcard_missing'),
  'no PTR record': zone({ 'PTR 1.0.0.127.in-addr.arpa': [] }, 'ptr_missing'),
  'a PTR record that leads elsewhere': zone({ 'PTR 1.0.0.127.in-addr.arpa': ['other.example'] }, 'ptr_mismatch'),
  'a CAA record for another authority': zone(
    {
      'CAA mail.mayfly.example': ['0 issue other.example'],
      'MX mayfly.example': ['10 mail.mayfly.example'],
      'A mail.mayfly.example': ['127.0.0.1'],
    },
    'caa_forbids',
    'certificate_wrong_name',
  ),
  'a page whose host has no address': {
    plant: ({ publish }) => {
      publish({
        ...{ 'MX mayfly.example': ['10 mail.example'], 'MX *.wild.example': ['10 mail.example'] },
        ...{ 'A mail.example': ['127.0.0.1'], 'PTR 1.0.0.127.in-addr.arpa': ['mail.example'] },
      });
      return {};
    },
    found: ['page_host_unknown', 'certificate_wrong_name'],
  },
  'addresses that are not the internet’s': {
    plant: ({ smtpPort }) => ({ args: ['--smtp-port', String(smtpPort)] }),
    found: ['address_private'],
  },
  'no ingester where it was told to be': {
    plant: async () => ({ env: { MAYFLY_SMTP_PORT: String(await freePort()) } }),
    found: ['smtp_not_bound'],
  },
  'nobody at the port of the world': {
    plant: async () => ({ args: ['--private', '--smtp-port', String(await freePort())] }),
    found: ['smtp_closed', 'canary_refused'],
  },
  'a mail server that sends everybody away': mailServer(
    { greeting: '421 4.7.0 Too much' },
    'smtp_silent',
    'canary_refused',
  ),
  'another mail server': mailServer(
    {
      greeting: '220 localhost ESMTP Postfix',
      extensions: ['STARTTLS'],
      replies: { STARTTLS: '454 no', 'RCPT TO:<doctor@': '554 no', 'RCPT TO:<mayfly': '550 no', DATA: '550 no' },
    },
    ...(['smtp_not_mayfly', 'starttls_broken', 'canary_refused'] as const),
  ),
  'a mail server of another name': mailServer(
    {
      greeting: '220 other.example ESMTP Mayfly',
      replies: { STARTTLS: '454 no', 'RCPT TO:<doctor@': '554 no', DATA: '451 no' },
    },
    ...(['smtp_wrong_name', 'starttls_broken', 'canary_refused'] as const),
  ),
  'a mail server without STARTTLS': mailServer(
    { extensions: [], replies: { 'RCPT TO:<doctor@': '554 no', DATA: '451 no' } },
    ...(['starttls_missing', 'canary_refused'] as const),
  ),
  'an open relay': mailServer(
    { extensions: [], replies: { DATA: '451 no' } },
    ...(['open_relay', 'starttls_missing', 'canary_refused'] as const),
  ),
  'a mail server that keeps nothing': mailServer(
    { extensions: [], replies: { 'RCPT TO:<doctor@': '554 no' } },
    ...(['canary_lost', 'starttls_missing'] as const),
  ),
  'a domain that the servers do not have': {
    plant: ({ publish, env }) => {
      publish({ ...goodZone, 'MX third.example': ['10 localhost'] });
      return { env: { MAYFLY_DOMAINS: `${env.MAYFLY_DOMAINS},third.example` } };
    },
    found: ['domain_refused', 'domains_differ'],
  },
  'a Redis that is not there': {
    plant: async () => ({ env: { REDIS_URL: `redis://127.0.0.1:${await freePort()}` } }),
    found: ['redis_unreachable'],
  },
  'a Redis that evicts': redis(['--maxmemory-policy', 'allkeys-lru'], {}, 'redis_evicts'),
  'a Redis without a limit': redis(['--maxmemory', '0'], {}, 'redis_unbounded'),
  'a Redis that is nearly full': redis([], { MAYFLY_STORE_SIZE: '1MB' }, 'redis_nearly_full'),
  'a store that is larger than its Redis': redis([], { MAYFLY_STORE_SIZE: '10GB' }, 'store_size_too_large'),
  'a Redis that writes to a disk': redis(['--appendonly', 'yes'], {}, 'redis_writes_to_disk'),
  'a Redis that keeps no log': redis([], { MAYFLY_DURABILITY: 'disk' }, 'redis_keeps_no_log'),
  'a Redis that syncs late': redis(['--appendonly', 'yes'], { MAYFLY_DURABILITY: 'disk' }, 'redis_syncs_late'),
  'a page without TLS': {
    plant: async ({ smtpPort }) => ({
      args: ['--smtp-port', String(smtpPort)],
      env: { MAYFLY_PUBLIC_URL: `http://localhost:${await freePort()}` },
    }),
    found: ['public_url_plain', 'address_private', 'page_unreachable', 'canary_not_made'],
  },
  'no public URL': { plant: () => ({ env: { MAYFLY_PUBLIC_URL: '' } }), found: ['public_url_unset'] },
  'a certificate for another name': certificate('other.example', {}, 'certificate_wrong_name', 'canary_not_made'),
  'a certificate that has ended': certificate(
    'localhost',
    { from: -9, to: -1 },
    'certificate_expired',
    'canary_not_made',
  ),
  'a certificate that ends soon': certificate('localhost', { from: -80, to: 10 }, 'certificate_ends_soon'),
  'a certificate of the future': certificate(
    'localhost',
    { from: 1, to: 90 },
    ...(['certificate_not_yet_valid', 'canary_not_made'] as const),
  ),
  'a certificate of an unknown authority': {
    plant: () => ({ env: { NODE_EXTRA_CA_CERTS: '' } }),
    found: ['certificate_untrusted', 'canary_not_made'],
  },
  'nobody at the public URL': {
    plant: async () => ({ env: { MAYFLY_PUBLIC_URL: `https://localhost:${await freePort()}` } }),
    found: ['page_unreachable', 'canary_not_made'],
  },
  'something else at the public URL': front(
    { answer: (_req, res) => Boolean(res.end('<h1>Welcome to nginx!</h1>')) },
    ...(['page_not_mayfly', 'canary_not_made'] as const),
  ),
  'a proxy that lets no WebSocket by': front({ upgrades: false }, 'websocket_blocked'),
  'a gateway that thinks the page is elsewhere': front(
    { headers: ({ origin, ...headers }) => (origin ? { ...headers, origin: 'https://elsewhere.example' } : headers) },
    'origin_refused',
  ),
  'a gateway whose clock is wrong': front(
    {
      change: (path, body) =>
        path.startsWith('/api/v1/meta') ? body.replace(/(?<="serverTime":")[^"]+/, '2020-01-01T00:00:00.000Z') : body,
    },
    'clock_off',
  ),
  'the operator’s port in public': {
    plant: ({ front: { behave }, metricsPort }) =>
      planted(behave({ port: (path) => (path.startsWith('/operator') ? metricsPort : undefined) })),
    found: ['operator_public'],
  },
  'a gateway that counts everybody as one': {
    plant: async ({ front }) => {
      const manners = counting(() => 'the proxy');
      front.behave(manners);
      const door = createServer((req, res) => void (manners.answer?.(req, res) || res.end('{}')));
      await once(door.listen(0, '127.0.0.1'), 'listening');
      onTestFinished(() => void door.close());
      const address = door.address();
      return { env: { MAYFLY_HTTP_PORT: String(typeof address === 'object' ? address?.port : 0) } };
    },
    found: ['forwarded_for_ignored'],
  },
  'a gateway that believes everybody': front(
    counting((headers, peer) => String(headers['x-forwarded-for'] ?? peer)),
    'forwarded_for_forged',
  ),
  'a gateway that makes no inbox': front(
    {
      answer: ({ method, url }, res) =>
        method === 'POST' && url === '/api/v1/inboxes' && Boolean(res.writeHead(503).end()),
    },
    'canary_not_made',
  ),
  'a gateway that erases nothing': front(
    { answer: ({ method }, res) => method === 'DELETE' && Boolean(res.writeHead(204).end()) },
    'canary_kept',
  ),
};

test('nothing is found where nothing is wrong, and nothing is left of the look', async () => {
  const { code, out, err } = await runBuiltAdmin(['doctor', ...usual()], good.env);

  expect({ code, out, err }).toEqual({ code: 0, out: expect.stringContaining('Nothing is wrong'), err: '' });
  expect(await mailIn(good)).toEqual(0);
});

/** Those that take the doctor's whole patience. */
const slow = ['a resolver that is silent', 'a mail server that keeps nothing'];
const tried = Object.entries(faults).filter(([name]) => inTier({ short: !slow.includes(name), long: true }));

test.each(tried)(
  '%s is found and named',
  async (_name, { plant, found }) => {
    const { env = {}, args = usual() } = (await plant(good)) ?? {};

    const { code, out, err } = await runBuiltAdmin(['doctor', '--json', ...args], { ...good.env, ...env });

    expect(err).toBe('');
    const kinds = JSON.parse(out).findings.map(({ kind }: { kind: string }) => kind);
    expect([...new Set(kinds)].sort(), out).toEqual([...found].sort());
    expect(code).toBe(1);
  },
  120_000,
);

test('each kind that can be found is planted, but for an old Redis, which is not to be had', () => {
  const planted = new Set(Object.values(faults).flatMap(({ found }) => found));
  const others = Object.keys(findingKinds).filter((kind) => !planted.has(kind as FindingKind));
  expect(others).toEqual(['redis_too_old']);
});

/** Nothing else is to be told. */
function planted(_done: unknown): Planted {
  return {};
}

const usual = () => ['--private', '--smtp-port', String(good.smtpPort)];

/** The mail of inboxes; that of the operator, which a look at postmaster begins, holds none. */
async function mailIn({ redis }: Installation): Promise<number> {
  const keys = (await redisCli(['-p', String(redis.port), '--scan', '--pattern', 'mayfly:mail:*'])).split('\n');
  const fields = keys.filter(Boolean).map((key) => redisCli(['-p', String(redis.port), 'hkeys', key]));
  return (await Promise.all(fields)).join('').match(/source/g)?.length ?? 0;
}

function zone(records: typeof goodZone, ...found: Fault['found']): Fault {
  return { plant: ({ publish }) => planted(publish({ ...goodZone, ...records })), found };
}

function front(manners: FrontManners, ...found: Fault['found']): Fault {
  return { plant: (installation) => planted(installation.front.behave(manners)), found };
}

function certificate(name: string, days: { from?: number; to?: number }, ...found: Fault['found']): Fault {
  return { plant: ({ front: { certify }, authority }) => planted(certify(authority.issue(name, days))), found };
}

function redis(args: readonly string[], env: Record<string, string>, ...found: Fault['found']): Fault {
  const plant = async () => {
    const server = await startRedis(['--maxmemory', '200mb', ...args]);
    onTestFinished(() => server.stop());
    return { env: { REDIS_URL: server.url, ...env } };
  };
  return { plant, found };
}

function mailServer(manners: MailServerManners, ...found: Fault['found']): Fault {
  const plant = async () => {
    const server: FalseMailServer = await startFalseMailServer(manners);
    onTestFinished(() => server.stop());
    return { args: ['--private', '--smtp-port', String(server.port)] };
  };
  return { plant, found };
}

/** A gateway that says how many checks are left for whomever it takes a visitor for. */
function counting(visitorOf: (headers: Record<string, unknown>, peer: string) => string): FrontManners {
  const asked = new Map<string, number>();
  return {
    answer: ({ headers, url, socket }, res) => {
      if (!url?.startsWith('/api/v1/meta')) return false;
      const visitor = visitorOf(headers, socket.remoteAddress ?? '');
      asked.set(visitor, (asked.get(visitor) ?? 0) + 1);
      res.setHeader('RateLimit-Remaining', 3600 - (asked.get(visitor) ?? 0));
      return false;
    },
  };
}

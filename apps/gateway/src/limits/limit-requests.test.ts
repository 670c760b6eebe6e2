import { createInboxResponse } from '@mayfly/contracts/http-api';
import { InboxError } from '@mayfly/inbox/inbox-error';
import { createMemoryRateLimits } from '@mayfly/inbox/memory-rate-limits';
import type { CreateRateLimit } from '@mayfly/inbox/rate-limit';
import { expect, test } from 'vitest';
import { expectProblem } from '../../test/expect-problem.ts';
import { bearer, json, type Started, startGateway } from '../../test/start-gateway.ts';
import type { Challenge } from '../challenge.ts';

const none = { address: 0, session: 0, key: 0 };
const aProxy = { kind: 'hops', hops: 1 } as const;

test('an address makes so many inboxes in an hour, and is told how it stands and how long to wait', async () => {
  const { call } = await startGateway({ limits: { rates: { create: { ...none, address: 2 } } } });

  for (const left of ['1', '0']) {
    const { status, headers } = await create(call);
    expect(status).toBe(201);
    expect(headers.get('ratelimit-limit')).toBe('2');
    expect(headers.get('ratelimit-remaining')).toBe(left);
    expect(headers.get('ratelimit-policy')).toBe('2;w=3600');
    expect(headers.get('retry-after')).toBeNull();
  }
  const refused = await create(call);

  await expectProblem(refused.clone(), 429, 'rate_limited');
  const seconds = Number(refused.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(3000);
  expect(seconds).toBeLessThanOrEqual(3600);
  expect(refused.headers.get('ratelimit-reset')).toBe(String(seconds));
  expect(refused.headers.get('ratelimit-remaining')).toBe('0');
});

test('what was there is read on by who may make no more', async () => {
  const { call, createInbox } = await startGateway({ limits: { rates: { create: { ...none, address: 1 } } } });
  const { id, token } = await createInbox();
  await expectProblem(await create(call), 429, 'rate_limited');

  expect((await call(`/api/v1/inboxes/${id}`, { headers: bearer(token) })).status).toBe(200);
});

test.each(['/api/v1/inboxes', '/api/v1/inboxes/'])('an inbox is made at %s, and counted there', async (path) => {
  const { call } = await startGateway({ limits: { rates: { create: { ...none, address: 1 } } } });

  expect((await call(path, json('POST', {}))).status).toBe(201);

  await expectProblem(await call(path, json('POST', {})), 429, 'rate_limited');
});

test('a try that made no inbox counts as well: who may ask without end can guess names without end', async () => {
  const { call } = await startGateway({ limits: { rates: { create: { ...none, address: 1 } } } });

  await expectProblem(
    await call('/api/v1/inboxes', json('POST', { localPart: 'postmaster' })),
    409,
    'address_reserved',
  );

  await expectProblem(await create(call), 429, 'rate_limited');
});

test('checks are counted apart, whether they find anything or not', async () => {
  const { call } = await startGateway({ limits: { rates: { check: { ...none, address: 3 } } } });
  const paths = ['/api/v1/meta', '/api/v1/inboxes/a', '/api/v1/nothing'];

  const answers = await Promise.all(paths.map((path) => call(path, { headers: bearer('guess') })));

  expect(answers.map(({ status }) => status)).toEqual([200, 401, 404]);
  await expectProblem(await call('/api/v1/meta'), 429, 'rate_limited');
  expect((await create(call)).status).toBe(201);
});

test('challenges are counted apart: each costs a derivation', async () => {
  const { call } = await startGateway({ limits: { rates: { challenge: { ...none, address: 2 } } } });

  await call('/api/v1/challenge');
  await call('/api/v1/challenge', { method: 'HEAD' });

  await expectProblem(await call('/api/v1/challenge'), 429, 'rate_limited');
  expect((await call('/api/v1/meta')).status).toBe(200);
});

test('who has yet to hear of a challenge has lost no inbox', async () => {
  const challenge: Challenge = {
    kind: 'pow',
    issue: async () => ({ kind: 'none' }),
    admit: async (answer) => {
      if (answer === undefined) throw new InboxError('challenge_required');
    },
  };
  const { call } = await startGateway({ challenge, limits: { rates: { create: { ...none, address: 1 } } } });

  for (let times = 0; times < 3; times++) await expectProblem(await create(call), 403, 'challenge_required');

  const solved = json('POST', { challenge: 'solved' });
  expect((await call('/api/v1/inboxes', solved)).status).toBe(201);
  await expectProblem(await call('/api/v1/inboxes', solved), 429, 'rate_limited');
});

test('a /64 of IPv6 is one address, and so is IPv4 however it is spelled', async () => {
  const { call } = await startGateway({
    limits: { trustedProxies: aProxy, rates: { create: { ...none, address: 1 } } },
  });

  for (const [first, second] of [
    ['2001:db8::1', '2001:DB8:0:0:ffff::2'],
    ['192.0.2.1', '::ffff:192.0.2.1'],
  ] as const) {
    expect((await create(call, { 'X-Forwarded-For': first })).status).toBe(201);
    await expectProblem(await create(call, { 'X-Forwarded-For': second }), 429, 'rate_limited');
  }
  expect((await create(call, { 'X-Forwarded-For': '2001:db8:0:1::1' })).status).toBe(201);
});

test('X-Forwarded-For and its kin change nothing where no proxy is trusted', async () => {
  const { call } = await startGateway({ limits: { rates: { create: { ...none, address: 1 } } } });
  await create(call);

  for (const name of ['X-Forwarded-For', 'Forwarded', 'X-Real-IP', 'CF-Connecting-IP']) {
    await expectProblem(await create(call, { [name]: '198.51.100.7' }), 429, 'rate_limited');
  }
});

test('a browser has a limit of its own, so that its neighbours behind one address have inboxes too', async () => {
  const { call } = await startGateway({ limits: { rates: { create: { address: 4, session: 2, key: 0 } } } });
  const first = await create(call);
  const cookie = first.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^mayfly-session=[\w-]{22}; Path=\/api\/v1; HttpOnly; SameSite=Strict$/);
  const browser = { Cookie: cookie.split(';', 1)[0] ?? '' };

  const second = await create(call, browser);
  expect([second.status, second.headers.get('set-cookie')]).toEqual([201, null]);
  for (let times = 0; times < 5; times++) await expectProblem(await create(call, browser), 429, 'rate_limited');

  for (let others = 0; others < 2; others++) expect((await create(call)).status).toBe(201);
  const refused = await create(call);
  await expectProblem(refused, 429, 'rate_limited');
  expect(refused.headers.get('set-cookie')).toBeNull();
});

test('the session opens nothing, is asked of nobody, and over HTTPS goes over nothing else', async () => {
  const { call } = await startGateway({
    publicUrl: new URL('https://mayfly.example'),
    limits: { rates: { create: { address: 5, session: 5, key: 0 } } },
  });
  const made = await create(call);
  const { id } = createInboxResponse.parse(await made.json());
  const cookie = made.headers.get('set-cookie') ?? '';
  expect(cookie).toContain('; Secure');

  const answer = await call(`/api/v1/inboxes/${id}`, { headers: { Cookie: cookie.split(';', 1)[0] ?? '' } });

  await expectProblem(answer, 401, 'token_refused');
  expect((await call('/api/v1/meta')).headers.get('set-cookie')).toBeNull();
});

test('what is no session of ours is none, and begins one', async () => {
  const { call } = await startGateway({ limits: { rates: { create: { address: 9, session: 1, key: 0 } } } });

  for (const word of ['', 'x', 'x'.repeat(23), `${'x'.repeat(21)}.`]) {
    for (let times = 0; times < 2; times++) {
      const answer = await create(call, { Cookie: `mayfly-session=${word}` });
      expect(answer.status).toBe(201);
      expect(answer.headers.get('set-cookie')).not.toBeNull();
    }
  }
});

test('an API key is counted instead of whoever uses it', async () => {
  const started = await startGateway({
    limits: { trustedProxies: aProxy, rates: { create: { address: 1, session: 1, key: 3 } } },
  });
  const { call, apiKeys } = started;
  const { key } = await apiKeys.create('tests');
  const from = (address: string) => create(call, { 'X-Api-Key': key, 'X-Forwarded-For': address });

  for (const address of ['192.0.2.1', '192.0.2.1', '192.0.2.2']) {
    const answer = await from(address);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('ratelimit-limit')).toBe('3');
  }
  await expectProblem(await from('192.0.2.3'), 429, 'rate_limited');
  expect((await create(call, { 'X-Forwarded-For': '192.0.2.1' })).status).toBe(201);
});

test('while the store cannot count, no inbox is made and no challenge given, and mail is read', async () => {
  const rateLimit: CreateRateLimit = (_name, most) => ({
    most,
    windowMs: 3_600_000,
    take: () => Promise.reject(new InboxError('store_unavailable')),
  });
  const rates = { create: { ...none, address: 9 }, challenge: { ...none, address: 9 }, check: { ...none, address: 9 } };
  const { call } = await startGateway({ rateLimit, limits: { rates } });

  await expectProblem(await create(call), 503, 'store_unavailable');
  await expectProblem(await call('/api/v1/challenge'), 503, 'store_unavailable');
  expect((await call('/api/v1/meta')).status).toBe(200);
});

test('a store that says nothing keeps no reader waiting for long', async () => {
  const rateLimit: CreateRateLimit = (_name, most) => ({
    most,
    windowMs: 3_600_000,
    take: () => new Promise(() => {}),
  });
  const { call } = await startGateway({ rateLimit, limits: { rates: { check: { ...none, address: 9 } } } });

  expect((await call('/api/v1/meta')).status).toBe(200);
});

test('an hour’s end gives back what was taken', async () => {
  const { call } = await startGateway({
    rateLimit: createMemoryRateLimits(1000),
    limits: { rates: { create: { ...none, address: 1 } } },
  });
  await create(call);

  await expect.poll(async () => (await create(call)).status, { timeout: 20_000, interval: 100 }).toBe(201);
});

test('nothing is told or counted where there is no limit', async () => {
  const { call } = await startGateway();

  const { headers } = await create(call);

  expect([...headers.keys()].filter((name) => /ratelimit|cookie|retry/.test(name))).toEqual([]);
});

test('a page of an allowed origin can read how it stands', async () => {
  const friend = 'https://friend.example';
  const { call } = await startGateway({ allowedOrigins: [friend] });

  const { headers } = await call('/api/v1/meta', { headers: { Origin: friend } });

  expect(headers.get('access-control-expose-headers')).toContain('RateLimit-Remaining');
});

test('a flood from one /64 and from 50 addresses is held, and an honest visitor has an inbox all the while', async () => {
  const { call } = await startGateway({
    limits: { trustedProxies: aProxy, rates: { create: { ...none, address: 3 } } },
  });
  const from = (address: string) => create(call, { 'X-Forwarded-For': address });
  const attackers = [
    ...Array.from({ length: 50 }, (_, index) => `2001:db8:6464:1::${(index + 1).toString(16)}`),
    ...Array.from({ length: 50 }, (_, index) => `203.0.113.${index + 1}`),
  ];
  const flood = () => Promise.all(attackers.map(async (address) => (await from(address)).status));

  const rounds: number[][] = [];
  for (let round = 0; round < 6; round++) {
    const [statuses, honest] = await Promise.all([flood(), from(`198.51.100.${round}`)]);
    rounds.push(statuses);
    expect(honest.status).toBe(201);
  }

  const made = rounds.flat().filter((status) => status === 201).length;
  expect(made).toBe(3 + 50 * 3);
  expect(new Set(rounds.at(-1))).toEqual(new Set([429]));
});

function create(call: Started['call'], headers: Record<string, string> = {}): Promise<Response> {
  return call('/api/v1/inboxes', json('POST', {}, headers));
}

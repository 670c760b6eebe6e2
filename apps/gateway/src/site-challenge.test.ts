import { type SiteChallengeKind, siteChallengeKinds } from '@mayfly/contracts/challenge';
import { InboxError } from '@mayfly/inbox/inbox-error';
import { createMemorySpentChallenges } from '@mayfly/inbox/memory-spent-challenges';
import { deriveSecrets } from '@mayfly/inbox/secrets';
import { createLogger } from '@mayfly/runtime/logger';
import { type HandedOut, type Mood, startChallengeService } from '@mayfly/test-peers/challenge-service';
import { expect, onTestFinished, test } from 'vitest';
import { expectProblem } from '../test/expect-problem.ts';
import { json, startGateway } from '../test/start-gateway.ts';
import { challengeServices } from './challenge-services.ts';
import { createSiteChallenge, type SiteChallengeSettings } from './site-challenge.ts';

test.each(siteChallengeKinds)('%s: makes an inbox for an answer that the service confirms, once', async (kind) => {
  const { challenge, service } = await setUp(kind);
  const { call } = await startGateway({ challenge });
  const create = (answer?: string) => call('/api/v1/inboxes', json('POST', { challenge: answer }));

  expect(await (await call('/api/v1/challenge')).json()).toEqual({
    ...{ kind, siteKey: 'the-site-key', frame: '/challenge-frame' },
  });
  await expectProblem(await create(), 403, 'challenge_required');
  const answer = service.handOut(person);
  expect((await create(answer)).status).toBe(201);
  await expectProblem(await create(answer), 403, 'challenge_failed');
  await expectProblem(await create('made.up.by.somebody'), 403, 'challenge_failed');
});

test('asks nothing of who has an API key, and nobody about them', async () => {
  const { challenge, service } = await setUp('hcaptcha');
  const { call, apiKeys } = await startGateway({ challenge });
  const { key } = await apiKeys.create('tests');

  const made = await call('/api/v1/inboxes', json('POST', {}, { 'X-Api-Key': key }));

  expect(made.status).toBe(201);
  expect(service.asked).toEqual([]);
});

test.each(siteChallengeKinds)(
  '%s: tells the service the answer and our secret, and nothing of who asks',
  async (kind) => {
    const { challenge, service } = await setUp(kind);
    const { call } = await startGateway({ challenge });
    const answer = service.handOut(person);
    const headers = {
      'X-Forwarded-For': '203.0.113.77',
      'User-Agent': 'a-browser-of-somebody',
      Referer: 'http://a.example/',
    };

    await call('/api/v1/inboxes', json('POST', { challenge: answer }, headers));

    const [asked] = service.asked;
    expect(asked?.form).toEqual({
      ...{ secret, response: answer },
      ...(challengeServices[kind].checksSiteKey ? { sitekey: 'the-site-key' } : {}),
    });
    expect(asked?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    expect(JSON.stringify(asked?.headers)).not.toMatch(/203\.0\.113\.77|a-browser-of-somebody|a\.example/);
  },
);

test.each<[string, SiteChallengeKind, HandedOut]>([
  ['of another host', 'hcaptcha', { hostname: 'evil.example' }],
  ['of another host', 'turnstile', { ...{ hostname: 'evil.example', action: 'create_inbox' } }],
  ['of another host', 'recaptcha', { hostname: 'evil.example', action: 'create_inbox', score: 0.9 }],
  ['for another action', 'turnstile', { hostname: 'mail.example', action: 'login' }],
  ['for no action', 'turnstile', { hostname: 'mail.example' }],
  ['for another action', 'recaptcha', { hostname: 'mail.example', action: 'login', score: 0.9 }],
  ['with a low score', 'recaptcha', { hostname: 'mail.example', action: 'create_inbox', score: 0.49 }],
  ['without a score', 'recaptcha', { hostname: 'mail.example', action: 'create_inbox' }],
])('refuses an answer %s (%s)', async (_why, kind, known) => {
  const { challenge, service } = await setUp(kind);

  await expect(challenge.admit(service.handOut(known))).rejects.toMatchObject({ code: 'challenge_failed' });
});

test('takes an answer whose score is the least', async () => {
  const { challenge, service } = await setUp('recaptcha');

  await expect(challenge.admit(service.handOut({ ...person, score: 0.5 }))).resolves.toBeUndefined();
});

test('compares no host where nobody said what the page is called', async () => {
  const { challenge, service } = await setUp('hcaptcha', { pageOrigin: undefined });

  await expect(challenge.admit(service.handOut({ hostname: 'any.example' }))).resolves.toBeUndefined();
});

test.each<[string, Mood, string]>([
  ['says nothing', { kind: 'silent' }, 'timeout'],
  ['stops in the middle', { kind: 'dribbling' }, 'timeout'],
  ['hangs up', { kind: 'hanging up' }, 'unreachable'],
  ['fails, though it says success', { kind: 'saying', status: 500, body: '{"success":true}' }, 'status'],
  ['says something else', { kind: 'saying', status: 200, body: '<html>' }, 'malformed'],
  ['says nothing at all', { kind: 'saying', status: 200, body: '' }, 'malformed'],
  ['says null', { kind: 'saying', status: 200, body: 'null' }, 'malformed'],
  ['says success as a word', { kind: 'saying', status: 200, body: '{"success":"true"}' }, 'malformed'],
  ['says half of it', { kind: 'saying', status: 200, body: '{"success":true' }, 'malformed'],
  ['never ends', { kind: 'saying', status: 200, body: `{"success":true,"x":"${'x'.repeat(20_000)}"}` }, 'malformed'],
  ['sends elsewhere', { kind: 'saying', status: 307, body: '', location: '/siteverify' }, 'unreachable'],
  ['refuses to talk', { kind: 'saying', status: 403, body: 'no' }, 'status'],
  [
    'has trouble',
    { kind: 'saying', status: 200, body: '{"success":false,"error-codes":["internal-error"]}' },
    'internal-error',
  ],
])('lets nobody in while the service %s, and says why in a word, once', async (_what, mood, reason) => {
  const { challenge, service, lines } = await setUp('turnstile', {}, reason === 'timeout' ? { deadlineMs: 700 } : {});
  const answers = [service.handOut(person), service.handOut(person), service.handOut(person)];
  service.setMood(mood);

  for (const answer of answers.slice(0, 2))
    await expect(challenge.admit(answer)).rejects.toMatchObject({ code: 'challenge_unavailable' });

  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ level: 'error', reason }]);
  for (const told of [...answers, secret]) expect(lines.join()).not.toContain(told);
  service.setMood(undefined);
  await expect(challenge.admit(answers[2])).resolves.toBeUndefined();
});

test('lets nobody in where nobody is at the address of the service', async () => {
  const { challenge, service } = await setUp('hcaptcha');
  const answer = service.handOut(person);
  await service.stop();

  await expect(challenge.admit(answer)).rejects.toMatchObject({ code: 'challenge_unavailable' });
});

test('tells the operator that the secret is wrong, and visitors only that it cannot be checked', async () => {
  const { challenge, service, lines } = await setUp('recaptcha', { secret: 'another-secret' });
  const { call } = await startGateway({ challenge });

  const answer = await call('/api/v1/inboxes', json('POST', { challenge: service.handOut(person) }));

  await expectProblem(answer, 503, 'challenge_unavailable');
  expect(answer.headers.get('retry-after')).toBe('10');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ reason: 'invalid-input-secret' });
});

test('takes one answer once of all that bring it at once, even where the service takes it each time', async () => {
  const { challenge, service } = await setUp('hcaptcha');
  service.setMood({ kind: 'saying', status: 200, body: '{"success":true,"hostname":"mail.example"}' });

  const brought = await Promise.allSettled(Array.from({ length: 10 }, () => challenge.admit('the-same-answer')));

  expect(brought.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('remembers a used answer by a keyed hash for longer than the service takes it, and lets nobody in where it cannot', async () => {
  const spends: [string, number][] = [];
  const spend = async (...spent: [string, number]): Promise<never> => {
    spends.push(spent);
    throw new InboxError('store_unavailable');
  };
  const { challenge, service } = await setUp('turnstile', {}, { spend });
  const answer = service.handOut(person);

  await expect(challenge.admit(answer)).rejects.toMatchObject({ code: 'store_unavailable' });
  const [[name, forMs] = ['', 0]] = spends;
  expect(name).toMatch(/^[\w-]{43}$/);
  expect(answer).not.toContain(name);
  expect(forMs).toBeGreaterThan(300_000);
});

test.each(['', 'short', 'with a space', 'with\nlines\nin it', 'ünïcödé-answer', 'x'.repeat(8193)])(
  'asks nobody about %j',
  async (answer) => {
    const { challenge, service } = await setUp('hcaptcha');

    await expect(challenge.admit(answer)).rejects.toMatchObject({ code: 'challenge_failed' });
    expect(service.asked).toEqual([]);
  },
);

test('asks about a bounded number at once, and refuses the rest without asking', async () => {
  const { challenge, service } = await setUp('hcaptcha', {}, { mostAtOnce: 3, deadlineMs: 700 });
  service.setMood({ kind: 'silent' });

  const all = Array.from({ length: 8 }, (_, index) => challenge.admit(`an-answer-${index}`));
  const codes = (await Promise.allSettled(all)).map((one) => one.status === 'rejected' && one.reason.code);

  expect(codes).toEqual(Array(8).fill('challenge_unavailable'));
  expect(service.asked).toHaveLength(3);
});

const secret = 'the-secret-of-the-operator';
const person: HandedOut = { hostname: 'mail.example', action: 'create_inbox', score: 0.9 };

type Changes = Partial<SiteChallengeSettings>;
type OtherDeps = Partial<Parameters<typeof createSiteChallenge>[1]> & {
  spend?: (id: string, ms: number) => Promise<boolean>;
};

async function setUp(kind: SiteChallengeKind, changes: Changes = {}, { spend, ...deps }: OtherDeps = {}) {
  const service = await startChallengeService({ name: kind, secret });
  let stopped = false;
  const stop = async () => {
    if (!stopped) await service.stop();
    stopped = true;
  };
  onTestFinished(stop);
  const lines: string[] = [];
  const settings: SiteChallengeSettings = {
    ...{ kind, siteKey: 'the-site-key', secret, leastScore: 0.5 },
    ...{ verifyUrl: service.verifyUrl, scriptUrl: undefined },
    ...{ pageOrigin: 'https://mail.example', frameOrigin: undefined },
    ...changes,
  };
  const challenge = createSiteChallenge(settings, {
    key: deriveSecrets('a secret for tests alone').challenge,
    spent: spend ? { spend } : createMemorySpentChallenges(),
    logger: createLogger({ app: 'gateway', destination: { write: (line) => void lines.push(line) } }),
    ...deps,
  });
  return { challenge, service: { ...service, stop }, lines };
}

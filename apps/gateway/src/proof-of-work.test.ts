import { type ChallengeSolution, challengeResponse } from '@mayfly/contracts/challenge';
import { metaResponse } from '@mayfly/contracts/http-api';
import { InboxError } from '@mayfly/inbox/inbox-error';
import { createMemorySpentChallenges } from '@mayfly/inbox/memory-spent-challenges';
import { deriveSecrets } from '@mayfly/inbox/secrets';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { expect, test } from 'vitest';
import { expectProblem } from '../test/expect-problem.ts';
import { json, startGateway } from '../test/start-gateway.ts';
import { challengeLifetimeMs, createProofOfWork, usualDifficulty } from './proof-of-work.ts';

test('makes an inbox for a solution, once, and for nothing else none', async () => {
  const { challenge } = setUp();
  const { call } = await startGateway({ challenge });
  const create = (answer?: string) => call('/api/v1/inboxes', json('POST', { challenge: answer }));

  expect(metaResponse.parse(await (await call('/api/v1/meta')).json()).challenge).toBe('pow');
  await expectProblem(await create(), 403, 'challenge_required');
  const answer = written(await solve(challengeResponse.parse(await (await call('/api/v1/challenge')).json())));
  expect((await create(answer)).status).toBe(201);
  await expectProblem(await create(answer), 403, 'challenge_failed');
});

test('says that there is none where none is wanted, and minds no answer to it', async () => {
  const { call } = await startGateway();

  expect(await (await call('/api/v1/challenge')).json()).toEqual({ kind: 'none' });
  expect((await call('/api/v1/inboxes', json('POST', { challenge: 'anything' }))).status).toBe(201);
});

test.each<[string, (solved: ChallengeSolution) => unknown]>([
  ['a counter that was not found', ({ challenge }) => ({ challenge, solution: { counter: 1, derivedKey: 'ab' } })],
  [
    'the prefix alone, without the work',
    ({ challenge }) => ({
      challenge,
      solution: { counter: 1, derivedKey: challenge.parameters.keyPrefix.padEnd(64, '0') },
    }),
  ],
  [
    'a later end',
    ({ challenge: { parameters, signature }, solution }) => ({
      challenge: { parameters: { ...parameters, data: { ...parameters.data, expiresAt: 9e15 } }, signature },
      solution,
    }),
  ],
  [
    'another nonce',
    ({ challenge: { parameters, signature }, solution }) => ({
      challenge: { parameters: { ...parameters, nonce: parameters.salt }, signature },
      solution,
    }),
  ],
  [
    'no signature',
    ({ challenge, solution }) => ({ challenge: { ...challenge, signature: '00'.repeat(32) }, solution }),
  ],
  ['a challenge without its fields', ({ solution }) => ({ challenge: { parameters: {} }, solution })],
  ['null', () => null],
])('refuses %s, and the true solution still counts', async (_name, forge) => {
  const { challenge } = setUp();
  const solved = await solve(await challenge.issue());

  await expect(challenge.admit(written(forge(solved)))).rejects.toMatchObject({ code: 'challenge_failed' });
  await challenge.admit(written(solved));
});

test.each(['', 'not base64 at all', '{}', Buffer.from('{').toString('base64')])('refuses %j', async (answer) => {
  await expect(setUp().challenge.admit(answer)).rejects.toMatchObject({ code: 'challenge_failed' });
});

test('refuses what another installation gave out', async () => {
  const solved = written(await solve(await setUp('another secret').challenge.issue()));

  await expect(setUp().challenge.admit(solved)).rejects.toMatchObject({ code: 'challenge_failed' });
});

test('takes what another process of the same installation gave out', async () => {
  const solved = written(await solve(await setUp().challenge.issue()));

  await expect(setUp().challenge.admit(solved)).resolves.toBeUndefined();
});

test('refuses a solution from its end on, by the clock of the store', async () => {
  const { challenge, clock } = setUp();
  const [early, late] = [await challenge.issue(), await challenge.issue()];
  const solutions = [written(await solve(early)), written(await solve(late))];

  clock.time += challengeLifetimeMs - 1;
  await challenge.admit(solutions[0]);
  clock.time += 1;
  await expect(challenge.admit(solutions[1])).rejects.toMatchObject({ code: 'challenge_failed' });
});

test('remembers a used one until it has ended, and lets nobody in where it cannot', async () => {
  const clock = { time: Date.now(), now: () => clock.time };
  const spends: number[] = [];
  const spend = async (_id: string, forMs: number): Promise<never> => {
    spends.push(forMs);
    throw new InboxError('store_unavailable');
  };
  const challenge = createProofOfWork({ key, clock, spent: { spend }, difficulty: easy });
  const solved = written(await solve(await challenge.issue()));

  await expect(challenge.admit(solved)).rejects.toMatchObject({ code: 'store_unavailable' });
  expect(spends[0]).toBeGreaterThanOrEqual(challengeLifetimeMs);
});

test('asks for at least half of the most work, and for no more', async () => {
  const { challenge } = setUp();
  for (let times = 0; times < 10; times++) {
    const { solution } = await solve(await challenge.issue());
    expect(solution.counter).toBeGreaterThanOrEqual(easy.mostCounter / 2);
    expect(solution.counter).toBeLessThanOrEqual(easy.mostCounter);
  }
  expect(usualDifficulty.cost * usualDifficulty.mostCounter).toBeLessThanOrEqual(5_000_000);
});

const easy = { cost: 2, mostCounter: 20 };
const { challenge: key } = deriveSecrets('a secret for tests alone');

function setUp(secret = 'a secret for tests alone') {
  const clock = { time: Date.now(), now: () => clock.time };
  const spent = createMemorySpentChallenges();
  const challenge = createProofOfWork({ key: deriveSecrets(secret).challenge, spent, clock, difficulty: easy });
  return { challenge, clock };
}

/** With the library's own solver, which any other client may use as well. */
async function solve(issued: Awaited<ReturnType<ReturnType<typeof setUp>['challenge']['issue']>>) {
  if (issued.kind !== 'pow') return expect.fail('there is no challenge');
  const solution = await solveChallenge({ challenge: issued.challenge, deriveKey });
  return { challenge: issued.challenge, solution: solution ?? expect.fail('there is no solution') };
}

function written(solved: unknown): string {
  return Buffer.from(JSON.stringify(solved)).toString('base64');
}

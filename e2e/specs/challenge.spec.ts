import { createHttpApi } from '@mayfly/client/http-api';
import { solveChallenge, writeSolution } from '@mayfly/client/solve-challenge';
import type { ChallengeResponse, ProofOfWork } from '@mayfly/contracts/challenge';
import { keyEnds } from '@mayfly/test-peers/key-ends';
import { expect } from '@playwright/test';
import { test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';
import { type SetUp, startSetUp, urlOf } from '../harness/set-ups.ts';

test.describe('a server that wants a proof of work @redis', () => {
  let guarded: SetUp;
  test.beforeAll(async () => {
    guarded = await startSetUp('separate', { env: { MAYFLY_CHALLENGE: 'pow' } });
  });
  test.afterAll(() => guarded?.stop());

  test('gives the page an address, and another one, without a click and without a word', async ({ page }) => {
    const asked: string[] = [];
    page.on('response', async (response) => {
      const { pathname } = new URL(response.url());
      if (/\/(?:inboxes|challenge)$/.test(pathname))
        asked.push(`${response.request().method()} ${pathname.slice(8)} ${response.status()}`);
    });
    await page.goto(guarded.url);
    const inbox = mayflyPage(page);
    await expect(inbox.connection).toContainText('Live');
    await expect(inbox.address).toContainText('@mayfly.localhost');
    await page.getByRole('button', { name: 'New address' }).click();
    await expect(inbox.tabs).toHaveCount(2);
    expect(asked).toEqual([
      ...['POST inboxes 403', 'GET challenge 200', 'POST inboxes 201'],
      ...['GET challenge 200', 'POST inboxes 201'],
    ]);
  });

  test('where it takes longer than a second the page tells how far it is, and then has an address', async ({
    page,
  }) => {
    // As on a slow phone.
    await page.addInitScript(() => {
      const derive = crypto.subtle.deriveBits.bind(crypto.subtle);
      crypto.subtle.deriveBits = async (...given) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return derive(...given);
      };
    });
    await page.goto(guarded.url);
    const progress = page.getByRole('progressbar', { name: 'Checking that you are not a machine' });
    await expect(progress).toBeVisible();
    const shown = async () => Number(await progress.getAttribute('value'));
    const first = await shown();
    expect(first).toBeGreaterThan(0);
    await expect.poll(shown, { intervals: [50] }).toBeGreaterThan(first);
    await expect(mayflyPage(page).address).toContainText('@mayfly.localhost');
    await expect(progress).toHaveCount(0);
  });

  test('gives the client an inbox by itself', async () => {
    const api = createHttpApi({ baseUrl: guarded.url });
    expect((await api.meta()).challenge).toBe('pow');
    expect((await api.createInbox({ lifetimeSeconds: 600 })).lifetimeSeconds).toBe(600);
  });

  test('takes a solution once, whichever process it is brought to, and forgets it by itself', async () => {
    const solved = await solution();
    const answers = [];
    for (const gateway of [...guarded.gateways, ...guarded.gateways])
      answers.push(await create(urlOf(gateway), solved));
    expect(answers).toEqual([201, 'challenge_failed', 'challenge_failed', 'challenge_failed']);

    // At once, on both.
    const another = await solution();
    const both = await Promise.all(guarded.gateways.map((gateway) => create(urlOf(gateway), another)));
    expect(both.filter((answer) => answer === 201)).toHaveLength(1);

    if (!guarded.redis) throw new Error('a set-up without Redis');
    const ends = [...(await keyEnds(guarded.redis))].filter(([key]) => key.includes('spent')).map(([, end]) => end);
    expect(ends.length).toBeGreaterThanOrEqual(2);
    for (const end of ends) {
      expect(end).toBeGreaterThan(0);
      expect(end - Date.now()).toBeLessThan(130_000);
    }
  });

  test('refuses a forged solution, and none at all', async () => {
    expect(await create(guarded.url, undefined)).toBe('challenge_required');
    const challenge = await issued();
    const { parameters, signature } = challenge;
    // Whoever chooses the prefix has no work; but then it is not what was signed.
    const easy = { parameters: { ...parameters, keyPrefix: '0', cost: 1 }, signature };
    const forged = await solveChallenge(easy);
    expect(forged).toBeDefined();
    expect(await create(guarded.url, JSON.stringify(forged))).toBe('challenge_failed');
    const made = { challenge, solution: { counter: 1500, derivedKey: parameters.keyPrefix.padEnd(64, '0') } };
    expect(await create(guarded.url, writeSolution(made))).toBe('challenge_failed');
    expect(await create(guarded.url, 'anything')).toBe('challenge_failed');
  });

  test('a refused solution is told, and tried again it gives an address', async ({ page }) => {
    await page.route('**/api/v1/inboxes', async (route) => {
      const sent = route.request().postDataJSON();
      // As one that was used before.
      if (sent.challenge === undefined) return route.continue();
      await route.continue({ postData: JSON.stringify({ ...sent, challenge: 'AAAA' }) });
    });
    await page.goto(guarded.url);
    await expect(page.getByText('did not go through')).toBeVisible();
    await page.unroute('**/api/v1/inboxes');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(mayflyPage(page).address).toContainText('@mayfly.localhost');
  });

  async function issued(): Promise<ProofOfWork> {
    const response = await fetch(`${guarded.url}/api/v1/challenge`);
    const answer: ChallengeResponse = await response.json();
    if (answer.kind !== 'pow') throw new Error(`the challenge is ${answer.kind}`);
    return answer.challenge;
  }

  async function solution(): Promise<string> {
    const solved = await solveChallenge(await issued());
    if (!solved) throw new Error('there is no solution');
    return writeSolution(solved);
  }

  async function create(url: string, challenge: string | undefined): Promise<number | string> {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ challenge });
    const response = await fetch(`${url}/api/v1/inboxes`, { method: 'POST', headers, body });
    return response.ok ? response.status : (await response.json()).code;
  }
});

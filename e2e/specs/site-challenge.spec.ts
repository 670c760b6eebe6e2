import { type ChallengeServiceStandIn, startChallengeService } from '@mayfly/test-peers/challenge-service';
import { freePort } from '@mayfly/test-peers/free-port';
import { expect, type Page } from '@playwright/test';
import { test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';
import { type SetUp, startSetUp } from '../harness/set-ups.ts';

const secret = 'the-secret-of-the-operator';

test.describe('a server that has a service check its visitors @redis', () => {
  let service: ChallengeServiceStandIn;
  let guarded: SetUp;
  test.beforeAll(async () => {
    service = await startChallengeService({
      ...{ name: 'turnstile', secret },
      widget: { hostname: 'localhost', action: 'create_inbox' },
    });
    guarded = await startSetUp('embedded', { env: settingsFor('turnstile', service) });
  });
  test.afterAll(async () => {
    await guarded?.stop();
    await service?.stop();
  });

  test('shows its widget, gives an address for what that hands out, and another one', async ({ page }) => {
    await page.goto(guarded.url);
    await expect(page.getByText('Please show that you are not a machine')).toBeVisible();
    await expect(page.getByText('Cloudflare Turnstile does this check')).toBeVisible();
    await person(page).click();
    await expect(mayflyPage(page).address).toContainText('@mayfly.localhost');
    await expect(page.locator('iframe')).toHaveCount(0);

    await page.getByRole('button', { name: 'New address' }).click();
    await person(page).click();
    await expect(mayflyPage(page).tabs).toHaveCount(2);
    expect(service.asked.map(({ form }) => Object.keys(form).sort())).toEqual([
      ['response', 'secret'],
      ['response', 'secret'],
    ]);
    expect([...(guarded.gateways[0]?.lines ?? [])].join('\n')).not.toContain(service.asked[0]?.form.response);
  });

  test('the service’s script reads nothing of the page and nothing that the browser keeps', async ({ page }) => {
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).origin));
    await page.goto(guarded.url);
    await expect(person(page)).toBeVisible();
    const frame = page.frames().find((one) => one.url().includes('/challenge-frame'));
    expect(await frame?.title()).toBe('reached nothing');
    expect(await frame?.evaluate(() => self.origin)).toBe('null');
    const own = new Set([guarded.url, new URL(service.scriptUrl).origin]);
    expect(new Set(requested)).toEqual(own);
    await expect(page).toHaveURL(`${guarded.url}/`);
  });

  test('opened by itself, the document has no origin either', async ({ page }) => {
    await page.goto(`${guarded.url}/challenge-frame`);
    expect(await page.evaluate(() => self.origin)).toBe('null');
  });

  test('what goes wrong is said, and can be tried again', async ({ page }) => {
    await page.goto(guarded.url);
    await inWidget(page, 'Fail').click();
    await expect(page.getByText('The check did not go through.')).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await inWidget(page, 'Expire').click();
    await expect(page.getByText('The check ran out of time.')).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();

    // The service takes its own answers for none of its own.
    service.setMood({ kind: 'saying', status: 200, body: '{"success":false,"error-codes":["timeout-or-duplicate"]}' });
    await person(page).click();
    await expect(page.getByText('The check before a new address did not go through.')).toBeVisible();
    service.setMood({ kind: 'saying', status: 500, body: '' });
    await page.getByRole('button', { name: 'Try again' }).click();
    await person(page).click();
    await expect(page.getByText('cannot be made right now')).toBeVisible();
    service.setMood(undefined);
  });

  test('a service that cannot be reached is named, and no address is given', async ({ page }) => {
    await page.route(`${service.scriptUrl}*`, (route) => route.abort());
    await page.goto(guarded.url);
    await expect(page.getByText('Cloudflare Turnstile cannot be reached.')).toBeVisible();
    await page.unroute(`${service.scriptUrl}*`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await person(page).click();
    await expect(mayflyPage(page).address).toContainText('@mayfly.localhost');
  });

  test('messages of others than the widget are heard by nobody', async ({ page }) => {
    await page.goto(guarded.url);
    await expect(person(page)).toBeVisible();
    await page.evaluate(() => postMessage({ mayfly: 'challenge', state: 'solved', answer: 'made up' }, '*'));
    await page.evaluate(() => postMessage({ mayfly: 'challenge', state: 'failed' }, '*'));
    await expect(page.getByText('Please show that you are not a machine')).toBeVisible();
    expect(service.asked.map(({ form }) => form.response)).not.toContain('made up');
  });

  test('another address can be let be', async ({ page }) => {
    await page.goto(guarded.url);
    await person(page).click();
    await page.getByRole('button', { name: 'New address' }).click();
    await expect(person(page)).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.locator('iframe')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'New address' })).toBeEnabled();
    await expect(mayflyPage(page).address).toContainText('@mayfly.localhost');
  });
});

for (const name of ['hcaptcha', 'turnstile', 'recaptcha'] as const) {
  test(`${name}: gives an address, on an origin of the widget’s own @redis`, async ({ page }) => {
    const service = await startChallengeService({
      ...{ name, secret },
      widget: { hostname: '127.0.0.1', action: 'create_inbox', score: 0.9 },
      framed: true,
    });
    const port = await freePort();
    const guarded = await startSetUp('embedded', {
      env: {
        ...settingsFor(name, service),
        MAYFLY_HTTP_PORT: String(port),
        MAYFLY_PUBLIC_URL: `http://localhost:${port}`,
        // Another origin of the same server's.
        MAYFLY_CHALLENGE_ORIGIN: `http://127.0.0.1:${port}`,
      },
    });
    try {
      await page.goto(guarded.url);
      if (name !== 'recaptcha') {
        const button = page.frameLocator('iframe').frameLocator('iframe').getByRole('button');
        await expect(button).toBeVisible();
        const frame = page.frames().find((one) => one.url().includes('/challenge-frame'));
        expect(await frame?.title()).not.toMatch(/page|navigation/);
        await button.click();
      }
      await expect(mayflyPage(page).address).toContainText('@mayfly.localhost');
      expect(service.asked).toHaveLength(1);
      expect((await page.request.get(`http://127.0.0.1:${port}/`)).status()).toBe(404);
      expect((await page.request.get(`http://localhost:${port}/challenge-frame`)).status()).toBe(404);
    } finally {
      await guarded.stop();
      await service.stop();
    }
  });
}

function person(page: Page) {
  return inWidget(page, 'I am a person');
}

function inWidget(page: Page, name: string) {
  return page.frameLocator('iframe').getByRole('button', { name });
}

function settingsFor(name: string, { verifyUrl, scriptUrl }: ChallengeServiceStandIn) {
  return {
    MAYFLY_CHALLENGE: name,
    MAYFLY_CHALLENGE_SITE_KEY: 'the-site-key',
    MAYFLY_CHALLENGE_SECRET: secret,
    MAYFLY_CHALLENGE_VERIFY_URL: verifyUrl,
    MAYFLY_CHALLENGE_SCRIPT_URL: scriptUrl,
  };
}

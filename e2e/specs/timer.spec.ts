import { expect } from '@playwright/test';
import { test } from '../harness/fixtures.ts';
import { createWithLifetime, mayflyPage } from '../harness/page.ts';
import { startSetUp } from '../harness/set-ups.ts';

const day = 86_400_000;

for (const [name, offset] of [
  ['behind', -day],
  ['ahead', day],
] as const) {
  test(`the countdown is right with a client clock a day ${name}`, async ({ page }) => {
    await page.clock.install({ time: Date.now() + offset });
    const inbox = mayflyPage(page);
    await createWithLifetime(page, 600);
    const created = page.waitForResponse((response) => response.url().endsWith('/api/v1/inboxes'));
    await inbox.open();
    const { expiresAt } = await (await created).json();
    const shown = await inbox.secondsLeft();
    const left = (Date.parse(expiresAt) - Date.now()) / 1000;
    // What is shown was read a moment before what it is held against.
    expect(shown - left).toBeGreaterThan(-1);
    expect(shown - left).toBeLessThan(3);
  });
}

test('it is right after a sleep, and says five minutes and one minute and nothing between', async ({ page }) => {
  // The server's time, as it goes by while the machine sleeps: the page hears it from a clock that jumps with its own.
  await page.clock.install();
  const inbox = mayflyPage(page);
  await createWithLifetime(page, 600);
  await page.routeWebSocket('**/socket.io/**', () => {});
  await page.route('**/socket.io/**', () => {});
  await page.goto('/');
  await expect(inbox.timeLeft).toBeVisible();
  const before = await inbox.secondsLeft();
  const said = page.getByTestId('announcements');
  await page.clock.fastForward(240_000);
  await expect.poll(async () => before - (await inbox.secondsLeft())).toBeGreaterThanOrEqual(240);
  await expect(said).toHaveText('');
  await page.clock.fastForward(70_000);
  await expect(said).toHaveText('Five minutes left');
  await page.clock.fastForward(240_000);
  await expect(said).toHaveText('One minute left');
  await expect(page.getByText('Last minute')).toBeVisible();
  await expect(page).toHaveTitle(/^00:\d\d · Mayfly$/);
});

test('the icon has a dot while something is unread', async ({ page, send }) => {
  const inbox = mayflyPage(page);
  const icon = page.locator('link[rel="icon"]');
  const to = await inbox.open();
  await expect(icon).toHaveAttribute('href', '/favicon.svg');
  await send({ to, subject: 'unread', text: 'x' });
  await expect(icon).toHaveAttribute('href', '/favicon-unread.svg');
  await inbox.rows.first().getByRole('button').first().click();
  await expect(icon).toHaveAttribute('href', '/favicon.svg');
});

test('an extension is shown before the server has answered, and taken back where it refuses', async ({ page }) => {
  const inbox = mayflyPage(page);
  await createWithLifetime(page, 600);
  await inbox.open();
  let answer = (_: 'refuse') => {};
  const held = new Promise<'refuse'>((resolve) => {
    answer = resolve;
  });
  await page.route('**/extend', async (route) => {
    await held;
    await route.fulfill({
      status: 409,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        type: 'about:blank',
        title: '',
        status: 409,
        code: 'extension_limit_reached',
        requestId: 'r',
      }),
    });
  });
  await page.keyboard.press('e');
  await expect.poll(() => inbox.secondsLeft()).toBeGreaterThan(600);
  answer('refuse');
  await expect.poll(() => inbox.secondsLeft()).toBeLessThanOrEqual(600);
  await expect(page.getByText('cannot be extended again')).toBeVisible();
});

test('at the cap the button is disabled, says why to whoever looks or listens, and asks for nothing', async ({
  page,
}) => {
  const mayfly = await startSetUp('embedded', { env: { MAYFLY_LIFETIMES: '30m,1h', MAYFLY_MAX_LIFETIME: '1h' } });
  try {
    const inbox = mayflyPage(page);
    await createWithLifetime(page, 1800);
    let asked = 0;
    page.on('request', (request) => request.url().endsWith('/extend') && asked++);
    await page.goto(mayfly.url);
    await expect(inbox.connection).toContainText('Live');
    await inbox.extend.click();
    await expect(inbox.extend).toHaveAttribute('aria-disabled', 'true');
    await expect(inbox.extend).toHaveAccessibleDescription('At its limit: an address lives 1 hr at most.');
    await expect(inbox.extend).toHaveAttribute('title', 'At its limit: an address lives 1 hr at most.');
    await expect(page.getByText('its limit').first()).toBeVisible();
    expect(await inbox.secondsLeft()).toBeLessThanOrEqual(3600);
    await expect.poll(() => asked).toBe(1);
    // Still in reach by keyboard, so that everybody can learn why it does nothing.
    await inbox.extend.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('e');
    await inbox.extend.click({ force: true });
    await expect(inbox.extend).toBeFocused();
    expect(asked).toBe(1);
  } finally {
    await mayfly.stop();
  }
});

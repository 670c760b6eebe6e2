import { expect, type Page } from '@playwright/test';
import { test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';
import { readCode } from '../harness/read-code.ts';

test('the address is copied by key and selected by a click, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const inbox = mayflyPage(page);
  const address = await inbox.open();
  await inbox.address.click();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(address);
  await page.getByRole('heading', { name: 'Messages' }).click();
  await page.keyboard.press('c');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  await expect(page.getByTestId('announcements')).toHaveText('Address copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeVisible();
});

test('where the clipboard refuses, the address is selected and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  const inbox = mayflyPage(page);
  const address = await inbox.open();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('button', { name: 'Selected' })).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(address);
  await expect(page.getByTestId('announcements')).toContainText('copy it with your keyboard');
});

test('an own name is malformed, reserved, then had, then taken, each said beside the field', async ({ page, send }) => {
  const inbox = mayflyPage(page);
  await inbox.open();
  const own = `river.${Date.now().toString(36)}`;
  await inbox.choose('Choose an address…');
  const dialog = page.getByRole('dialog', { name: 'Choose an address' });
  const name = dialog.getByLabel('Name');
  await expect(name).toBeFocused();
  for (const [entered, said] of [
    ['a b', 'That name does not work'],
    ['postmaster', 'given to nobody'],
  ] as const) {
    await name.fill(entered);
    await name.press('Enter');
    await expect(dialog.getByText(said)).toBeVisible();
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    await expect(name).toHaveAccessibleDescription(new RegExp(said));
  }
  await name.fill(own);
  await dialog.getByText('10 min').click();
  await dialog.getByRole('button', { name: 'Get this address' }).click();
  await expect(inbox.address).toHaveText(`${own}@mayfly.localhost`);
  expect(await inbox.secondsLeft()).toBeLessThanOrEqual(600);
  await send({ to: `${own}@mayfly.localhost`, subject: 'to a name of my own', text: 'x' });
  await expect(inbox.rows).toHaveCount(1);

  await inbox.choose('Choose an address…');
  await name.fill(own);
  await name.press('Enter');
  await expect(dialog.getByText('An address is not given out again')).toBeVisible();
});

test('a recovery link opens the inbox elsewhere, leaves the address bar at once, and is in no request', async ({
  page,
  browser,
  mayfly,
  send,
}) => {
  const inbox = mayflyPage(page);
  const address = await inbox.open();
  await send({ to: address, subject: 'seen from both', text: 'x' });
  await inbox.choose('Open elsewhere…');
  const link = await page.getByRole('textbox', { name: 'Recovery link' }).inputValue();
  const token = link.split('.').at(-1) ?? '';

  const context = await browser.newContext({ baseURL: mayfly.url });
  const other = mayflyPage(await context.newPage());
  const asked: string[] = [];
  context.on('request', (request) => asked.push(`${request.url()} ${request.headers().referer ?? ''}`));
  await other.page.goto(link);
  await expect(other.address).toHaveText(address);
  await expect(other.rows).toHaveCount(1);
  expect(other.page.url()).toBe(`${mayfly.url}/`);
  expect(token.length).toBeGreaterThan(20);
  expect(asked.filter((request) => request.includes(token))).toEqual([]);
  await other.page.goBack();
  await expect.poll(() => other.page.url()).not.toContain('open=');
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the QR code is the recovery link, ${colorScheme}, and opens the inbox in a browser that never was here`, async ({
    page,
    browser,
    context,
  }) => {
    await page.emulateMedia({ colorScheme });
    const inbox = mayflyPage(page);
    const address = await inbox.open();
    await inbox.choose('Open elsewhere…');
    const link = await page.getByRole('textbox', { name: 'Recovery link' }).inputValue();
    const read = await readCode(context, page.getByRole('img', { name: 'QR code' }));
    expect(read).toBe(link);

    const elsewhere = await browser.newContext();
    const other = mayflyPage(await elsewhere.newPage());
    await other.page.goto(link);
    await expect(other.address).toHaveText(address);
    await expect(other.page).toHaveURL(/^[^#]+\/$/);
    expect(await other.page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    await elsewhere.close();
  });
}

test('a link that is pasted into an open page opens beside what was there', async ({ page, browser, mayfly }) => {
  const context = await browser.newContext({ baseURL: mayfly.url });
  const other = mayflyPage(await context.newPage());
  const address = await other.open();
  await other.choose('Open elsewhere…');
  const link = await other.page.getByRole('textbox', { name: 'Recovery link' }).inputValue();
  await context.close();

  const inbox = mayflyPage(page);
  await inbox.open();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await expect(inbox.address).toHaveText(address);
  await expect(inbox.tabs).toHaveCount(2);
  expect(new URL(page.url()).hash).toBe('');
});

test('five addresses live side by side on one line, each with its mark, and a sixth is refused with a reason', async ({
  page,
  send,
}) => {
  const lines: string[] = [];
  page.on('websocket', (line) => lines.push(line.url()));
  const inbox = mayflyPage(page);
  const addresses = [await inbox.open()];
  for (let more = 2; more <= 5; more++) {
    await page.keyboard.press('n');
    await expect(inbox.tabs).toHaveCount(more);
    addresses.push((await inbox.address.innerText()).trim());
  }
  await expect(inbox.connection).toContainText('Live');
  await expect(page.getByRole('button', { name: 'New address' })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('n');
  // It says why it does nothing, and so takes a click.
  await page.getByRole('button', { name: 'New address' }).click({ force: true });
  await expect(page.getByTestId('announcements')).toContainText('that is the most');
  await expect(inbox.tabs).toHaveCount(5);

  await send({ to: addresses[1], subject: 'for the second', text: 'x' });
  await expect(inbox.tabs.nth(1)).toContainText('1 unread');
  await expect(page).toHaveTitle(/^\(1\) /);
  await expect(inbox.rows).toHaveCount(0);
  await page.keyboard.press('2');
  await expect(inbox.address).toHaveText(addresses[1] ?? '');
  await expect(inbox.rows).toHaveCount(1);
  expect(lines).toHaveLength(1);

  await page.reload();
  await expect(inbox.address).toHaveText(addresses[1] ?? '');
  await expect(inbox.tabs).toHaveCount(5);
  await expect(inbox.tabs.nth(4)).toContainText(localPartOf(addresses[4]));
});

test('nothing moves when the address comes, and it is the first thing on the screen', async ({ page }) => {
  await watchShifts(page);
  const inbox = mayflyPage(page);
  await inbox.open();
  await expect(page.getByText('Listening on')).toBeVisible();
  expect(await shiftsOf(page)).toBe(0);
});

test('a sample comes when asked for, and says what it is', async ({ page }) => {
  await watchShifts(page);
  const inbox = mayflyPage(page);
  await inbox.open();
  await page.getByRole('button', { name: 'Send me a test' }).click();
  await expect(inbox.rows).toHaveCount(1);
  await expect(page.getByTestId('announcements')).toHaveText('New message from Mayfly: A test from this server');
  expect(await shiftsOf(page)).toBe(0);
  await inbox.rows.first().getByRole('button').first().click();
  await expect(inbox.mail.getByText('made by the server itself')).toBeVisible();
});

function localPartOf(address = ''): string {
  return address.slice(0, address.indexOf('@'));
}

/** Everything that the page moves under its reader, whether or not they have just pressed something. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum so far, after what is on its way has been drawn. */
async function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { shifts } = window as unknown as { shifts: number[] };
    return shifts.reduce((sum, value) => sum + value, 0);
  });
}

import { expect } from '@playwright/test';
import { test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';

test('a code is copied out of the list, without its blanks and without opening its mail', async ({
  page,
  context,
  send,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const inbox = mayflyPage(page);
  const to = await inbox.open();
  await send({ to, subject: 'Order number 771042', text: 'Your order number is 771042.' });
  await send({ to, subject: 'Sign in', text: 'Your sign-in code is 482-910.\n\nOrder number 771042.' });

  const row = inbox.rows.filter({ hasText: 'Sign in' });
  const chip = row.getByRole('button', { name: 'Copy code 482 910' });
  await chip.click();
  await expect(row.getByRole('status')).toHaveText('Code copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('482910');
  await expect(inbox.reader).not.toBeAttached();
  await expect(row.getByText('Unread')).toBeAttached();
  await expect(inbox.rows.filter({ hasText: '771042' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Copy code/ })).toHaveCount(1);
});

test('a code that the clipboard does not take is selected', async ({ page, send }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  const inbox = mayflyPage(page);
  const to = await inbox.open();
  await send({ to, subject: '482910 is your Tidewater code', text: 'Welcome.' });
  await page.getByRole('button', { name: 'Copy code 482 910' }).click();
  await expect(inbox.rows.getByRole('status')).toContainText('The code is selected');
  expect(await page.evaluate(() => String(getSelection()))).toBe('482 910');
});

test('the key copies the newest code from the list, and that of the open mail, whose strip has its link too', async ({
  page,
  context,
  send,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const inbox = mayflyPage(page);
  const to = await inbox.open();
  await send({
    to,
    subject: 'Confirm your address',
    html: '<p>Your code is 482910.</p><a href="https://tidewater.example/confirm?token=a1">Confirm your address</a>',
  });
  await send({ to, subject: '771042 is your Tidewater code', text: 'Welcome.' });
  await send({ to, subject: 'News', text: 'Nothing to type.' });
  await expect(inbox.rows).toHaveCount(3);

  await page.keyboard.press('y');
  await expect(inbox.rows.filter({ hasText: '771 042' }).getByRole('status')).toHaveText('Code copied');
  expect(await copied()).toBe('771042');

  await inbox.rows.filter({ hasText: 'Confirm' }).getByRole('button').first().click();
  const strip = inbox.reader.getByRole('region', { name: 'Code and link' });
  await expect(strip.getByRole('link', { name: 'Confirm at tidewater.example' })).toHaveAttribute(
    'href',
    'https://tidewater.example/confirm?token=a1',
  );
  await inbox.mail.getByText('Your code').click();
  await page.keyboard.press('y');
  await expect(strip.getByRole('status')).toHaveText('Code copied');
  expect(await copied()).toBe('482910');

  await strip.getByRole('button', { name: 'Copy code 482 910' }).click();
  await page.getByRole('searchbox', { name: 'Filter messages' }).fill('');
  await page.keyboard.type('y');
  await expect(page.getByRole('searchbox', { name: 'Filter messages' })).toHaveValue('y');
});

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

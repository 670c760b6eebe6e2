import { expect } from '@playwright/test';
import { test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';

test('the whole flow goes by keyboard: open, close, and back to the row', async ({ page, send }) => {
  const inbox = mayflyPage(page);
  const to = await inbox.open();
  await send({ to, subject: 'by keyboard', text: 'hello' });
  const row = inbox.rows.first().getByRole('button').first();
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(inbox.reader.locator('#subject')).toBeFocused();
  await inbox.reader.getByRole('button', { name: /Close|Back/ }).press('Enter');
  await expect(row).toBeFocused();
});

import { test } from '@mayfly/client/playwright';
import { expect } from '@playwright/test';

test('who signs up is sent a code, and is in with it', async ({ page, inbox }) => {
  await page.goto('/');
  await page.getByLabel('E-mail').fill(inbox.address);
  await page.getByRole('button', { name: 'Sign up' }).click();

  await page.getByLabel('Code').fill(await inbox.waitForCode({ subject: /welcome/i }));
  await page.getByRole('button', { name: 'Confirm' }).click();

  await expect(page.getByRole('heading')).toHaveText('You are in');
});

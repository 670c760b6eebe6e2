import { expect } from '@playwright/test';
import { test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';

test.use({ locale: 'de-AT' });

test('the page speaks the language of its reader, another when asked to, and keeps to that', async ({ page, send }) => {
  await page.goto('/');
  const { address } = mayflyPage(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('status', { name: 'Verbindung' })).toContainText('Live');
  const to = (await address.innerText()).trim();
  await send({ to, subject: 'Hallo', text: 'x' });
  await expect(page.getByRole('heading', { name: 'Nachrichten' })).toBeVisible();
  await expect(page.getByText('1 ungelesen')).toBeVisible();
  await expect(page.getByTestId('announcements')).toHaveText('Neue Nachricht von Ada Lovelace: Hallo');

  for (const [name, lang, copy] of [
    ['日本語', 'ja', 'コピー'],
    ['中文', 'zh', '复制'],
    ['Español', 'es', 'Copiar'],
    ['Português', 'pt', 'Copiar'],
    ['English', 'en', 'Copy'],
    ['Français', 'fr', 'Copier'],
  ] as const) {
    await page.getByRole('contentinfo').getByRole('combobox').selectOption(name);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('button', { name: copy, exact: true })).toBeVisible();
  }
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('button', { name: 'Nouvelle adresse' })).toBeVisible();
  await expect(address).toHaveText(to);
});

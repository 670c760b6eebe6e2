/** `npm run picture`: the README's picture, taken from the real thing. */
import { fileURLToPath } from 'node:url';
import { readSample } from '@mayfly/sample-mail/read-sample';
import { chromium } from '@playwright/test';
import { createTransport } from 'nodemailer';
import { mayflyPage } from '../harness/page.ts';
import { startSetUp } from '../harness/set-ups.ts';

const mayfly = await startSetUp('embedded', { env: { MAYFLY_DOMAINS: 'mayfly.example' } });
const browser = await chromium.launch({
  executablePath: process.env.MAYFLY_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const transport = createTransport({ host: '127.0.0.1', port: mayfly.smtpPort });
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ baseURL: mayfly.url, colorScheme, viewport: { width: 1200, height: 720 } });
  const inbox = mayflyPage(page);
  const to = await inbox.open();
  for (const name of ['attachments', 'newsletter', 'inline-image', 'one-time-code'] as const) {
    await transport.sendMail({ envelope: { from: 'sender@example.org', to }, raw: readSample(name) });
    await inbox.rows
      .filter({ has: page.locator('[data-seen=false]') })
      .first()
      .waitFor();
  }
  await inbox.rows.nth(3).waitFor();
  await inbox.rows.first().getByRole('button').first().click();
  await inbox.reader.locator('iframe[data-filled=true]').waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({
    path: fileURLToPath(new URL(`../../docs/mayfly-${colorScheme}.png`, import.meta.url)),
    animations: 'disabled',
  });
  await page.close();
}
await browser.close();
await mayfly.stop();

import { expect } from '@playwright/test';
import { designs, readDesign } from '../designs/designs.ts';
import { test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';

const logo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

const windows = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const;

const looks = [
  { at: 'phone', colorScheme: 'light' },
  { at: 'desktop', colorScheme: 'dark' },
  { at: 'phone', colorScheme: 'dark' },
  { at: 'desktop', colorScheme: 'light' },
] as const;

/** All of them everywhere in the long tier; in the short one each look has an eighth of its own. */
for (const [turn, { at, colorScheme }] of looks.entries())
  test(`designs look as they were meant to, on a ${at}, in the ${colorScheme} theme`, async ({
    page,
    send,
    tier,
  }, info) => {
    test.setTimeout(180_000);
    await page.setViewportSize(windows[at]);
    await page.emulateMedia({ colorScheme });
    const inbox = mayflyPage(page);
    const to = await inbox.open();
    const chosen = tier === 'long' ? designs : designs.filter((_, index) => index % 8 === turn);
    for (const { name } of chosen) {
      const attachments = [{ cid: 'logo', filename: 'logo.png', content: logo }];
      const html = readDesign(name);
      await send({ to, subject: name, html, ...(html.includes('cid:') ? { attachments } : {}) });
    }
    await expect(inbox.rows).toHaveCount(chosen.length);
    for (const { name, facts } of chosen) {
      await inbox.rows.filter({ hasText: name }).getByRole('button').first().click({ timeout: 15_000 });
      await expect(inbox.reader.locator('iframe')).toHaveAttribute('data-filled', 'true');
      for (const [selector, property, value, where] of facts)
        if (where === undefined || where === at)
          await expect(inbox.mail.locator(selector).first(), `${name}: ${selector}`).toHaveCSS(property, value);
      for (const image of await inbox.mail.locator('img[src^="data:"]').all())
        await expect(image).toHaveJSProperty('naturalWidth', 1);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, `${name} moves the page sideways by`).toBeLessThanOrEqual(0);
      // To be looked at: `MAYFLY_TEST_TIER=long` keeps them in the results.
      if (tier === 'long')
        await page.screenshot({
          path: `${info.project.outputDir}/designs/${name}-${at}-${colorScheme}.png`,
          fullPage: true,
        });
      await inbox.reader.getByRole('button', { name: /Close|Back/ }).click();
    }
  });

test('a mail that has a dark dress wears it on dark paper, and light paper is what it gets at first', async ({
  page,
  send,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const inbox = mayflyPage(page);
  await send({ to: await inbox.open(), subject: 'dark', html: readDesign('dark-scheme-aware') });
  await inbox.rows.first().getByRole('button').first().click();
  await expect(inbox.mail.locator('.card')).toHaveCSS('background-color', 'rgb(243, 243, 243)');
  await inbox.reader.getByRole('button', { name: 'Dark paper' }).click();
  await expect(inbox.mail.locator('.card')).toHaveCSS('background-color', 'rgb(29, 36, 43)');
});

import { AxeBuilder } from '@axe-core/playwright';
import { readSample } from '@mayfly/sample-mail/read-sample';
import { expect, type Page } from '@playwright/test';
import { test } from '../harness/fixtures.ts';
import { createWithLifetime, mayflyPage } from '../harness/page.ts';

/** WCAG 2.2 AA, of the page; what a stranger wrote stands in a frame of its own that axe cannot enter. */
async function violations(page: Page): Promise<string[]> {
  await atRest(page);
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What is half faded in has half the contrast; what people read is the end of it. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    test(`every state is accessible in the ${colorScheme} theme at ${width} px`, async ({ page, send }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      const inbox = mayflyPage(page);
      await createWithLifetime(page, 6);
      const to = await inbox.open();
      await expect(page.getByText('Listening on')).toBeVisible();
      expect(await violations(page)).toEqual([]);

      await inbox.extend.click();
      await send({ envelope: { from: 'ada@sender.example', to }, raw: readSample('attachments') });
      await expect(inbox.rows).toHaveCount(1);
      expect(await violations(page)).toEqual([]);

      await inbox.rows.first().getByRole('button').first().click();
      await expect(inbox.reader.getByRole('tab', { name: /Attachments/ })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await expect(inbox.reader.locator('#subject')).toBeFocused();

      await expect(page.getByRole('region', { name: 'Address expired' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
}

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

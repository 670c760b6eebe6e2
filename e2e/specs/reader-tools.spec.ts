import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator } from '@playwright/test';
import { test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';

const html = `<h1>Mayflies</h1><p>A mayfly lives an hour.</p><p>Another Mayfly lives two.</p>
  <img src="https://pictures.example/a.png" alt="a river"><a href="https://evil.example">https://bank.example</a>`;

test('words are found in the message, keys turn between its forms, and older and newer are a step away', async ({
  page,
  send,
}) => {
  const inbox = mayflyPage(page);
  const to = await inbox.open();
  await send({ to, subject: 'older', text: 'first' });
  await send({ to, subject: 'newer', html, text: 'only text' });
  await expect(inbox.rows).toHaveCount(2);
  await inbox.rows.first().getByRole('button').first().click();
  const find = inbox.reader.getByRole('searchbox', { name: 'Find in message' });
  await find.fill('mayfl');
  await expect(inbox.reader.getByText('1 of 3')).toBeVisible();
  await find.press('Enter');
  await expect(inbox.reader.getByText('2 of 3')).toBeVisible();
  await find.press('t');
  await expect(inbox.reader.getByRole('tab', { name: 'HTML' })).toHaveAttribute('aria-selected', 'true');

  await inbox.mail.getByRole('heading').click();
  await page.keyboard.press('t');
  await expect(inbox.reader.getByRole('tabpanel')).toContainText('only text');
  await page.keyboard.press('t');
  await expect(inbox.mail.getByRole('heading')).toBeVisible();

  await inbox.reader.getByRole('button', { name: 'Phone width' }).click();
  await expect.poll(() => inbox.reader.locator('iframe').evaluate(({ clientWidth }) => clientWidth)).toBeLessThan(391);

  await inbox.reader.getByRole('button', { name: 'Older' }).click();
  await expect(inbox.reader.getByRole('heading', { level: 2 })).toHaveText('older');
  await expect(inbox.reader.getByRole('button', { name: 'Older' })).toBeDisabled();
});

const flowedText = [
  ...['The river stands high this week and ', 'the ferry leaves at nine, see ', 'https://ferry.example/times.'],
  ...['> When does it leave?', '> I would come by train.', '> And is there tea?', 'Yes.'],
].join('\n');

test('a letter of plain text flows, folds what it quotes, and is followed, printed, fetched, deleted and had back', async ({
  page,
  send,
}) => {
  const inbox = mayflyPage(page);
  const headers = { 'Content-Type': 'text/plain; charset=utf-8; format=flowed' };
  await send({ to: await inbox.open(), subject: 'Grüße vom Fluß', text: flowedText, textEncoding: 'base64', headers });
  await inbox.rows.first().getByRole('button').first().click();
  const panel = inbox.reader.getByRole('tabpanel');
  await expect(panel).toContainText('high this week and the ferry leaves at nine, see https://ferry.example/times.');
  const link = panel.getByRole('link');
  await expect(link).toHaveAttribute('href', 'https://ferry.example/times');
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(panel.getByText('I would come by train.')).toBeHidden();
  await panel.getByText('3 quoted lines').click();
  await expect(panel.getByText('I would come by train.')).toBeVisible();
  await panel.getByRole('button', { name: 'Fixed width' }).click();
  await expect(panel.getByText('Yes.')).toHaveCSS('font-family', /mono/);
  await expect(panel.getByRole('button', { name: 'Print' })).toBeVisible();

  await inbox.reader.getByRole('tab', { name: 'Headers' }).click();
  await expect(panel.getByRole('definition').filter({ hasText: 'Grüße vom Fluß' })).toHaveCount(1);
  await inbox.reader.getByRole('tab', { name: 'Source' }).click();
  const colour = (shown: Locator) => shown.evaluate((element) => getComputedStyle(element).color);
  const field = panel.locator('pre span').filter({ hasText: /^Subject:$/ });
  expect(await colour(field)).not.toBe(await colour(panel.locator('pre')));
  const downloading = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Download' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.eml$/);

  await inbox.reader.getByRole('button', { name: 'Delete' }).click();
  await expect(inbox.rows).toHaveCount(0);
  await page.getByRole('region', { name: 'Undo' }).getByRole('button').click();
  await expect(inbox.rows).toHaveCount(1);
});

test('on a phone a mail that is too wide is made to fit, and is as large as it was when asked', async ({
  page,
  send,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const inbox = mayflyPage(page);
  const to = await inbox.open();
  await send({ to, subject: 'narrow', text: 'narrow' });
  await send({ to, subject: 'wide', html: '<div style="width:700px">wide</div>' });
  await expect(inbox.rows).toHaveCount(2);
  await inbox.rows.first().getByRole('button').first().click();
  const zoom = () => inbox.mail.locator('html').evaluate((root) => Number(getComputedStyle(root).zoom));
  await expect.poll(zoom).toBeLessThan(0.6);
  await inbox.reader.getByRole('button', { name: 'Full size' }).click();
  await expect.poll(zoom).toBe(1);
  await inbox.reader.getByRole('button', { name: 'Older' }).click();
  await expect(inbox.reader.getByRole('heading', { level: 2 })).toHaveText('narrow');
});

test('on paper there is the message and nothing else', async ({ page, send }) => {
  const inbox = mayflyPage(page);
  await send({ to: await inbox.open(), subject: 'to be printed', html });
  await inbox.rows.first().getByRole('button').first().click();
  await expect(inbox.mail.getByRole('heading')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(inbox.reader.getByRole('heading', { name: 'to be printed' })).toBeVisible();
  await expect(inbox.mail.getByRole('heading')).toBeVisible();
  await expect(inbox.address).toBeHidden();
  await expect(inbox.rows.first()).toBeHidden();
  await expect(page.getByRole('tab').first()).toBeHidden();
});

test('an overlay stays in its frame, and what lies around it can be clicked', async ({ page, send }) => {
  const inbox = mayflyPage(page);
  const over = 'position:fixed;inset:-9999px;z-index:2147483647;background:red';
  await send({ to: await inbox.open(), subject: 'over', html: `<a href="https://evil.example" style="${over}">x</a>` });
  await inbox.rows.first().getByRole('button').first().click();
  await expect(inbox.reader.locator('iframe')).toHaveAttribute('data-filled', 'true');
  await inbox.reader.getByRole('button', { name: 'Delete' }).click();
  await expect(inbox.rows).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`every tab of a message is accessible in the ${colorScheme} theme`, async ({ page, send }) => {
    await page.emulateMedia({ colorScheme });
    const inbox = mayflyPage(page);
    await send({
      to: await inbox.open(),
      from: { name: 'a@bank.example', address: 'x@xn--pypal-4ve.example' },
      subject: 'accessible',
      html,
      text: 'Hello\n> one\n> two\n> three\nhttps://a.example',
      attachments: [{ filename: 'a.png', content: Buffer.from('MZ program') }],
    });
    await inbox.rows.first().getByRole('button').first().click();
    for (const name of ['HTML', 'Text', 'Headers', 'Source', 'Attachments (1)']) {
      await inbox.reader.getByRole('tab', { name, exact: true }).click();
      await expect(inbox.reader.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true');
      const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
      expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  });

import { expect } from '@playwright/test';
import { test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';

test('the list is walked, read, filtered and emptied by keys alone', async ({ page, send }) => {
  const inbox = mayflyPage(page);
  const to = await inbox.open();
  for (const subject of ['first', 'second', 'third']) await send({ to, subject, text: 'words', html: '<p>marked</p>' });
  await expect(inbox.rows).toHaveCount(3);
  const focused = page.locator('button:focus');

  await page.keyboard.press('j');
  await expect(focused).toContainText('third');
  await page.keyboard.press('j');
  await expect(focused).toContainText('second');
  await page.keyboard.press('k');
  await expect(focused).toContainText('third');
  await page.keyboard.press('Enter');
  await expect(inbox.reader.locator('#subject')).toHaveText('third');
  await expect(inbox.reader.locator('#subject')).toBeFocused();
  await page.keyboard.press('j');
  await expect(inbox.reader.locator('#subject')).toHaveText('second');
  await expect(inbox.mail.getByText('marked')).toBeVisible();
  await page.keyboard.press('t');
  await expect(inbox.reader.getByRole('tabpanel').getByText('words', { exact: true })).toBeVisible();
  await page.keyboard.press('t');
  await inbox.mail.getByText('marked').click();
  await page.keyboard.press('u');
  await expect(inbox.reader).toHaveCount(0);
  await expect(focused).toContainText('second');

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('FIRST');
  await expect(inbox.rows).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(inbox.rows).toHaveCount(3);
});

test('a deletion can be taken back for five seconds, and then is one', async ({ page, send }) => {
  await page.clock.install();
  const inbox = mayflyPage(page);
  const to = await inbox.open();
  for (const subject of ['keep', 'drop']) await send({ to, subject, text: 'x' });
  await expect(inbox.rows).toHaveCount(2);
  const asked: string[] = [];
  page.on('request', (request) => request.method() === 'DELETE' && asked.push(request.url()));

  await page.keyboard.press('j');
  await page.keyboard.press('Delete');
  await expect(inbox.rows).toHaveCount(1);
  await expect(page.locator('button:focus')).toContainText('keep');
  await expect(page).toHaveTitle(/^\(1\) /);
  await expect(page.getByTestId('announcements')).toContainText('Message deleted.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(inbox.rows).toHaveCount(2);
  await page.clock.runFor(6000);
  expect(asked).toEqual([]);

  await inbox.rows.filter({ hasText: 'drop' }).getByRole('button').focus();
  await page.keyboard.press('#');
  await expect(inbox.rows).toHaveCount(1);
  const deleted = page.waitForResponse((response) => response.request().method() === 'DELETE');
  await page.clock.runFor(5100);
  expect((await deleted).status()).toBe(204);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('many are deleted at once, and one that comes meanwhile is not among them', async ({ page, send }) => {
  const inbox = mayflyPage(page);
  const to = await inbox.open();
  for (const subject of ['a', 'b', 'c']) await send({ to, subject, text: 'x' });
  await expect(inbox.rows).toHaveCount(3);
  await page.getByRole('button', { name: 'Select' }).click();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect(page.getByText('3 selected')).toBeVisible();
  await send({ to, subject: 'late', text: 'x' });
  await expect(inbox.rows).toHaveCount(4);
  await page.getByRole('toolbar').getByRole('button', { name: 'Delete' }).click();
  await expect(inbox.rows).toHaveCount(1);
  await expect(inbox.rows).toContainText('late');
  // Leaving settles it.
  await page.reload();
  await expect(inbox.rows).toContainText('late');
  await expect(inbox.rows).toHaveCount(1);
});

test('what arrives while one reads further down waits behind a pill, and nothing moves', async ({ page, send }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  const inbox = mayflyPage(page);
  const to = await inbox.open();
  for (let mail = 1; mail <= 8; mail++) await send({ to, subject: `mail ${mail}`, text: 'x' });
  await expect(inbox.rows).toHaveCount(8);
  await inbox.rows.last().scrollIntoViewIfNeeded();
  const before = await inbox.rows.filter({ hasText: 'mail 1' }).boundingBox();
  await send({ to, subject: 'new one', text: 'x' });
  await expect(page.getByRole('button', { name: '1 new' })).toBeVisible();
  expect(await inbox.rows.filter({ hasText: 'mail 1' }).boundingBox()).toEqual(before);
  await page.getByRole('button', { name: '1 new' }).click();
  await expect(inbox.rows.first()).toContainText('new one');
  await expect(page.getByRole('heading', { name: 'Messages' })).toBeFocused();
});

test('keys do nothing while one types or once they are switched off, and that lasts', async ({ page, send }) => {
  const inbox = mayflyPage(page);
  await send({ to: await inbox.open(), subject: 'one', text: 'x' });
  await expect(inbox.rows).toHaveCount(1);
  await page.getByRole('searchbox').fill('');
  await page.keyboard.type('nn1#');
  await expect(inbox.tabs).toHaveCount(0);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('heading', { name: 'Messages' }).click();
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByLabel('Use these keys').uncheck();
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
  await page.reload();
  await expect(inbox.rows).toHaveCount(1);
  for (const key of ['?', 'n', 'j', '#']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(inbox.rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.getByRole('dialog').getByLabel('Use these keys').check();
  await page.keyboard.press('Escape');
  // Not only closed, but let go of by the page.
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { expect } from '@playwright/test';
import { test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';

test('mail appears in the open tab, opens, and gives its attachment back byte for byte @smoke', async ({
  page,
  mayfly,
  send,
}) => {
  const loads: string[] = [];
  page.on('request', (request) => request.isNavigationRequest() && loads.push(request.url()));
  const outside: string[] = [];
  page.on('request', (request) => request.url().startsWith(mayfly.url) || outside.push(request.url()));
  const inbox = mayflyPage(page);
  const address = await inbox.open();
  await expect(inbox.rows).toHaveCount(0);
  const loadsBefore = loads.length;

  const bytes = randomBytes(70_000);
  const reply = await send({
    to: address,
    subject: 'Your code – Grüße',
    text: 'Your code is 482 910.',
    html: '<h1>Hello</h1><p style="color: rgb(1, 2, 3)">Your code is <b>482 910</b>.</p>',
    attachments: [{ filename: 'blob.bin', content: bytes }],
  });
  expect(reply).toBe('250 2.0.0 Stored');

  const row = inbox.rows.first();
  await expect(row).toContainText('Your code – Grüße');
  await expect(row).toContainText('Ada Lovelace');
  await expect(row).toContainText('sender.example');
  await expect(row).toContainText('482 910');
  await expect(row.getByText('Unread')).toBeAttached();
  await expect(page).toHaveTitle(/^\(1\) /);
  expect(loads).toHaveLength(loadsBefore);

  await row.getByRole('button').first().click();
  await expect(inbox.mail.getByRole('heading', { name: 'Hello' })).toBeVisible();
  await expect(inbox.mail.getByText('Your code is')).toHaveCSS('color', 'rgb(1, 2, 3)');
  await expect(row.getByText('Unread')).not.toBeAttached();
  await expect(inbox.reader).toContainText('ada@sender.example');

  await inbox.reader.getByRole('tab', { name: 'Text' }).click();
  await expect(inbox.reader.getByRole('tabpanel')).toContainText('Your code is 482 910.');

  await inbox.reader.getByRole('tab', { name: 'Attachments (1)' }).click();
  const saving = page.waitForEvent('download');
  await inbox.reader.getByRole('button', { name: 'Download blob.bin' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('blob.bin');
  expect((await readFile(await download.path())).equals(bytes)).toBe(true);
  expect(outside).toEqual([]);
});

test('a mail deleted in one tab leaves the other; a reload finds the inbox again @smoke', async ({
  page,
  context,
  send,
}) => {
  const inbox = mayflyPage(page);
  const address = await inbox.open();
  await send({ to: address, subject: 'first', text: 'one' });
  await send({ to: address, subject: 'second', text: 'two' });
  await expect(inbox.rows).toHaveCount(2);
  await expect(inbox.rows.first()).toContainText('second');

  const other = mayflyPage(await context.newPage());
  expect(await other.open()).toBe(address);
  await expect(other.rows).toHaveCount(2);

  await inbox.rows.filter({ hasText: 'first' }).getByRole('button').first().click();
  await inbox.reader.getByRole('button', { name: 'Delete' }).click();
  await expect(inbox.rows).toHaveCount(1);
  await expect(other.rows).toHaveCount(1);

  await page.reload();
  await expect(inbox.rows).toHaveCount(1);
  expect((await inbox.address.innerText()).trim()).toBe(address);
});

test('the copy button copies, with a mouse and with Enter on load', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const inbox = mayflyPage(page);
  const address = await inbox.open();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
});

test('a new address leaves the old one within reach, and takes its own mail', async ({ page, send }) => {
  const inbox = mayflyPage(page);
  const first = await inbox.open();
  await page.getByRole('button', { name: 'New address' }).click();
  await expect(inbox.address).not.toHaveText(first);
  await expect(inbox.connection).toContainText('Live');
  const second = (await inbox.address.innerText()).trim();
  await send({ to: second, subject: 'for the second', text: 'hello' });
  await expect(inbox.rows).toHaveCount(1);
  await inbox.tabs.first().getByRole('button').click();
  await expect(inbox.address).toHaveText(first);
  await expect(inbox.rows).toHaveCount(0);
});

test('script in a mail does not run, and nothing is asked of anyone', async ({ page, send }) => {
  const hits: string[] = [];
  const tracker = createServer((request, response) => {
    hits.push(String(request.url));
    response.end();
  }).listen(0, '127.0.0.1');
  await once(tracker, 'listening');
  const address = tracker.address();
  const elsewhere = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));

  const inbox = mayflyPage(page);
  await send({
    to: await inbox.open(),
    subject: '<img src=x onerror=alert(1)>',
    html: `<script>alert(1)</script><img src="${elsewhere}/pixel.gif" onerror="alert(2)">
      <style>@import url(${elsewhere}/style.css); p { background: url(${elsewhere}/rule.png) }</style>
      <p style="background: url(${elsewhere}/inline.png)">visible words</p><link rel="stylesheet" href="${elsewhere}/link.css">
      <form action="${elsewhere}/form"><input name="q" autofocus></form><iframe src="${elsewhere}/frame"></iframe>
      <meta http-equiv="refresh" content="0;url=${elsewhere}/refresh"><video src="${elsewhere}/video" autoplay></video>`,
  });
  await inbox.rows.first().getByRole('button').first().click();
  await expect(inbox.mail.getByText('visible words')).toBeVisible();
  await expect(inbox.reader).toContainText(/remote image/);
  await expect(inbox.reader.getByRole('heading', { name: '<img src=x onerror=alert(1)>' })).toBeVisible();
  await expect(inbox.mail.locator('form, script, iframe, meta[http-equiv=refresh]')).toHaveCount(0);
  expect(dialogs).toEqual([]);
  expect(hits).toEqual([]);
  tracker.close();
});

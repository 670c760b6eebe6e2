import { keysIn } from '@mayfly/test-peers/redis-server';
import { openDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { expect } from '@playwright/test';
import { test } from '../harness/fixtures.ts';
import { createWithLifetime, mayflyPage } from '../harness/page.ts';

test('extending moves the countdown in two tabs', async ({ page, context }) => {
  const inbox = mayflyPage(page);
  await createWithLifetime(page, 600);
  await inbox.open();
  const other = mayflyPage(await context.newPage());
  await other.open();
  expect(await inbox.secondsLeft()).toBeLessThanOrEqual(600);
  await inbox.extend.click();
  for (const tab of [inbox, other]) {
    await expect.poll(() => tab.secondsLeft()).toBeGreaterThan(600);
    expect(await tab.secondsLeft()).toBeLessThanOrEqual(1200);
  }
});

test('at zero everything is gone: in the page, the API, SMTP and the store @smoke', async ({ page, mayfly, send }) => {
  const inbox = mayflyPage(page);
  const keysBefore = mayfly.redis ? await keysIn(mayfly.redis) : [];
  await createWithLifetime(page, 6);
  const created = page.waitForResponse((response) => response.url().endsWith('/api/v1/inboxes'));
  const address = await inbox.open();
  const { id, token } = await (await created).json();
  await send({ to: address, subject: 'short-lived', text: 'hello' });
  await expect(inbox.rows).toHaveCount(1);

  await expect(page.getByRole('region', { name: 'Address expired' })).toContainText(address);
  await expect(page.getByText('short-lived')).toHaveCount(0);

  const answer = await fetch(`${mayfly.url}/api/v1/inboxes/${id}`, { headers: { authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(410);
  expect(await answer.json()).toMatchObject({ code: 'inbox_gone' });

  const dialogue = await openDialogue(mayfly.smtpPort);
  await dialogue.say('EHLO sender.example');
  await dialogue.say('MAIL FROM:<ada@sender.example>');
  expect(await dialogue.say(`RCPT TO:<${address}>`)).toMatch(/^550 5\.1\.1 /);
  dialogue.hangUp();

  if (mayfly.redis) {
    const left = (await keysIn(mayfly.redis)).filter((key) => !keysBefore.includes(key));
    expect(left.filter((key) => !isNoInboxs.test(key))).toEqual([`mayfly:tombstone:{${id}}`]);
  }

  await page.unroute('**/api/v1/inboxes');
  await page.getByRole('button', { name: 'New address' }).click();
  await expect(inbox.connection).toContainText('Live');
  await expect(inbox.address).not.toHaveText(address);
});

test('destroying erases at once, in every tab', async ({ page, context, mayfly, send }) => {
  const inbox = mayflyPage(page);
  const address = await inbox.open();
  const other = mayflyPage(await context.newPage());
  await other.open();
  await send({ to: address, subject: 'doomed', text: 'hello' });
  await expect(other.rows).toHaveCount(1);
  await inbox.choose('Destroy…');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Destroy/ })
    .click();
  for (const tab of [page, other.page]) {
    await expect(tab.getByRole('region', { name: 'Address destroyed' })).toBeVisible();
    await expect(tab.getByText('doomed')).toHaveCount(0);
  }
  await expect(send({ to: address, subject: 'too late', text: 'hello' })).rejects.toThrow(/550 5\.1\.1/);
  expect(mayfly.url).toBeTruthy();
});

for (const [name, offset] of [
  ['right', 0],
  ['a day ahead', 86_400_000],
] as const) {
  test(`an inbox that is gone before its end is lost on a reload, and not expired, with a clock that is ${name}`, async ({
    page,
    mayfly,
  }) => {
    if (offset) await page.clock.install({ time: Date.now() + offset });
    const created = page.waitForResponse((response) => response.url().endsWith('/api/v1/inboxes'));
    const address = await mayflyPage(page).open();
    const { id, token } = await (await created).json();
    // So that it does not hear of its end.
    await page.goto('/privacy');
    const headers = { authorization: `Bearer ${token}` };
    const discarded = await fetch(`${mayfly.url}/api/v1/inboxes/${id}`, { method: 'DELETE', headers });
    expect(discarded.status).toBe(204);
    await page.goto('/');
    await expect(page.getByRole('region', { name: 'Address lost' })).toContainText(address);
    await expect(page.getByText('was erased')).toHaveCount(0);
  });
}

/** The installation's own, and what is counted of senders and visitors for an hour. */
const isNoInboxs = /^mayfly:(secret|sweep|rewrite|(guess|limit)-secret|(guesses|limit):[\w-]+)$/;

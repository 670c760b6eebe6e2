import { expect } from '@playwright/test';
import { mayflyPage } from '../harness/page.ts';
import { test } from '../harness/tracked.ts';

const html = `
  <link rel="preconnect" href="https://fonts.tracker.test">
  <style>@import "https://sheet.tracker.test/a.css"; h1 { background: url(https://style.tracker.test/h.gif) }</style>
  <h1>Summer letter</h1>
  <img src="https://pictures.tracker.test/a.gif" width="40" height="40" alt="a river">
  <table background="https://cells.tracker.test/b.gif"><tr><td>cell</td></tr></table>
  <img src="https://inside.tracker.test/c.gif" srcset="https://set.tracker.test/d.gif 2x">
  <img src="http://127.0.0.1/router.gif">
  <img src="https://spy.tracker.test/e.gif" width="1" height="1">
  <p><a href="https://out.tracker.test/">read on</a></p>`;

test('remote pictures are counted and blocked, and loaded once when asked for: pictures alone, and nobody is named', async ({
  visitor,
  tracker,
  mayfly,
  send,
}) => {
  const page = await visitor.context.newPage();
  await page.goto(mayfly.url);
  const inbox = mayflyPage(page);
  await inbox.connection.filter({ hasText: 'Live' }).waitFor();
  const to = (await inbox.address.innerText()).trim();
  for (const host of ['pictures', 'style', 'cells', 'inside'])
    await visitor.context.addCookies([
      { name: 'known', value: 'yes', domain: `${host}.tracker.test`, path: '/', sameSite: 'None', secure: true },
    ]);
  await send({ to, subject: 'letter', html });

  await inbox.rows.first().getByRole('button').first().click();
  await expect(inbox.mail.getByText('Summer letter')).toBeVisible();
  await expect(inbox.reader).toContainText('5 remote images and 1 likely tracker were blocked');
  expect(tracker.hits).toEqual([]);

  await inbox.reader.getByRole('button', { name: 'Load images once' }).click();
  await expect(inbox.reader).toContainText('1 likely tracker stays blocked');
  const wanted = ['pictures', 'style', 'cells', 'inside'];
  for (const host of wanted) {
    const { headers = {} } = await tracker.heard((hit) => hit.host === host && hit.headers !== undefined);
    expect(headers).toMatchObject({ 'sec-fetch-dest': 'image' });
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  }
  await expect(inbox.mail.getByRole('img', { name: 'a river' })).toHaveJSProperty('complete', true);
  expect(new Set(tracker.hits.map(({ host }) => host))).toEqual(new Set(wanted));

  const opening = visitor.context.waitForEvent('page');
  await inbox.mail.getByRole('link', { name: 'read on' }).click();
  expect((await opening).url()).toBe('https://out.tracker.test/');
  await (await opening).close();

  tracker.forget();
  await inbox.reader.getByRole('button', { name: /Close|Back/ }).click();
  await inbox.rows.first().getByRole('button').first().click();
  await expect(inbox.reader).toContainText('5 remote images and 1 likely tracker were blocked');
  expect(tracker.hits).toEqual([]);
  // The same with a key, also from within the mail.
  await inbox.mail.getByText('Summer letter').click();
  await page.keyboard.press('i');
  await expect(inbox.reader).toContainText('1 likely tracker stays blocked');
});

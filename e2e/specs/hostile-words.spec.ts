import { expect } from '@playwright/test';
import { type Attack, attacks } from '../attacks/attack.ts';
import { openAttackStage } from '../harness/attack-stage.ts';
import { mayflyPage } from '../harness/page.ts';
import { test as tracked } from '../harness/tracked.ts';

const test = tracked.extend<{ chosen: readonly Attack[] }>({
  // Of one line, for these places are.
  chosen: async ({ tier }, use) =>
    use(attacks.filter(({ id, html }) => /^[\x20-\x7e]{1,120}$/.test(html) && (tier === 'long' || id % 12 === 3))),
});

const types = ['text/html', 'image/svg+xml', 'application/xhtml+xml', 'image/png', 'text/plain', 'text/calendar'];

test('in a subject, a name, a header, a file name, a file and a text, an attack is words', async ({
  visitor,
  tracker,
  mayfly,
  send,
  chosen,
}) => {
  test.setTimeout(240_000);
  const deeds: string[] = [];
  const page = await visitor.context.newPage();
  page.on('dialog', (dialog) => {
    deeds.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  visitor.context.on('page', (other) => deeds.push(`window ${other.url()}`));
  page.on('framenavigated', (frame) => !frame.url().startsWith(mayfly.url) && deeds.push(`move ${frame.url()}`));
  await page.goto(mayfly.url);
  const inbox = mayflyPage(page);
  await inbox.connection.filter({ hasText: 'Live' }).waitFor();
  const to = (await inbox.address.innerText()).trim();

  const rows = chosen.slice(0, 20);
  for (const { html, id } of rows)
    await send({ to, from: { name: html, address: `ada@attack-${id}.example` }, subject: html, text: html });
  await expect(inbox.rows).toHaveCount(rows.length);

  await send({
    to,
    subject: 'all of them',
    text: chosen.map(({ html }) => html).join('\n'),
    headers: chosen.map(({ html, id }) => ({ key: `X-Attack-${id}`, value: html })),
    attachments: chosen.slice(0, 60).map(({ html, id }) => ({
      filename: `${html}.${['html', 'svg', 'png', 'js'][id % 4]}`,
      content: html,
      contentType: types[id % types.length] ?? '',
      cid: `file-${id}`,
    })),
  });
  await expect(inbox.rows).toHaveCount(rows.length + 1);
  await inbox.rows.first().getByRole('button').first().click();
  const panel = inbox.reader.getByRole('tabpanel');
  await expect(panel).toContainText(chosen[0]?.html ?? '');
  for (const [name, words] of [
    ['Headers', 'X-Attack-'],
    ['Source', 'MIME-Version'],
    ['Attachments', 'SHA-256'],
  ] as const) {
    await inbox.reader.getByRole('tab', { name }).click();
    await expect(panel).toContainText(words, { ignoreCase: true });
  }
  const saving = page.waitForEvent('download');
  await panel
    .getByRole('button', { name: /^Download/ })
    .first()
    .click();
  expect((await saving).url()).toMatch(/^blob:/);

  await page.goBack();
  for (const index of [3, 9, 15]) {
    await inbox.rows.nth(index).getByRole('button').first().click();
    await expect(inbox.reader.getByRole('heading', { level: 2 })).toHaveText(rows.at(-index)?.html.trim() ?? '');
    await page.goBack();
  }
  expect(deeds).toEqual([]);
  expect(tracker.hits).toEqual([]);
  expect(await visitor.leave()).toBe(0);
});

test('the same words act where a page takes them for markup', async ({ visitor, tracker, mayfly, chosen }) => {
  test.setTimeout(240_000);
  const stage = await openAttackStage(visitor.context, tracker, mayfly.url);
  const some = chosen.slice(0, 30);
  const acted = new Set((await stage.present(some, 'none')).map(({ attack }) => attack));
  stage.stop();
  expect(acted.size).toBeGreaterThanOrEqual(some.length / 2);
});

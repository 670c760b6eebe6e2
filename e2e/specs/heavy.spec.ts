import { expect } from '@playwright/test';
import { test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';

test('mail that is heavy to draw stays readable, and its rest is said to be in the source', async ({ page, send }) => {
  const inbox = mayflyPage(page);
  const to = await inbox.open();
  const blur = '<style>* { animation: a 1s infinite !important; filter: blur(30px) !important }</style>';
  await send({
    to,
    subject: 'heavy',
    headers: Array.from({ length: 2000 }, (_, index) => ({ key: `X-${index}`, value: 'y' })),
    text: 'http://a.example '.repeat(20_000),
    html: `${blur}${'<div>still words</div>'.repeat(2000)}`,
  });
  await inbox.rows.first().getByRole('button').first().click();
  await expect(inbox.mail.getByText('still words').first()).toHaveCSS('filter', 'none');
  await expect(inbox.mail.getByText('still words').first()).toHaveCSS('animation-name', 'none');
  await inbox.reader.getByRole('tab', { name: 'Text' }).click();
  await expect(inbox.reader.getByRole('tabpanel').getByRole('link')).toHaveCount(1000);
  await expect(inbox.reader.getByRole('tabpanel')).toContainText('The beginning is shown here');
  await inbox.reader.getByRole('tab', { name: 'Headers' }).click();
  await expect(inbox.reader.getByRole('tabpanel')).toContainText(/The first 500 of [\d,]+ are shown here/);
});

test('mail too heavy for a tab is shown as text and source, and style sheets too heavy for one are left out', async ({
  page,
  send,
}) => {
  const inbox = mayflyPage(page);
  const to = await inbox.open();
  await send({ to, subject: 'too heavy', html: '<p>plain words</p>'.repeat(15_001) });
  // The first was half a minute's work; the second looks through the rest of the letter for each paragraph of it.
  const hostile = [`<style>${'*>*{color:red}'.repeat(20_000)}</style>`, '<style>p:has(~ p ~ p){color:red}</style>'];
  for (const [at, style] of hostile.entries())
    await send({
      to,
      subject: `hostile ${at}`,
      html: `${style}${'<p style="margin:1px">dressed words'.repeat(12_000)}`,
    });
  await expect(inbox.rows).toHaveCount(3);

  await inbox.rows.filter({ hasText: 'too heavy' }).getByRole('button').first().click();
  await expect(inbox.reader).toContainText('too heavy to show safely. Its text and source are here.');
  await expect(inbox.reader.getByRole('tab')).toHaveText(['Text', 'Headers', 'Source']);
  await expect(inbox.reader.getByRole('tabpanel')).toContainText('plain words');
  for (const at of hostile.keys()) {
    await inbox.rows
      .filter({ hasText: `hostile ${at}` })
      .getByRole('button')
      .first()
      .click();
    await expect(inbox.reader).toContainText('style sheets of this message were left out');
    await expect(inbox.mail.getByText('dressed words').first()).toHaveCSS('color', 'rgb(29, 26, 22)');
    await expect(inbox.mail.getByText('dressed words').first()).toHaveCSS('margin-top', '1px');
  }
});

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
  await inbox.rows.first().getByRole('button').click();
  await expect(inbox.mail.getByText('still words').first()).toHaveCSS('filter', 'none');
  await expect(inbox.mail.getByText('still words').first()).toHaveCSS('animation-name', 'none');
  await inbox.reader.getByRole('tab', { name: 'Text' }).click();
  await expect(inbox.reader.getByRole('tabpanel').getByRole('link')).toHaveCount(1000);
  await expect(inbox.reader.getByRole('tabpanel')).toContainText('The beginning is shown here');
  await inbox.reader.getByRole('tab', { name: 'Headers' }).click();
  await expect(inbox.reader.getByRole('tabpanel')).toContainText(/The first 500 of [\d,]+ are shown here/);
});

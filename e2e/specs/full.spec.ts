import { expect } from '@playwright/test';
import { sendTo, test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';
import { startSetUp } from '../harness/set-ups.ts';

test('a full inbox tells its sender 452 and its owner who was refused, and takes mail again once there is room @redis', async ({
  page,
}) => {
  const mayfly = await startSetUp('separate', { env: { MAYFLY_INBOX_MESSAGES: '2' } });
  try {
    const inbox = mayflyPage(page);
    await page.goto(mayfly.url);
    await expect(inbox.connection).toContainText('Live');
    const to = (await inbox.address.innerText()).trim();
    for (const subject of ['first', 'second']) await sendTo(mayfly.smtpPort, { to, subject, text: 'x' });
    await expect(inbox.rows).toHaveCount(2);
    await expect(sendTo(mayfly.smtpPort, { to, subject: 'third', text: 'x' })).rejects.toThrow(/452 4\.2\.2/);

    const refused = page.getByRole('group', { name: 'Refused mail' });
    await expect(refused).toContainText('1 mail was refused: this inbox is full');
    await refused.getByText('was refused').click();
    await expect(refused).toContainText('ada@sender.example');
    await page.reload();
    await expect(refused).toContainText('1 mail was refused');

    await inbox.rows.first().getByRole('button').first().click();
    const deleted = page.waitForResponse((response) => response.request().method() === 'DELETE');
    await inbox.reader.getByRole('button', { name: 'Delete' }).click();
    await expect(inbox.rows).toHaveCount(1);
    await deleted;
    expect(await sendTo(mayfly.smtpPort, { to, subject: 'third', text: 'x' })).toBe('250 2.0.0 Stored');
    await expect(inbox.rows.filter({ hasText: 'third' })).toHaveCount(1);
  } finally {
    await mayfly.stop();
  }
});

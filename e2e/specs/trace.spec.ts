import { openDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { expect } from '@playwright/test';
import { test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';

const kilobyte = `${'x'.repeat(98)}\r\n`.repeat(10);

test('a slow mail is seen coming before it is there, and one that breaks off is not waited for @smoke', async ({
  page,
  mayfly,
}) => {
  const inbox = mayflyPage(page);
  const address = await inbox.open();
  const waiting = page.getByRole('region', { name: 'Waiting for mail' });

  const torn = await openDialogue(mayfly.smtpPort);
  await torn.say('EHLO sender.example');
  await torn.say('MAIL FROM:<torn@sender.example>');
  await torn.say(`RCPT TO:<${address}>`);
  await expect(waiting).toContainText('Mail from torn@sender.example arriving');
  torn.hangUp();
  await expect(waiting).toContainText('Mail from torn@sender.example broke off');

  const slow = await openDialogue(mayfly.smtpPort);
  await slow.say('EHLO sender.example');
  await slow.say('MAIL FROM:<slow@sender.example>');
  await slow.say(`RCPT TO:<${address}>`);
  await expect(waiting).toContainText('Mail from slow@sender.example arriving');
  await slow.say('DATA');
  slow.send('Subject: at last\r\n\r\n');
  const dribbling = setInterval(() => slow.send(kilobyte), 100);
  await expect(waiting).toContainText(/Mail from slow@sender\.example arriving: \d+ kB/);
  await expect(inbox.rows).toHaveCount(0);
  clearInterval(dribbling);
  expect(await slow.say('.')).toBe('250 2.0.0 Stored');
  await expect(inbox.rows).toHaveCount(1);
  await expect(inbox.rows.first()).toContainText('at last');
  slow.hangUp();
});

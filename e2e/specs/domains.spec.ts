import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createHttpApi } from '@mayfly/client/http-api';
import { openDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { expect, type Page } from '@playwright/test';
import { sendTo, test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';
import { type SetUp, smtpPortOf, startSetUp, urlOf } from '../harness/set-ups.ts';

const key = 'a-key-that-only-this-test-holds-0123456789';
const patient = { timeout: 20_000 };

test.describe.configure({ timeout: 120_000 });

test('domains come and go at all processes while they run @redis', async ({ page }) => {
  const mayfly = await startSetUp('separate', { env: { MAYFLY_METRICS_PORT: '0', MAYFLY_OPERATOR_KEY: key } });
  try {
    // The operator asks one gateway, visitors another.
    const admin = adminOf(mayfly);
    const api = createHttpApi({ baseUrl: urlOf(mayfly.gateways[1]) });
    const offered = async () => (await api.domains()).items.map(({ domain }) => domain);
    await admin('add', '*.late.example', '--weight', '3');
    await expect.poll(offered, patient).toContain('late.example');

    const inbox = await api.createInbox({ domain: 'late.example', localPart: 'quiet-river' });
    expect(inbox.address).toMatch(/^quiet-river@[0-9a-z]{12}\.late\.example$/);
    await deliverEverywhere(mayfly, inbox.address, 'before');
    expect(await pickerOf(page, mayfly)).toEqual(['mayfly.localhost', '*.late.example']);

    await admin('retire', '*.late.example');
    await expect.poll(offered, patient).toEqual(['mayfly.localhost']);
    await expectRefused(api.createInbox({ domain: 'late.example' }), 'domain_not_offered');
    expect(await pickerOf(page, mayfly)).toEqual(['mayfly.localhost']);
    await deliverEverywhere(mayfly, inbox.address, 'after');
    const { items } = await api.list({ inboxId: inbox.id, token: inbox.token });
    const subjects = items.map(({ subject }) => subject).sort();
    expect(subjects).toEqual(mayfly.ingesters.flatMap(() => ['after', 'before']).sort());

    await admin('remove', '*.late.example');
    for (const ingester of mayfly.ingesters)
      await expect.poll(() => replyTo(smtpPortOf(ingester), inbox.address), patient).toMatch(/^550 5\.7\.1 /);
  } finally {
    await mayfly.stop();
  }
});

test('an address in any spelling is one inbox, from its creation to its mail @redis', async ({ mayfly }) => {
  const api = createHttpApi({ baseUrl: mayfly.url });
  const name = `river${Date.now().toString(36)}`;
  const wide = name.replace(/[a-z0-9]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  const spellings = [
    `${name}@mayfly.localhost`,
    `${name.toUpperCase()}@MAYFLY.LocalHost`,
    `${name}@mayfly.localhost.`,
    `${name}+shop+2@mayfly.localhost`,
    `"${name}"@mayfly.localhost`,
    `${wide}@mayfly.localhost`,
    `${name}@ｍａｙｆｌｙ．localhost`,
  ];
  const inbox = await api.createInbox({ localPart: `${wide.toUpperCase()}+tag`, domain: 'MAYFLY.localhost.' });
  expect(inbox.address).toBe(`${name}@mayfly.localhost`);
  for (const spelled of spellings) expect(await replyTo(mayfly.smtpPort, spelled, 'deliver'), spelled).toMatch(/^250 /);
  expect((await api.list({ inboxId: inbox.id, token: inbox.token })).items).toHaveLength(spellings.length);

  await expectRefused(api.createInbox({ localPart: name.toUpperCase() }), 'address_taken');
  for (const hostile of [`${name}\u200b`, `\u202e${name}`, name.replace('r', 'г'), `${name}\u0000`]) {
    await expectRefused(api.createInbox({ localPart: hostile }), 'bad_request');
    expect(await replyTo(mayfly.smtpPort, `${hostile}@mayfly.localhost`)).toMatch(/^5\d\d /);
  }
  for (const reserved of ['Host-Master', 'admin', 'ｐｏｓｔｍａｓｔｅｒ+x'])
    await expectRefused(api.createInbox({ localPart: reserved }), 'address_reserved');
});

/** The command, as the operator runs it. */
function adminOf({ gateways }: SetUp) {
  const main = fileURLToPath(new URL('../../apps/admin/bin/mayfly-admin.mjs', import.meta.url));
  const url = `http://127.0.0.1:${gateways[0]?.ready.metrics?.port}`;
  const env = { MAYFLY_OPERATOR_URL: url, MAYFLY_OPERATOR_KEY: key };
  return (...args: string[]) => promisify(execFile)(process.execPath, [main, 'domains', ...args], { env });
}

/** What a visitor who comes now can choose from. */
async function pickerOf(page: Page, { gateways }: SetUp): Promise<string[]> {
  await page.goto(urlOf(gateways[1]));
  await mayflyPage(page).choose('Choose an address…');
  return page.getByRole('dialog').getByRole('combobox', { name: 'Domain' }).getByRole('option').allInnerTexts();
}

/** Through each ingester, whichever hears of domains last. */
async function deliverEverywhere({ ingesters }: SetUp, to: string, subject: string): Promise<void> {
  for (const ingester of ingesters) {
    await expect.poll(() => replyTo(smtpPortOf(ingester), to), patient).toMatch(/^250 /);
    expect(await sendTo(smtpPortOf(ingester), { to, subject, text: 'x' })).toMatch(/^250 /);
  }
}

/** To RCPT TO, or with `deliver` to a whole mail. */
async function replyTo(port: number, recipient: string, how: 'ask' | 'deliver' = 'ask'): Promise<string> {
  const dialogue = await openDialogue(port);
  try {
    await dialogue.say('EHLO sender.example');
    await dialogue.say('MAIL FROM:<ada@sender.example> SMTPUTF8');
    const reply = await dialogue.say(`RCPT TO:<${recipient}>`);
    if (how === 'ask' || !reply.startsWith('250')) return reply;
    await dialogue.say('DATA');
    return await dialogue.say('Subject: Hello\r\n\r\nHello.\r\n.');
  } finally {
    dialogue.hangUp();
  }
}

async function expectRefused(done: Promise<unknown>, code: string): Promise<void> {
  await expect(done).rejects.toMatchObject({ cause: { kind: 'refused', code } });
}

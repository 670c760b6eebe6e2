import { gunzipSync } from 'node:zlib';
import { createDomains, newDomain } from '@mayfly/inbox/domains';
import { InboxError } from '@mayfly/inbox/inbox-error';
import { createInboxes, type Inboxes } from '@mayfly/inbox/inboxes';
import { createMemoryGuessLedger } from '@mayfly/inbox/memory-guess-ledger';
import { createMemoryStore, type MemoryStore } from '@mayfly/inbox/memory-store';
import { deriveSecrets } from '@mayfly/inbox/secrets';
import { parseMessage } from '@mayfly/mail/parse-message';
import { readSample } from '@mayfly/sample-mail/read-sample';
import { openDialogue, type SmtpDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseHere } from '../test/parse-here.ts';
import { nobody } from '../test/start-ingester.ts';
import { createDataBudget } from './data-budget.ts';
import { usualConnectionLimits } from './guard-connection.ts';
import { createIngester, type Ingester } from './ingester.ts';
import { usualGuessLimits } from './tarpit.ts';

const hour = 3_600_000;
const maxMessageBytes = 100_000;
let now = 1_800_000_000_000;
let memory: MemoryStore;
let inboxes: Inboxes;
let ingester: Ingester;
let port: number;
let failing: InboxError | undefined;
let unexpected: unknown[];

const records = [newDomain('mayfly.example')];

beforeEach(async () => {
  memory = createMemoryStore({ now: () => now });
  const verbs = createInboxes({
    store: memory.store,
    parseStored: parseHere,
    domains: createDomains(() => records),
    secrets: deriveSecrets('a secret for tests'),
    rules: {
      lifetimesMs: [hour],
      defaultLifetimeMs: hour,
      maxLifetimeMs: hour,
      idleWindowMs: 0,
      tombstoneMs: 24 * hour,
      quota: { messages: 3, bytes: 1_000_000 },
    },
  });
  failing = undefined;
  unexpected = [];
  inboxes = {
    ...verbs,
    deliver: async (id, delivery) => {
      if (failing) throw failing;
      return verbs.deliver(id, delivery);
    },
    deliverUnparsed: async (id, delivery) => {
      if (failing) throw failing;
      return verbs.deliverUnparsed(id, delivery);
    },
  };
  ingester = createIngester({
    protocol: 'smtp',
    inboxes,
    parse: parseMessage,
    now: () => now,
    maxMessageBytes,
    maxRecipients: 100,
    dataBudget: createDataBudget(20 * maxMessageBytes),
    admission: { connections: 0, connectsPerMinute: 0 },
    relays: nobody,
    proxies: nobody,
    guesses: createMemoryGuessLedger(),
    connectionLimits: usualConnectionLimits,
    guessLimits: usualGuessLimits,
    serverName: 'mx.mayfly.example',
    onUnexpected: (error) => unexpected.push(error),
  });
  ({ port } = await ingester.listen({ host: '127.0.0.1', port: 0 }));
});
afterEach(async () => {
  await ingester.close();
  await memory.close();
});

const born = (localPart: string) => inboxes.create({ localPart });

async function openedBy({ id, token }: { id: string; token: string }) {
  const inbox = await inboxes.open(id, token);
  const { items } = await inboxes.list(inbox, { since: 0, limit: 200 });
  return { inbox, items };
}

async function greeted(): Promise<SmtpDialogue> {
  const dialogue = await openDialogue(port);
  await dialogue.say('EHLO sender.example');
  return dialogue;
}

async function atData(...recipients: string[]): Promise<SmtpDialogue> {
  const dialogue = await greeted();
  await dialogue.say('MAIL FROM:<ada@sender.example>');
  for (const recipient of recipients) expect(await dialogue.say(`RCPT TO:<${recipient}>`)).toMatch(/^250 /);
  expect(await dialogue.say('DATA')).toMatch(/^354 /);
  return dialogue;
}

test('a mail that was answered with 250 is in the inbox, its source byte for byte', async () => {
  const created = await born('quiet-river');
  const raw = readSample('attachments');
  const transport = createTransport({ host: '127.0.0.1', port });
  const sent = await transport.sendMail({
    envelope: { from: 'ada@sender.example', to: 'quiet-river+shop@mayfly.example' },
    raw,
  });
  expect(sent.response).toBe('250 2.0.0 Stored');
  const { inbox, items } = await openedBy(created);
  expect(items).toHaveLength(1);
  const [summary] = items;
  const document = JSON.parse(gunzipSync(await inboxes.readDocument(inbox, summary?.id ?? '')).toString());
  expect(document.envelope).toEqual({ sender: 'ada@sender.example', recipient: 'quiet-river+shop@mayfly.example' });
  expect(document).toMatchObject({ id: summary?.id, subject: summary?.subject, receivedAt: summary?.receivedAt });
  expect(summary?.receivedAt).toBe(new Date(now).toISOString());
  const source = gunzipSync(await inboxes.readSource(inbox, summary?.id ?? ''));
  expect(source.equals(raw)).toBe(true);
  expect(summary?.size).toBe(raw.length);
});

test('names its greeting and offers only what works', async () => {
  const dialogue = await openDialogue(port);
  expect(dialogue.greeting).toMatch(/^220 mx\.mayfly\.example ESMTP Mayfly$/);
  const offers = (await dialogue.say('EHLO sender.example'))
    .split('\r\n')
    .slice(1)
    .map((line) => line.slice(4));
  expect(offers.sort()).toEqual([
    '8BITMIME',
    'ENHANCEDSTATUSCODES',
    'PIPELINING',
    `SIZE ${maxMessageBytes}`,
    'SMTPUTF8',
  ]);
  expect(await dialogue.say('AUTH PLAIN AGEAYg==')).toMatch(/^50[02] /);
  expect(await dialogue.say('STARTTLS')).toMatch(/^50[02] /);
  dialogue.hangUp();
});

test('refuses a foreign domain, an unknown inbox and one that expired, each with its reply', async () => {
  await born('quiet-river');
  const dialogue = await greeted();
  await dialogue.say('MAIL FROM:<ada@sender.example>');
  expect(await dialogue.say('RCPT TO:<quiet-river@elsewhere.example>')).toMatch(/^550 5\.7\.1 /);
  expect(await dialogue.say('RCPT TO:<quiet-river@mayfly.example.evil.example>')).toMatch(/^550 5\.7\.1 /);
  expect(await dialogue.say('RCPT TO:<nobody-here@mayfly.example>')).toMatch(/^550 5\.1\.1 /);
  expect(await dialogue.say('RCPT TO:<Quiet-River@MAYFLY.example>')).toMatch(/^250 /);
  now += hour;
  expect(await dialogue.say('RCPT TO:<quiet-river@mayfly.example>')).toMatch(/^550 5\.1\.1 /);
  dialogue.hangUp();
});

test('an inbox that ran out between RCPT and the end of DATA is 550 5.2.1', async () => {
  await born('quiet-river');
  const dialogue = await atData('quiet-river@mayfly.example');
  now += hour;
  dialogue.send('Subject: late\r\n\r\nhello\r\n.\r\n');
  expect(await dialogue.hear()).toMatch(/^550 5\.2\.1 /);
  dialogue.hangUp();
});

test('one DATA for a living and a dead inbox is 250, and the living one has it', async () => {
  const [living, dying] = [await born('quiet-river'), await born('short-lived')];
  const dialogue = await atData('quiet-river@mayfly.example', 'short-lived@mayfly.example');
  await inboxes.discard(await inboxes.open(dying.id, dying.token));
  dialogue.send('Subject: both\r\n\r\nhello\r\n.\r\n');
  expect(await dialogue.hear()).toMatch(/^250 2\.0\.0 /);
  expect((await openedBy(living)).items).toHaveLength(1);
  dialogue.hangUp();
});

test('two spellings of one inbox in one envelope are one message', async () => {
  const created = await born('quiet-river');
  const dialogue = await atData('quiet-river@mayfly.example', 'Quiet-River+tag@mayfly.example');
  dialogue.send('Subject: once\r\n\r\nhello\r\n.\r\n');
  expect(await dialogue.hear()).toMatch(/^250 /);
  expect((await openedBy(created)).items).toHaveLength(1);
  dialogue.hangUp();
});

test('a sender’s retry is one message; two mails under one Message-ID are two', async () => {
  const created = await born('quiet-river');
  for (const body of ['hello', 'hello', 'hello again']) {
    const dialogue = await atData('quiet-river@mayfly.example');
    dialogue.send(`Message-ID: <1@sender.example>\r\nSubject: retry\r\n\r\n${body}\r\n.\r\n`);
    expect(await dialogue.hear()).toMatch(/^250 /);
    dialogue.hangUp();
  }
  expect((await openedBy(created)).items).toHaveLength(2);
});

test('a full inbox is 452 4.2.2, at RCPT or where it filled meanwhile at the end of DATA', async () => {
  await born('quiet-river');
  const waiting = await atData('quiet-river@mayfly.example');
  for (let count = 0; count < 3; count++) {
    const dialogue = await atData('quiet-river@mayfly.example');
    dialogue.send(`Subject: ${count}\r\n\r\nhello\r\n.\r\n`);
    expect(await dialogue.hear()).toMatch(/^250 /);
    dialogue.hangUp();
  }
  waiting.send('Subject: too late\r\n\r\nhello\r\n.\r\n');
  expect(await waiting.hear()).toMatch(/^452 4\.2\.2 /);
  await waiting.say('MAIL FROM:<ada@sender.example>');
  expect(await waiting.say('RCPT TO:<quiet-river@mayfly.example>')).toMatch(/^452 4\.2\.2 /);
  waiting.hangUp();
});

test('the owner learns who was refused, and why', async () => {
  const { id, token } = await born('quiet-river');
  for (let count = 0; count < 3; count++) {
    const dialogue = await atData('quiet-river@mayfly.example');
    dialogue.send(`Subject: ${count}\r\n\r\nhello\r\n.\r\n`);
    await dialogue.hear();
    dialogue.hangUp();
  }
  const dialogue = await greeted();
  await dialogue.say('MAIL FROM:<late@sender.example> SIZE=1234');
  await dialogue.say('RCPT TO:<quiet-river@mayfly.example>');
  const inbox = await inboxes.open(id, token);
  await inboxes.deleteAllMessages(inbox);
  await dialogue.say('RCPT TO:<quiet-river@mayfly.example>');
  await dialogue.say('DATA');
  dialogue.send(`${'large\r\n'.repeat(maxMessageBytes / 6)}.\r\n`);
  expect(await dialogue.hear()).toMatch(/^552 5\.3\.4 /);
  expect((await inboxes.sync(inbox, 0)).refused).toMatchObject([
    { sender: 'late@sender.example', size: 1234, code: 'inbox_full' },
    { sender: 'late@sender.example', size: maxMessageBytes + 1, code: 'message_too_large' },
  ]);
  dialogue.hangUp();
});

test('too large is 552 5.3.4: as declared, as sent, and cut off at twice the limit', async () => {
  const created = await born('quiet-river');
  const declared = await greeted();
  expect(await declared.say(`MAIL FROM:<ada@sender.example> SIZE=${maxMessageBytes + 1}`)).toMatch(/^552 5\.3\.4 /);
  declared.hangUp();

  const sent = await atData('quiet-river@mayfly.example');
  sent.send(`Subject: big\r\n\r\n${'x'.repeat(70)}\r\n`.padEnd(maxMessageBytes + 100, 'y\r\n'));
  sent.send('\r\n.\r\n');
  expect(await sent.hear()).toMatch(/^552 5\.3\.4 /);
  expect(await sent.say('NOOP')).toMatch(/^250 /);
  sent.hangUp();

  const endless = await atData('quiet-river@mayfly.example');
  const line = `${'z'.repeat(998)}\r\n`;
  for (let bytes = 0; bytes <= 2 * maxMessageBytes; bytes += line.length) endless.send(line);
  expect(await endless.hear()).toMatch(/^552 5\.3\.4 /);
  expect(await endless.hear()).toBe('');
  expect((await openedBy(created)).items).toEqual([]);
});

test('takes the null sender, and a message without any header', async () => {
  const created = await born('quiet-river');
  const dialogue = await greeted();
  expect(await dialogue.say('MAIL FROM:<>')).toMatch(/^250 /);
  expect(await dialogue.say('RCPT TO:<quiet-river@mayfly.example>')).toMatch(/^250 /);
  await dialogue.say('DATA');
  dialogue.send('.\r\n');
  expect(await dialogue.hear()).toMatch(/^250 /);
  expect((await openedBy(created)).items).toHaveLength(1);
  dialogue.hangUp();
});

test('a store that is away is 451 4.3.0, one without room 452 4.3.1, and nobody is told 250', async () => {
  await born('quiet-river');
  const dialogue = await atData('quiet-river@mayfly.example');
  failing = new InboxError('store_unavailable');
  dialogue.send('Subject: try again\r\n\r\nhello\r\n.\r\n');
  expect(await dialogue.hear()).toMatch(/^451 4\.3\.0 /);
  failing = new InboxError('store_full');
  await dialogue.say('MAIL FROM:<ada@sender.example>');
  await dialogue.say('RCPT TO:<quiet-river@mayfly.example>');
  await dialogue.say('DATA');
  dialogue.send('Subject: try again\r\n\r\nhello\r\n.\r\n');
  expect(await dialogue.hear()).toMatch(/^452 4\.3\.1 /);
  expect(unexpected).toEqual([]);
  dialogue.hangUp();
});

test('a transaction that was reset leaves no recipient behind', async () => {
  const [first, second] = [await born('quiet-river'), await born('other-river')];
  const dialogue = await greeted();
  await dialogue.say('MAIL FROM:<ada@sender.example>');
  await dialogue.say('RCPT TO:<quiet-river@mayfly.example>');
  await dialogue.say('RSET');
  expect(await dialogue.say('DATA')).toMatch(/^503 /);
  await dialogue.say('MAIL FROM:<ada@sender.example>');
  await dialogue.say('RCPT TO:<other-river@mayfly.example>');
  await dialogue.say('DATA');
  dialogue.send('Subject: one only\r\n\r\nhello\r\n.\r\n');
  expect(await dialogue.hear()).toMatch(/^250 /);
  expect((await openedBy(first)).items).toHaveLength(0);
  expect((await openedBy(second)).items).toHaveLength(1);
  dialogue.hangUp();
});

test('closing answers 421 to the idle and finishes DATA in flight', async () => {
  const created = await born('quiet-river');
  const [idle, busy] = [await greeted(), await atData('quiet-river@mayfly.example')];
  busy.send('Subject: in flight\r\n\r\nhel');
  // The bytes must have reached the server before it closes: a NOOP on another connection is no proof, so ask it.
  await idle.say('NOOP');
  const closed = ingester.close();
  expect(await idle.hear()).toMatch(/^421 4\.3\.2 /);
  expect(await idle.hear()).toBe('');
  busy.send('lo\r\n.\r\n');
  expect(await busy.hear()).toMatch(/^250 2\.0\.0 /);
  expect(await busy.hear()).toMatch(/^421 4\.3\.2 /);
  await closed;
  expect((await openedBy(created)).items).toHaveLength(1);
});

import { InboxError } from '@mayfly/inbox/inbox-error';
import type { Inboxes } from '@mayfly/inbox/inboxes';
import { openDialogue, type SmtpDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type StartedIngester, startIngester } from '../test/start-ingester.ts';

let started: StartedIngester;
/** What `deliver` says instead, by local part. */
let outcomes: Map<string, () => ReturnType<Inboxes['deliver']>>;
const ids = new Map<string, string>();

beforeEach(async () => {
  outcomes = new Map();
  started = await startIngester({
    protocol: 'lmtp',
    relays: { includes: () => true },
    wrap: (inboxes) => ({
      ...inboxes,
      accepts: async (spelled, approach) => {
        const accepted = await inboxes.accepts(spelled, approach);
        ids.set(accepted.inboxId, spelled.split('@')[0]?.toLowerCase() ?? '');
        return accepted;
      },
      deliverUnparsed: (id, delivery, approach) =>
        outcomes.get(ids.get(id) ?? '')?.() ?? inboxes.deliverUnparsed(id, delivery, approach),
    }),
  });
  for (const name of ['first-inbox', 'second-inbox', 'third-inbox', 'fourth-inbox']) await started.create(name);
});
afterEach(() => started.close());

async function greeted(): Promise<SmtpDialogue> {
  const dialogue = await openDialogue(started.port);
  expect(dialogue.greeting).toBe('220 mx.mayfly.example LMTP Mayfly');
  expect(await dialogue.say('LHLO relay.example')).toMatch(/^250-mx\.mayfly\.example\r\n/);
  return dialogue;
}

async function atData(...names: string[]): Promise<SmtpDialogue> {
  const dialogue = await greeted();
  expect(await dialogue.say('MAIL FROM:<ada@sender.example>')).toMatch(/^250 2\.\d\.\d /);
  for (const name of names) expect(await dialogue.say(`RCPT TO:<${name}@mayfly.example>`)).toMatch(/^250 2\.\d\.\d /);
  expect(await dialogue.say('DATA')).toMatch(/^354 /);
  return dialogue;
}

const stored = /^250 2\.0\.0 Stored$/;

test('LHLO is the greeting, and offers what EHLO does; HELO and EHLO are none', async () => {
  const dialogue = await openDialogue(started.port);
  expect(await dialogue.say('MAIL FROM:<>')).toMatch(/^503 5\.5\.1 /);
  for (const other of ['EHLO relay.example', 'HELO relay.example'])
    expect(await dialogue.say(other)).toMatch(/^500 5\.5\.1 /);
  const offers = await dialogue.say('LHLO relay.example');
  for (const offer of ['PIPELINING', 'SIZE 100000', '8BITMIME', 'SMTPUTF8', 'ENHANCEDSTATUSCODES'])
    expect(offers).toMatch(new RegExp(`^250[ -]${offer}$`, 'm'));
  expect(await dialogue.say('LHLO')).toMatch(/^501 5\.5\.4 /);
  dialogue.hangUp();
});

test('each recipient has a reply of its own, in the order they were named', async () => {
  const dialogue = await atData('first-inbox', 'second-inbox', 'third-inbox', 'fourth-inbox');
  outcomes.set('second-inbox', async () => 'gone');
  outcomes.set('third-inbox', async () => 'full');
  outcomes.set('fourth-inbox', () => Promise.reject(new InboxError('store_unavailable')));
  dialogue.send('hello\r\n.\r\n');
  for (const reply of [stored, /^550 5\.2\.1 /, /^452 4\.2\.2 /, /^451 4\.3\.0 /])
    expect(await dialogue.hear()).toMatch(reply);
  expect(await dialogue.say('NOOP')).toMatch(/^250 /);
  expect(await started.sourcesOf('first-inbox')).toEqual(['hello\r\n']);
  dialogue.hangUp();
});

test('a recipient named again has a reply again, and the message once', async () => {
  const dialogue = await atData('first-inbox', 'second-inbox', 'FIRST-inbox', 'first-inbox+tag', 'first-inbox');
  dialogue.send('hello\r\n.\r\n');
  for (let count = 0; count < 5; count++) expect(await dialogue.hear()).toMatch(stored);
  expect(await dialogue.say('NOOP')).toMatch(/^250 /);
  expect(await started.sourcesOf('first-inbox')).toEqual(['hello\r\n']);
  dialogue.hangUp();
});

test('a recipient that was refused has no reply, and with none left there is no DATA', async () => {
  const dialogue = await greeted();
  await dialogue.say('MAIL FROM:<>');
  expect(await dialogue.say('RCPT TO:<nobody-here@mayfly.example>')).toMatch(/^550 5\.1\.1 /);
  expect(await dialogue.say('RCPT TO:<bob@elsewhere.example>')).toMatch(/^550 5\.7\.1 /);
  expect(await dialogue.say('DATA')).toMatch(/^503 5\.5\.1 /);
  expect(await dialogue.say('RCPT TO:<first-inbox@mayfly.example>')).toMatch(/^250 /);
  await dialogue.say('DATA');
  expect(await dialogue.say('hello\r\n.')).toMatch(stored);
  expect(await dialogue.say('NOOP')).toMatch(/^250 /);
  dialogue.hangUp();
});

test('the limits of a message hold here too: what is too large is so for each recipient', async () => {
  const dialogue = await atData('first-inbox', 'second-inbox');
  dialogue.send(`${'x'.repeat(98)}\r\n`.repeat(1100));
  dialogue.send('.\r\n');
  for (let count = 0; count < 2; count++) expect(await dialogue.hear()).toMatch(/^552 5\.3\.4 /);
  expect(await dialogue.say('MAIL FROM:<> SIZE=100001')).toMatch(/^552 5\.3\.4 /);
  expect(await started.sourcesOf('first-inbox')).toEqual([]);
  dialogue.hangUp();
});

test('what is too large is so again for a recipient named again', async () => {
  const dialogue = await atData('first-inbox', 'second-inbox', 'first-inbox', 'FIRST-inbox', 'first-inbox+tag');
  dialogue.send(`${'x'.repeat(98)}\r\n`.repeat(1100));
  dialogue.send('.\r\n');
  for (let count = 0; count < 5; count++) expect(await dialogue.hear()).toMatch(/^552 5\.3\.4 /);
  expect(await dialogue.say('NOOP')).toMatch(/^250 /);
  dialogue.hangUp();
});

test('a failure nobody expected is told once, and is a 451 for each recipient', async () => {
  const away = new Error('a bug');
  for (const name of ['first-inbox', 'second-inbox']) outcomes.set(name, () => Promise.reject(away));
  const dialogue = await atData('first-inbox', 'second-inbox');
  dialogue.send('hello\r\n.\r\n');
  for (let count = 0; count < 2; count++) expect(await dialogue.hear()).toMatch(/^451 4\.3\.0 /);
  expect(started.unexpected).toEqual([away]);
  dialogue.hangUp();
});

test('a transaction follows another in one segment, as Postfix sends them', async () => {
  const dialogue = await greeted();
  const envelope =
    'MAIL FROM:<>\r\nRCPT TO:<first-inbox@mayfly.example>\r\nRCPT TO:<second-inbox@mayfly.example>\r\nDATA\r\n';
  dialogue.send(`${envelope}one\r\n.\r\n${envelope}two\r\n.\r\nQUIT\r\n`);
  const transaction = [/^250 /, /^250 /, /^250 /, /^354 /, stored, stored];
  for (const reply of [...transaction, ...transaction, /^221 /]) expect(await dialogue.hear()).toMatch(reply);
  expect(await started.sourcesOf('second-inbox')).toEqual(['one\r\n', 'two\r\n']);
});

test('nodemailer hands mail over by LMTP', async () => {
  const transport = createTransport({ host: '127.0.0.1', port: started.port, lmtp: true });
  const sent = await transport.sendMail({
    from: 'ada@sender.example',
    to: ['first-inbox@mayfly.example', 'second-inbox@mayfly.example'],
    text: 'handed over',
  });
  expect(sent).toMatchObject({ rejected: [] });
  for (const name of ['first-inbox', 'second-inbox'])
    expect((await started.sourcesOf(name))[0]).toContain('handed over');
});

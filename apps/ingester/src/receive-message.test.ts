import { parseMessage } from '@mayfly/mail/parse-message';
import { openDialogue, type SmtpDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { afterEach, expect, test } from 'vitest';
import { type StartedIngester, startIngester } from '../test/start-ingester.ts';

let started: StartedIngester;
let parsed: number;
afterEach(() => started.close());

const mail = 'Message-ID: <1@a>\r\nSubject: Hello\r\n\r\nhello\r\n';
const [calm, busy] = ['calm-river', 'busy-river'];

test('mail for an inbox that nobody watches is stored as it is, and parsed once for whoever reads it', async () => {
  await start();
  expect(await send(mail, calm)).toBe('250 2.0.0 Stored');
  expect(parsed).toBe(0);
  expect(await started.sourcesOf(calm)).toEqual([mail]);
  expect(await subjectsIn(calm)).toEqual(['Hello']);
});

test('mail for an inbox that somebody watches is parsed before it is told of', async () => {
  await start();
  await watch(busy);
  expect(await send(mail, busy)).toBe('250 2.0.0 Stored');
  expect(parsed).toBe(1);
});

test('mail for several is parsed once where one of them is watched', async () => {
  await start();
  await watch(busy);
  expect(await send(mail, calm, busy)).toBe('250 2.0.0 Stored');
  expect(parsed).toBe(1);
  for (const name of [calm, busy]) expect(await started.sourcesOf(name)).toEqual([mail]);
});

test('mail is parsed where somebody began to watch after RCPT, once for all of them', async () => {
  await start();
  const dialogue = await atData(calm, busy);
  for (const name of [calm, busy]) await watch(name);
  expect(await dialogue.say(`${mail}.`)).toBe('250 2.0.0 Stored');
  dialogue.hangUp();
  expect(parsed).toBe(1);
  for (const name of [calm, busy]) expect(await subjectsIn(name)).toEqual(['Hello']);
});

test('large mail is parsed as it comes, so that nobody waits for it who opens the inbox', async () => {
  await start();
  const large = `${mail}${`${'x'.repeat(98)}\r\n`.repeat(650)}`;
  expect(await send(large, calm)).toBe('250 2.0.0 Stored');
  expect(parsed).toBe(1);
});

test('a sender’s retry is one message, whether or not somebody has begun to watch in between', async () => {
  await start();
  await send(mail, calm);
  await send(mail, calm);
  await watch(calm);
  await send(mail, calm);
  expect(await started.sourcesOf(calm)).toEqual([mail]);
});

test('what is said of its sender goes with what the mail says, so it is parsed as it comes', async () => {
  const pass = { spf: 'pass', dkim: 'none', dmarc: 'none' } as const;
  await start({ authenticate: async () => ({ authentication: pass, author: undefined }) });
  await send(mail, calm);
  expect(parsed).toBe(1);
});

async function start(own: Parameters<typeof startIngester>[0] = {}): Promise<void> {
  parsed = 0;
  started = await startIngester({
    parse: async (source) => {
      parsed += 1;
      return parseMessage(source);
    },
    ...own,
  });
  for (const name of [calm, busy]) await started.create(name);
}

const idOf = async (name: string) => (await started.inboxes.accepts(`${name}@mayfly.example`)).inboxId;

async function watch(name: string): Promise<void> {
  await started.inboxes.markWatched(await idOf(name), 60_000);
}

async function subjectsIn(name: string): Promise<string[]> {
  return (await started.summariesOf(name)).map(({ subject }) => subject);
}

async function atData(...names: string[]): Promise<SmtpDialogue> {
  const dialogue = await openDialogue(started.port);
  await dialogue.say('EHLO sender.example');
  await dialogue.say('MAIL FROM:<ada@sender.example>');
  for (const name of names) expect(await dialogue.say(`RCPT TO:<${name}@mayfly.example>`)).toMatch(/^250 /);
  expect(await dialogue.say('DATA')).toMatch(/^354 /);
  return dialogue;
}

async function send(source: string, ...names: string[]): Promise<string> {
  const dialogue = await atData(...names);
  const reply = await dialogue.say(`${source}.`);
  dialogue.hangUp();
  return reply;
}

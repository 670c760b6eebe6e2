import type { GuessLedger } from '@mayfly/inbox/guess-ledger';
import { InboxError } from '@mayfly/inbox/inbox-error';
import { createMemoryGuessLedger } from '@mayfly/inbox/memory-guess-ledger';
import { openDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { afterEach, expect, test } from 'vitest';
import { type StartedIngester, startIngester } from '../test/start-ingester.ts';
import type { IngesterDeps } from './ingester.ts';
import { createTarpit } from './tarpit.ts';

let started: StartedIngester | undefined;
afterEach(async () => {
  await started?.close();
  started = undefined;
});

const guessLimits = { slowFrom: 3, most: 10, delayMs: () => 1, mostPerHour: 5 };
let made = 0;

async function start(own: Partial<IngesterDeps> = {}): Promise<StartedIngester> {
  started = await startIngester({ guessLimits, ...own });
  await started.create('quiet-river');
  return started;
}

/** The reply to one recipient, in a session of its own. */
async function named(port: number, recipient: string, from = '127.0.0.2'): Promise<string> {
  const { say, hangUp } = await openDialogue(port, { from });
  for (const line of ['EHLO sender.example', 'MAIL FROM:<>']) await say(line);
  const reply = await say(`RCPT TO:<${recipient}>`);
  hangUp();
  return reply;
}

const unknown = () => `nobody-here-${made++}@mayfly.example`;
const known = 'quiet-river@mayfly.example';

test('a source that guesses in session after session is sent away at each, others are not', async () => {
  const { port } = await start();
  for (let guess = 1; guess <= 5; guess++) expect(await named(port, unknown())).toMatch(/^550 5\.1\.1 /);
  for (let guess = 6; guess <= 7; guess++) expect(await named(port, unknown())).toMatch(/^421 4\.7\.0 /);
  expect(await named(port, unknown(), '127.0.0.3')).toMatch(/^550 5\.1\.1 /);
});

test('a source is never locked out of an inbox that is there, and once it had one accepted its guesses are none', async () => {
  const { port } = await start();
  for (let guess = 1; guess <= 5; guess++) await named(port, unknown());
  expect(await named(port, unknown())).toMatch(/^421 4\.7\.0 /);
  expect(await named(port, known)).toMatch(/^250 /);
  for (let guess = 1; guess <= 10; guess++) expect(await named(port, unknown())).toMatch(/^550 5\.1\.1 /);
});

test('ingesters that share a ledger count together', async () => {
  const guesses = createMemoryGuessLedger();
  const first = await start({ guesses });
  const second = await startIngester({ guessLimits, guesses });
  for (let guess = 1; guess <= 5; guess++) await named([first, second][guess % 2]?.port ?? 0, unknown());
  expect(await named(first.port, unknown())).toMatch(/^421 4\.7\.0 /);
  expect(await named(second.port, unknown())).toMatch(/^421 4\.7\.0 /);
  await second.close();
});

test('a relay guesses nothing: not across its sessions, and not within one, however many', async () => {
  const { port } = await start({ relays: { includes: (address) => address === '127.0.0.2' } });
  const { say, hangUp } = await openDialogue(port, { from: '127.0.0.2' });
  for (const line of ['EHLO sender.example', 'MAIL FROM:<>']) await say(line);
  for (let guess = 1; guess <= 120; guess++) expect(await say(`RCPT TO:<${unknown()}>`)).toMatch(/^550 5\.1\.1 /);
  expect(await say(`RCPT TO:<${known}>`)).toMatch(/^250 /);
  hangUp();
});

test('of a refusal for another reason nothing is counted', async () => {
  const { port } = await start();
  for (let count = 0; count < 7; count++) expect(await named(port, 'bob@elsewhere.example')).toMatch(/^550 5\.7\.1 /);
  expect(await named(port, unknown())).toMatch(/^550 5\.1\.1 /);
});

test.each<[string, GuessLedger]>([
  [
    'away',
    {
      guessed: async () => Promise.reject(new InboxError('store_unavailable')),
      accepted: async () => Promise.reject(new InboxError('store_unavailable')),
    },
  ],
  ['silent', { guessed: () => new Promise(() => {}), accepted: () => new Promise(() => {}) }],
])('where the ledger is %s nobody is sent away for what others counted, and nobody waits', async (_, ledger) => {
  const limits = { ...guessLimits, most: 100, mostPerHour: 1 };
  const tarpit = createTarpit({ limits, source: '192.0.2.1', ledger, patienceMs: 1 });
  tarpit.accepted();
  for (let guess = 1; guess < 5; guess++) expect(await tarpit.guessed()).toBe('stays');
});

test('no limit is no ledger', async () => {
  const ledger: GuessLedger = {
    guessed: () => Promise.reject(new Error('asked')),
    accepted: () => Promise.reject(new Error('asked')),
  };
  const tarpit = createTarpit({ limits: { ...guessLimits, mostPerHour: 0 }, source: '192.0.2.1', ledger });
  tarpit.accepted();
  expect(await tarpit.guessed()).toBe('stays');
});

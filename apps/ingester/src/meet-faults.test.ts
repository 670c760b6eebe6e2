import type { InboxEvent } from '@mayfly/contracts/event';
import type { Faults } from '@mayfly/contracts/faults';
import type { OpenInbox } from '@mayfly/inbox/inboxes';
import { openDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type StartedIngester, startIngester } from '../test/start-ingester.ts';

let ingester: StartedIngester;
let inbox: OpenInbox;
let made = 0;
let name: string;
let address: string;

beforeAll(async () => {
  ingester = await startIngester();
});
afterAll(() => ingester.close());
beforeEach(async () => {
  name = `faulty-inbox-${++made}`;
  ({ id: inbox, address } = await createInbox(name));
});

test('greylists one sender, who is taken when it comes back', async () => {
  await set({ greylist: true });

  expect(await replies()).toEqual([expect.stringMatching(/^451 4\.7\.1 /)]);
  expect(await replies()).toEqual([expect.stringMatching(/^250 2\./), expect.stringMatching(/^250 2\.0\.0 /)]);
  expect(await ingester.sourcesOf(name)).toHaveLength(1);
});

test.each([450, 451, 452, 550, 552, 553, 554] as const)(
  'refuses every mail with %i, at RCPT or at its end',
  async (code) => {
    const refused = expect.stringMatching(
      new RegExp(`^${code} ${Math.floor(code / 100)}\\.\\d\\.\\d Refused as a test`),
    );
    await set({ refuse: { code, at: 'rcpt' } });
    expect(await replies()).toEqual([refused]);
    expect(await replies()).toEqual([refused]);

    await set({ refuse: { code, at: 'data' } });
    expect(await replies()).toEqual([expect.stringMatching(/^250 /), refused]);
    expect(await ingester.sourcesOf(name)).toEqual([]);

    await set(undefined);
    expect(await replies()).toHaveLength(2);
    expect(await ingester.sourcesOf(name)).toHaveLength(1);
    expect(ingester.unexpected).toEqual([]);
  },
);

test('tells who looks that it was the owner’s own wish', async () => {
  await set({ refuse: { code: 554, at: 'data' } });
  const stages: unknown[] = [];
  const refused = new Promise<void>((resolve) => {
    const onEvent = (event: InboxEvent) => {
      stages.push(event);
      if (event.type === 'smtp.trace' && event.stage === 'refused') resolve();
    };
    void ingester.memory.events.watch(inbox.id, { onEvent, onBroken: () => {} });
  });
  await ingester.inboxes.markWatched(inbox.id, 60_000);

  await replies();
  await refused;

  expect(stages.at(-1)).toMatchObject({ stage: 'refused', code: 'fault_wanted' });
});

test.each(['rcpt', 'data'] as const)('lets a sender wait for the reply at %s', async (at) => {
  await set({ delay: { seconds: 1, at } });
  const begun = performance.now();

  expect(await replies()).toEqual([expect.stringMatching(/^250 /), expect.stringMatching(/^250 /)]);

  expect(performance.now() - begun).toBeGreaterThan(990);
});

test('a sender that does not wait for the reply, and comes again, has sent one mail', async () => {
  await set({ delay: { seconds: 30, at: 'data' } });
  const impatient = await atData();
  impatient.send(mail);
  while ((await ingester.sourcesOf(name)).length === 0) await new Promise((resolve) => setImmediate(resolve));
  impatient.hangUp();
  await set(undefined);

  expect(await replies()).toEqual([expect.stringMatching(/^250 /), expect.stringMatching(/^250 /)]);
  expect(await ingester.sourcesOf(name)).toHaveLength(1);
});

test('at data, what one recipient asked for is not met where there are others', async () => {
  await set({ refuse: { code: 554, at: 'data' } });
  const other = `innocent-inbox-${made}`;
  await createInbox(other);
  const dialogue = await openDialogue(ingester.port);
  for (const line of ['EHLO a.example', 'MAIL FROM:<ada@sender.example>', `RCPT TO:<${address}>`])
    await dialogue.say(line);
  await dialogue.say(`RCPT TO:<${other}@mayfly.example>`);
  await dialogue.say('DATA');
  dialogue.send(mail);

  expect(await dialogue.hear()).toMatch(/^250 /);
  dialogue.hangUp();
  expect(await ingester.sourcesOf(other)).toHaveLength(1);
  expect(await ingester.sourcesOf(name)).toHaveLength(1);
});

const mail = 'Message-ID: <one@sender.example>\r\nSubject: Hello\r\n\r\nHello\r\n.\r\n';

async function createInbox(localPart: string) {
  await ingester.create(localPart);
  const { inboxId } = await ingester.inboxes.accepts(`${localPart}@mayfly.example`);
  const record = { address: '', tokenHash: '', createdAt: 0, lifetimeMs: 1, maxExpiresAt: 1 };
  return { id: { id: inboxId, record }, address: `${localPart}@mayfly.example` };
}

function set(faults: Faults | undefined | Omit<Faults, 'greylist'>): Promise<void> {
  return ingester.inboxes.setFaults(inbox, faults && { greylist: false, ...faults });
}

/** What a sender hears at RCPT TO and, where it may go on, at the end of its mail. */
async function replies(): Promise<string[]> {
  const dialogue = await openDialogue(ingester.port);
  for (const line of ['EHLO sender.example', 'MAIL FROM:<ada@sender.example>']) await dialogue.say(line);
  const accepted = await dialogue.say(`RCPT TO:<${address}>`);
  if (accepted.startsWith('250')) {
    await dialogue.say('DATA');
    dialogue.send(mail);
  }
  const heard = accepted.startsWith('250') ? [accepted, await dialogue.hear()] : [accepted];
  dialogue.hangUp();
  return heard;
}

async function atData() {
  const dialogue = await openDialogue(ingester.port);
  for (const line of ['EHLO sender.example', 'MAIL FROM:<ada@sender.example>', `RCPT TO:<${address}>`, 'DATA'])
    await dialogue.say(line);
  return dialogue;
}

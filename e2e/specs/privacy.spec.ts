import { startChallengeService } from '@mayfly/test-peers/challenge-service';
import { expect } from '@playwright/test';
import { test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';
import { askAsReader } from '../privacy/ask-as-reader.ts';
import { type Canaries, createCanaries } from '../privacy/canaries.ts';
import {
  breakTheStore,
  type LivingInbox,
  liveOneLife,
  sayNonsense,
  sendHardMail,
  sendMail,
} from '../privacy/provoke.ts';
import { startWatchedHouse, type WatchedHouse } from '../privacy/watched-house.ts';

test.describe('what people say and who they are @redis', () => {
  test('is found in no log line, key, field, channel, slow log, metric or error', async () => {
    test.setTimeout(180_000);
    await expectNoTrace(1);
  });

  test('is found nowhere after fifty lives either @long', async () => {
    test.setTimeout(900_000);
    await expectNoTrace(50);
  });

  test('goes to nobody else but a service that the operator named, which the watch sees', async () => {
    const service = await startChallengeService({ name: 'hcaptcha', secret: 'secret' });
    const house = await startWatchedHouse({
      ...{ MAYFLY_CHALLENGE: 'hcaptcha', MAYFLY_CHALLENGE_SITE_KEY: 'key', MAYFLY_CHALLENGE_SECRET: 'secret' },
      MAYFLY_CHALLENGE_VERIFY_URL: service.verifyUrl,
    });
    try {
      const canaries = createCanaries();
      const challenge = service.handOut({ hostname: 'localhost' });
      canaries.watchFor('answer', challenge);
      const made = await askAsReader(house, canaries, 'POST', '/api/v1/inboxes', {
        body: JSON.stringify({ challenge }),
      });
      expect(made.status).toBe(201);
      service.setMood({ kind: 'hanging up' });
      await askAsReader(house, canaries, 'POST', '/api/v1/inboxes', {
        body: JSON.stringify({ challenge: canaries.plant('answer') }),
      });
      const named = [`127.0.0.1:${house.redis.port}`, new URL(service.verifyUrl).host];
      expect(house.destinations()).toEqual(named.sort());
      expect(canaries.leaksIn(await house.places())).toEqual([]);
      const told = service.asked
        .map(({ form: { response, ...form }, headers }) => JSON.stringify([form, headers]))
        .join();
      expect(canaries.leaksIn([{ where: 'what the service was told', text: told }])).toEqual([]);
    } finally {
      await house.stop();
      await service.stop();
    }
  });
});

test('the page asks nobody but its own server, whatever it shows, and no cookie of its opens anything', async ({
  page,
  context,
  mayfly,
  send,
}) => {
  const asked = new Set<string>();
  const note = (url: string) => void (/^(?:data|blob):/.test(url) || asked.add(new URL(url).host));
  context.on('request', (request) => note(request.url()));
  page.on('websocket', (socket) => note(socket.url()));
  const inbox = mayflyPage(page);
  const to = await inbox.open();
  const html = '<link rel="stylesheet" href="https://a.example/a.css"><img src="https://b.example/b.png">Look';
  await send({ to, subject: 'Look', html, attachments: [{ filename: 'a.txt', content: 'a' }] });
  await inbox.rows.first().getByRole('button').first().click();
  await expect(inbox.mail.getByText('Look')).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  const [, id = 'none'] = /"id\\*":\\*"([\w-]+)/.exec(kept) ?? [];
  expect(id).not.toBe('none');
  for (const path of ['/privacy', '/questions', '/docs', '/nothing']) await page.goto(path);
  expect([...asked]).toEqual([new URL(mayfly.url).host]);
  // With every cookie there is.
  expect((await context.request.get(`/api/v1/inboxes/${id}`)).status()).toBe(401);
});

/** Every count is 0, over so many lives and all that goes wrong at the end of them. */
async function expectNoTrace(lives: number): Promise<void> {
  const house = await startWatchedHouse({ MAYFLY_SECRET: 'a-secret-for-tests-alone-0123456789' });
  try {
    const canaries = createCanaries();
    const last = await liveLives(house, canaries, lives);
    const places = await house.places();
    expect(places.find(({ where }) => where === 'the names of channels')?.text).toContain('mayfly:events:');
    await expectClean(house, canaries, 'in the middle');
    await expectSearchToFind(house, canaries, last);
    expect(await noticesIn(house, canaries, last)).toEqual(expect.arrayContaining(['unreadable', 'parts_cut']));
    await breakTheStore(house, canaries, last);
    last.leave();
    await expect.poll(() => house.ask('config', 'get', 'slowlog-log-slower-than')).toContain('-1');
    await expectClean(house, canaries, 'at the end');
    expect(canaries.count()).toBeGreaterThan(100 * lives);
    const logs = (await house.places()).filter(({ where }) => where.startsWith('the log of'));
    for (const { text } of logs) expect(text).not.toBe('');
    // Errors were met, and told of.
    expect(logs[0]?.text).toContain('"request failed"');
    expect(logs[1]?.text).toContain('"mail could not be taken"');
    expect(house.destinations()).toEqual([`127.0.0.1:${house.redis.port}`]);
  } finally {
    await house.stop();
  }
}

async function liveLives(house: WatchedHouse, canaries: Canaries, lives: number): Promise<LivingInbox> {
  for (let life = 1; ; life++) {
    const inbox = await liveOneLife(house, canaries);
    await sayNonsense(house, canaries, inbox);
    await sendHardMail(house, canaries, inbox);
    if (life === lives) return inbox;
    inbox.leave();
    const { inboxId, token } = inbox.access;
    await askAsReader(house, canaries, 'DELETE', `/api/v1/inboxes/${inboxId}`, { token });
  }
}

/** What the reading of its mails met with. */
async function noticesIn(house: WatchedHouse, canaries: Canaries, { access }: LivingInbox): Promise<string[]> {
  const { inboxId, token } = access;
  const messages = `/api/v1/inboxes/${inboxId}/messages`;
  const { ids }: { ids: string[] } = JSON.parse((await askAsReader(house, canaries, 'GET', messages, { token })).text);
  const read = ids.map((id) => askAsReader(house, canaries, 'GET', `${messages}/${id}`, { token }));
  return (await Promise.all(read)).flatMap(({ text }) =>
    JSON.parse(text).notices.map(({ code }: { code: string }) => code),
  );
}

/** What is to be found, is: in the store itself, and in a slow log that nobody silenced. */
async function expectSearchToFind(house: WatchedHouse, canaries: Canaries, inbox: LivingInbox): Promise<void> {
  const found = canaries.leaksIn([await house.values()]).map(({ canary }) => canary.replace(/ \d+$/, ''));
  expect(found).toEqual(expect.arrayContaining(['local part', 'label', 'subject', 'file name']));
  await house.ask('config', 'set', 'slowlog-log-slower-than', '0');
  await sendMail(house, canaries, inbox.address);
  expect(canaries.leaksIn([await house.slowLog()])).not.toEqual([]);
  await house.ask('config', 'set', 'slowlog-log-slower-than', '-1');
  await house.ask('slowlog', 'reset');
}

async function expectClean(house: WatchedHouse, canaries: Canaries, when: string): Promise<void> {
  const places = await house.places();
  const textAt = (place: string) => places.find(({ where }) => where === place)?.text;
  expect(textAt('the slow log')).toBeDefined();
  expect(textAt('the names of keys and fields')).toContain('mayfly:');
  expect(canaries.leaksIn(places), when).toEqual([]);
}

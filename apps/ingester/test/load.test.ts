import { setTimeout as pause } from 'node:timers/promises';
import { type ComposedInboxes, composeInboxes } from '@mayfly/inbox/compose-inboxes';
import { parsesNothing } from '@mayfly/inbox/parse-when-read';
import { type RedisServer, startRedis } from '@mayfly/test-peers/redis-server';
import { openDialogue, type SmtpDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { inTier } from '@mayfly/test-peers/test-tier';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LaunchedIngester, launchIngester } from './launch-ingester.ts';

const MB = 1_000_000;
const hour = 3_600_000;
const minutes = 60_000;
let redis: RedisServer;
let composed: ComposedInboxes;
let ingester: LaunchedIngester | undefined;

beforeEach(async () => {
  redis = await startRedis();
  composed = await composeInboxes({
    redisUrl: redis.url,
    secret: undefined,
    domains: ['mayfly.example'],
    rules: {
      lifetimesMs: [hour],
      defaultLifetimeMs: hour,
      maxLifetimeMs: hour,
      idleWindowMs: 0,
      tombstoneMs: hour,
      quota: { messages: 200, bytes: 1000 * MB },
    },
    parseStored: parsesNothing,
    durability: 'memory',
    waitReplicas: 0,
    rewriteEveryMs: 0,
    storeBytes: undefined,
    onConnectionError: () => {},
    onWarning: () => {},
    onUnfit: () => {},
  });
});
afterEach(async () => {
  await ingester?.end();
  ingester = undefined;
  await composed.close();
  await redis.stop();
});

async function launched(env: Record<string, string> = {}): Promise<LaunchedIngester> {
  ingester = await launchIngester({ REDIS_URL: redis.url, MAYFLY_DOMAINS: 'mayfly.example', ...env });
  return ingester;
}

const size = inTier({ short: 5 * MB, long: 10 * MB });
const budget = inTier({ short: 10 * MB, long: 40 * MB });
// What parsing one message takes, and of each byte of DATA its copies: as it grows, parsed, compressed, on its way.
const mostMemory = 200 * MB + 5 * budget;

test(`fifty senders at the size limit at once take no more than ${mostMemory / MB} MB`, {
  timeout: 20 * minutes,
}, async () => {
  const { port, memory } = await launched({
    MAYFLY_MESSAGE_SIZE: `${size / MB}MB`,
    MAYFLY_SMTP_DATA_SIZE: `${budget / MB}MB`,
    MAYFLY_SMTP_CONNECTIONS: '0',
    MAYFLY_SMTP_CONNECTS_PER_MINUTE: '0',
    MAYFLY_SMTP_SESSION_TIMEOUT: '60m',
    MAYFLY_SMTP_IDLE_TIMEOUT: '10m',
  });
  const before = await memory();
  const names = Array.from({ length: 50 }, (_, index) => `large-inbox-${index}`);
  const addresses = await Promise.all(
    names.map(async (localPart) => (await composed.inboxes.create({ localPart })).address),
  );
  const message = messageOf(size);
  let sending = true;
  const watched = (async () => {
    let peak = 0;
    for (; sending; await pause(50)) peak = Math.max(peak, await memory());
    return peak;
  })();
  const replies = await Promise.all(addresses.map((address) => untilTaken(port, address, message)));
  sending = false;
  expect(replies).toEqual(addresses.map(() => '250 2.0.0 Stored'));
  expect(((await watched) - before) / MB).toBeLessThan(mostMemory / MB);
});

/** An attachment, as large as a message may be. */
function messageOf(bytes: number): string {
  const header = 'Subject: large\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\n';
  const line = `${'UEsDBBQAAAAIAA'.repeat(5)}\r\n`;
  return header + line.repeat(Math.floor((bytes - header.length) / line.length));
}

/** As a sender does that is told to try again. */
async function untilTaken(port: number, recipient: string, message: string): Promise<string> {
  for (;;) {
    const dialogue = await openDialogue(port);
    const reply = await tryToSend(dialogue, recipient, message);
    dialogue.hangUp();
    if (!reply.startsWith('45')) return reply;
    await pause(500);
  }
}

async function tryToSend({ say, send, hear }: SmtpDialogue, recipient: string, message: string): Promise<string> {
  await say('EHLO sender.example');
  await say(`MAIL FROM:<ada@sender.example> SIZE=${message.length}`);
  for (const command of [`RCPT TO:<${recipient}>`, 'DATA']) {
    const reply = await say(command);
    if (!/^[23]/.test(reply)) return reply;
  }
  send(message);
  send('.\r\n');
  return hear();
}

test('a hundred and fifty slow connections from as many addresses, and an honest sender is served', async () => {
  // They last as long as this test, however slow the machine is.
  const { port } = await launched({
    MAYFLY_SMTP_COMMAND_TIMEOUT: '10m',
    MAYFLY_SMTP_IDLE_TIMEOUT: '10m',
    MAYFLY_SMTP_DATA_RATE: '0',
  });
  const { address } = await composed.inboxes.create({ localPart: 'quiet-river' });
  const slow = await Promise.all(
    Array.from({ length: 150 }, (_, index) => openDialogue(port, { from: `127.0.1.${index + 1}` })),
  );
  for (const { greeting } of slow) expect(greeting).toMatch(/^220 /);
  // A third dribbles a command, a third a message, and a third says nothing at all.
  await Promise.all(slow.slice(0, 50).map((dialogue) => beginData(dialogue, address)));
  const dribble = setInterval(() => {
    for (const { send } of slow.slice(0, 100)) send('x');
  }, 100);
  try {
    const transport = createTransport({ host: '127.0.0.1', port, connectionTimeout: 20_000, socketTimeout: 20_000 });
    const sent = await transport.sendMail({ from: 'ada@sender.example', to: address, text: 'in a hurry' });
    expect(sent.response).toBe('250 2.0.0 Stored');
    // They were there all the while.
    for (const { socket } of slow) expect(socket.readyState).toBe('open');
  } finally {
    clearInterval(dribble);
    for (const { hangUp } of slow) hangUp();
  }
});

async function beginData({ say }: SmtpDialogue, recipient: string): Promise<void> {
  for (const line of ['EHLO slow.example', 'MAIL FROM:<>', `RCPT TO:<${recipient}>`])
    expect(await say(line)).toMatch(/^250/);
  expect(await say('DATA')).toMatch(/^354 /);
}

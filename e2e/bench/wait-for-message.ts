/**
 * How soon after 250 a test goes on that waits for its mail with the client, beside a Redis PING and beside the same wait
 * done by asking once a second.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { createMayfly, type Mayfly } from '@mayfly/client';
import { createHttpApi } from '@mayfly/client/http-api';
import { openDialogue, type SmtpDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { smtpPortOf, startSetUp, urlOf } from '../harness/set-ups.ts';
import { timingsTable } from './figures.ts';
import { openPing } from './redis-ping.ts';

const mails = 200;
/** A poll waits half a second on the average: fewer of these say as much. */
const polledMails = 40;
const pollEveryMs = 1000;

export async function benchWaitForMessage(): Promise<string> {
  const mayfly = await startSetUp('separate', { env: { MAYFLY_CREATE_PER_HOUR: '0' } });
  const baseUrl = urlOf(mayfly.gateways[0]);
  const client = createMayfly({ baseUrl });
  try {
    const dialogue = await openDialogue(smtpPortOf(mayfly.ingesters[1]));
    await dialogue.say('EHLO bench.example');
    const ping = await openPing(mayfly.redis?.port ?? 0);
    const [waited, polled, pings]: [number[], number[], number[]] = [[], [], []];
    const warmUp = mails / 10;
    for (let count = 0; count < warmUp + mails; count++) {
      const late = await waitOnce(client, dialogue);
      const pong = await ping.once();
      if (count < warmUp) continue;
      waited.push(late);
      pings.push(pong);
      if (count % (mails / polledMails) === 0) polled.push(await pollOnce(client, baseUrl, dialogue));
    }
    ping.close();
    dialogue.hangUp();
    return `A mail to a new inbox each time, waited for before it is sent; separate processes on Redis; ${waited.length} waits, ${polled.length} polled;
milliseconds

${timingsTable([
  ['250 to waitForMessage having the message', waited],
  [`250 to the same by asking every ${pollEveryMs} ms`, polled],
  ['Redis PING', pings],
])}`;
  } finally {
    client.close();
    await mayfly.stop();
  }
}

async function waitOnce(client: Mayfly, dialogue: SmtpDialogue): Promise<number> {
  const inbox = await client.createInbox();
  const has = inbox.waitForMessage({ subject: 'your code' }).then(() => performance.now());
  const stored = await mail(dialogue, inbox.address);
  const late = (await has) - stored;
  await inbox.discard();
  return late;
}

async function pollOnce(client: Mayfly, baseUrl: string, dialogue: SmtpDialogue): Promise<number> {
  const inbox = await client.createInbox();
  const access = { inboxId: inbox.id, token: inbox.token };
  const api = createHttpApi({ baseUrl });
  async function poll(): Promise<number> {
    for (;;) {
      const [found] = (await api.list(access)).items;
      if (found) {
        await api.readMessage(access, found.id);
        return performance.now();
      }
      await sleep(pollEveryMs);
    }
  }
  const has = poll();
  // Mail comes when it comes, not when it is asked for.
  await sleep(Math.random() * pollEveryMs);
  const stored = await mail(dialogue, inbox.address);
  const late = (await has) - stored;
  await inbox.discard();
  return late;
}

/** When it was answered 250. */
async function mail(dialogue: SmtpDialogue, recipient: string): Promise<number> {
  await dialogue.say('MAIL FROM:<ada@sender.example>');
  await dialogue.say(`RCPT TO:<${recipient}>`);
  await dialogue.say('DATA');
  dialogue.send(`From: Ada <ada@sender.example>\r\nTo: ${recipient}\r\nSubject: Your code\r\n\r\nIt is 482910.\r\n`);
  const reply = await dialogue.say('.');
  if (!reply.startsWith('250')) throw new Error(reply);
  return performance.now();
}

/**
 * End of DATA to the event at a client, beside an smtp-server that discards and a Redis PING, all in one run
 * and in turns, so that a noisy machine is noisy for all of them. Figures, never gates.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createHttpApi } from '@mayfly/client/http-api';
import { createLiveConnection } from '@mayfly/client/live-inbox';
import { openDialogue, type SmtpDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { smtpPortOf, startSetUp, urlOf } from '../harness/set-ups.ts';
import { timingsTable } from './figures.ts';
import { openPing } from './redis-ping.ts';

const rounds = 5;
const mailsPerRound = 100;
const body = 'Your code is 482 910. It is good for ten minutes.\r\n'.repeat(36);

export async function benchLatency(): Promise<string> {
  const mayfly = await startSetUp('separate', { env: { MAYFLY_INBOX_MESSAGES: '10000', MAYFLY_INBOX_SIZE: '1GB' } });
  const discarding = spawn(
    process.execPath,
    ['--import', 'tsx', new URL('./rivals/discarding-server.ts', import.meta.url).pathname],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [portLine] = await once(discarding.stdout, 'data');
  try {
    const arrivals = await watchNewInbox(urlOf(mayfly.gateways[0]));
    const toMayfly = await openDialogue(smtpPortOf(mayfly.ingesters[1]));
    const toNowhere = await openDialogue(Number(String(portLine)));
    for (const dialogue of [toMayfly, toNowhere]) await dialogue.say('EHLO bench.example');
    const ping = await openPing(mayfly.redis?.port ?? 0);

    const toEvent: number[] = [];
    const to250: number[] = [];
    const discarded: number[] = [];
    const pings: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      for (let count = 0; count < mailsPerRound; count++) {
        const heard = arrivals.next();
        const { started, answered } = await mail(toMayfly, arrivals.address);
        const event = (await heard) - started;
        const bare = await mail(toNowhere, 'nobody@bench.example');
        const pong = await ping.once();
        // The first round warms everything up.
        if (round === 0) continue;
        toEvent.push(event);
        to250.push(answered - started);
        discarded.push(bare.answered - bare.started);
        pings.push(pong);
      }
    }
    ping.close();
    toMayfly.hangUp();
    toNowhere.hangUp();
    arrivals.close();
    const { version } = createRequire(import.meta.url)('smtp-server/package.json');
    const table = timingsTable([
      ['end of DATA to the event at a client', toEvent],
      ['end of DATA to 250 (stored)', to250],
      ['end of DATA to 250, smtp-server that discards', discarded],
      ['Redis PING', pings],
    ]);
    return `2 kB mails one after the other, ${rounds} rounds of ${mailsPerRound}, in turns; separate processes on Redis;
node ${process.version}, smtp-server ${version}; milliseconds

${table}`;
  } finally {
    discarding.kill();
    await mayfly.stop();
  }
}

async function watchNewInbox(baseUrl: string) {
  const { id, token, address } = await createHttpApi({ baseUrl }).createInbox({});
  const live = createLiveConnection({ baseUrl });
  let heard: (at: number) => void = () => {};
  await new Promise<void>((resolve) => {
    live.watch(
      { inboxId: id, token },
      {
        onSync: () => resolve(),
        onEvent: ({ type }) => {
          if (type === 'message.received') heard(performance.now());
        },
        onRefused: (error) => {
          throw error;
        },
      },
    );
  });
  const next = () =>
    new Promise<number>((resolve) => {
      heard = resolve;
    });
  return { address, next, close: () => live.close() };
}

async function mail(dialogue: SmtpDialogue, recipient: string): Promise<{ started: number; answered: number }> {
  await dialogue.say('MAIL FROM:<ada@sender.example>');
  await dialogue.say(`RCPT TO:<${recipient}>`);
  await dialogue.say('DATA');
  dialogue.send(`From: Ada <ada@sender.example>\r\nTo: ${recipient}\r\nSubject: Your code\r\n\r\n${body}`);
  const started = performance.now();
  const reply = await dialogue.say('.');
  if (!reply.startsWith('250')) throw new Error(reply);
  return { started, answered: performance.now() };
}

/** What a delivery and a socket cost where the store holds a hundred inboxes, and where it holds a hundred thousand. */
import { createHttpApi } from '@mayfly/client/http-api';
import { redisCli } from '@mayfly/test-peers/redis-server';
import { openDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { benchMails } from './bench-mail.ts';
import { type MayflyUnderTest, startMayfly } from './contenders.ts';
import { quantile } from './figures.ts';

const sizes = [100, 100_000];
const mails = 600;
const warmUp = 300;
const joins = 200;
const atOnce = 50;
const [text] = benchMails;

export async function benchManyInboxes(): Promise<string> {
  const mayfly = await startMayfly();
  try {
    const api = createHttpApi({ baseUrl: mayfly.baseUrl });
    const rows: string[] = [];
    let made = 0;
    await deliver(mayfly, warmUp);
    for (const size of sizes) {
      const worker = async () => {
        while (made < size) {
          made += 1;
          await api.createInbox({});
        }
      };
      await Promise.all(Array.from({ length: atOnce }, worker));
      const { ms, redisUs, commands } = await deliver(mayfly, mails);
      const joined = await join(mayfly);
      rows.push(
        `| ${size} | ${ms.toFixed(2)} | ${redisUs.toFixed(0)} | ${commands.toFixed(1)} | ${joined.toFixed(2)} |`,
      );
    }
    return [
      `${text?.name}, one after the other; medians, milliseconds, and what Redis says of itself`,
      '',
      '| inboxes in the store | MAIL to 250 | microseconds in Redis a mail | commands of ours a mail | new socket to joined |',
      '|--:|--:|--:|--:|--:|',
      ...rows,
    ].join('\n');
  } finally {
    await mayfly.watched.stop();
  }
}

async function deliver({ unwatched, redis }: MayflyUnderTest, count: number) {
  const { port, recipient, leave } = await unwatched.place();
  const dialogue = await openDialogue(port);
  await dialogue.say('EHLO bench.example');
  const cli = (...args: string[]) => redisCli(['-p', String(redis.port), ...args]);
  await cli('config', 'resetstat');
  const taken: number[] = [];
  for (let sent = 0; sent < count; sent++) {
    const began = performance.now();
    for (const line of ['MAIL FROM:<ada@sender.example>', `RCPT TO:<${recipient}>`, 'DATA']) await dialogue.say(line);
    const reply = await dialogue.say(`${text?.source}.`);
    if (!reply.startsWith('250')) throw new Error(reply);
    taken.push(performance.now() - began);
  }
  const stats = await cli('info', 'commandstats');
  const [, calls, us] = /cmdstat_evalsha:calls=(\d+),usec=(\d+)/.exec(stats) ?? [];
  dialogue.hangUp();
  await leave();
  return { ms: quantile(taken, 0.5), redisUs: Number(us) / count, commands: Number(calls) / count };
}

async function join({ watched }: MayflyUnderTest): Promise<number> {
  const taken: number[] = [];
  for (let joined = 0; joined < joins; joined++) {
    const began = performance.now();
    const { leave } = await watched.place();
    taken.push(performance.now() - began);
    await leave();
  }
  return quantile(taken, 0.5);
}

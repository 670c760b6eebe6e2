/** What a mail costs each process that it goes through, in CPU. */
import { redisCli } from '@mayfly/test-peers/redis-server';
import { openDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { type BenchMail, benchMails } from './bench-mail.ts';
import { type Contender, type MayflyUnderTest, startMayfly } from './contenders.ts';
import { quantile } from './figures.ts';
import { cpuMs } from './process-cost.ts';

/** Many, for what a process takes is counted in steps of ten milliseconds. */
const mails = 600;
const largeMails = 40;
const warmUp = 150;

export async function benchMailCost(): Promise<string> {
  const mayfly = await startMayfly();
  const rows: string[] = [];
  try {
    for (const mail of benchMails)
      for (const contender of [mayfly.watched, mayfly.unwatched]) {
        const count = mail.source.length < 100_000 ? mails : largeMails;
        await costOfMails(mayfly, contender, mail, Math.min(warmUp, count));
        const { ingester, gateway, redis, asks, redisIn, redisOut } = await costOfMails(mayfly, contender, mail, count);
        const cells = [
          ...[ingester, gateway, redis].map((ms) => ms.toFixed(2)),
          asks.toFixed(2),
          redisIn.toFixed(0),
          redisOut.toFixed(0),
        ];
        rows.push(`| ${mail.name} | ${contender.name} | ${cells.join(' | ')} |`);
      }
  } finally {
    await mayfly.watched.stop();
  }
  return [
    'Milliseconds of CPU a mail, all threads, user and system; one connection, one after the other, one reader where watched',
    '',
    '| mail | | ingester | gateway | Redis | scripts asked for | bytes into Redis | bytes out of it |',
    '|---|---|--:|--:|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

export type MailCost = {
  /** Milliseconds from MAIL to the 250 that ends it, the median. */
  readonly replyMs: number;
  /** Milliseconds of CPU a mail. */
  readonly ingester: number;
  readonly gateway: number;
  readonly redis: number;
  /** Scripts that Redis was asked to run, a round trip each. */
  readonly asks: number;
  /** Bytes a mail, over the lines of Redis to both processes. */
  readonly redisIn: number;
  readonly redisOut: number;
};

/** Of so many mails to a new inbox, one after the other. */
export async function costOfMails(
  { ingester, gateway, redis }: MayflyUnderTest,
  contender: Contender,
  { source }: BenchMail,
  count: number,
): Promise<MailCost> {
  const { port, recipient, listen, leave } = await contender.place();
  const told = listen && countTo(count, listen);
  const dialogue = await openDialogue(port);
  await dialogue.say('EHLO bench.example');
  const pids = [ingester.process, gateway.process, redis.process()].map(({ pid = 0 }) => pid);
  const look = async () => [...(await Promise.all(pids.map(cpuMs))), ...(await spentBy(redis.port))];
  const before = await look();
  const taken: number[] = [];
  for (let sent = 0; sent < count; sent++) {
    const began = performance.now();
    for (const line of ['MAIL FROM:<ada@sender.example>', `RCPT TO:<${recipient}>`, 'DATA']) await dialogue.say(line);
    const reply = await dialogue.say(`${source}.`);
    if (!reply.startsWith('250')) throw new Error(reply);
    taken.push(performance.now() - began);
  }
  await told;
  const after = await look();
  dialogue.hangUp();
  await leave();
  const each = (index: number) => ((after[index] ?? Number.NaN) - (before[index] ?? Number.NaN)) / count;
  const nothing = Number.NaN;
  const [
    ingesterCpu = nothing,
    gatewayCpu = nothing,
    redisCpu = nothing,
    redisIn = nothing,
    redisOut = nothing,
    asks = nothing,
  ] = [0, 1, 2, 3, 4, 5].map(each);
  return {
    ...{ replyMs: quantile(taken, 0.5), ingester: ingesterCpu, gateway: gatewayCpu, redis: redisCpu },
    ...{ asks, redisIn, redisOut },
  };
}

/** Bytes in and out, and scripts run, so far. */
async function spentBy(port: number): Promise<readonly number[]> {
  const stats = await redisCli(['-p', String(port), 'info', 'everything']);
  const counted = ['total_net_input_bytes:', 'total_net_output_bytes:', 'cmdstat_evalsha:calls='];
  return counted.map((name) => Number(new RegExp(`${name}(\\d+)`).exec(stats)?.[1] ?? 0));
}

function countTo(count: number, listen: (hear: (subject: string) => void) => void): Promise<void> {
  let heard = 0;
  return new Promise((resolve) =>
    listen(() => {
      heard += 1;
      if (heard === count) resolve();
    }),
  );
}

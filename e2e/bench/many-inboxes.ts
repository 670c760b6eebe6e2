/** What a delivery and a socket cost where the store holds a hundred inboxes, and where it holds a hundred thousand. */
import { createHttpApi } from '@mayfly/client/http-api';
import { redisCli } from '@mayfly/test-peers/redis-server';
import { benchMails } from './bench-mail.ts';
import { type MayflyUnderTest, startMayfly } from './contenders.ts';
import { quantile } from './figures.ts';
import { costOfMails } from './mail-cost.ts';
import { cpuMs } from './process-cost.ts';

const sizes = [100, 100_000];
const rounds = 5;
const mails = 300;
const joins = 100;
const atOnce = 50;

export async function benchManyInboxes(): Promise<string> {
  const stores: { size: number; mayfly: MayflyUnderTest; found: Found[] }[] = [];
  try {
    for (const size of sizes) stores.push({ size, mayfly: await startMayfly(), found: [] });
    for (const { size, mayfly } of stores) await fill(mayfly, size);
    // The first round warms up.
    for (let round = 0; round <= rounds; round++)
      for (const { mayfly, found } of stores) {
        const cost = await look(mayfly);
        if (round > 0) found.push(cost);
      }
    return [
      `2 kB text, one after the other, to an inbox that is watched; ${rounds} rounds of ${mails} mails and ${joins} sockets, in turns; medians, milliseconds`,
      '',
      '| inboxes in the store | MAIL to 250 | CPU of the ingester a mail | of the gateway a mail | in the scripts of Redis a mail | new socket to joined, creation included | CPU of the gateway for it | of Redis |',
      '|--:|--:|--:|--:|--:|--:|--:|--:|',
      ...stores.map(({ size, found }) => row(size, found)),
    ].join('\n');
  } finally {
    for (const { mayfly } of stores) await mayfly.watched.stop();
  }
}

async function fill({ baseUrl }: MayflyUnderTest, size: number): Promise<void> {
  const api = createHttpApi({ baseUrl });
  let made = 0;
  const worker = async () => {
    while (made++ < size) await api.createInbox({});
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

type Found = Awaited<ReturnType<typeof look>>;

async function look(mayfly: MayflyUnderTest) {
  const [mail] = benchMails;
  if (!mail) throw new Error('no mail to measure with');
  const cli = (...args: string[]) => redisCli(['-p', String(mayfly.redis.port), ...args]);
  await cli('config', 'resetstat');
  const { replyMs, ingester, gateway } = await costOfMails(mayfly, mayfly.watched, mail, mails);
  const [, us] = /cmdstat_evalsha:calls=\d+,usec=(\d+)/.exec(await cli('info', 'commandstats')) ?? [];
  return { replyMs, ingester, gateway, scripts: Number(us) / 1000 / mails, ...(await join(mayfly)) };
}

async function join({ watched, gateway, redis }: MayflyUnderTest) {
  const look = () => Promise.all([gateway.process, redis.process()].map(({ pid = 0 }) => cpuMs(pid)));
  const [gatewayBefore = 0, redisBefore = 0] = await look();
  const taken: number[] = [];
  for (let joined = 0; joined < joins; joined++) {
    const began = performance.now();
    const { leave } = await watched.place();
    taken.push(performance.now() - began);
    await leave();
  }
  const [gatewayAfter = 0, redisAfter = 0] = await look();
  return {
    joinMs: quantile(taken, 0.5),
    joinCpu: (gatewayAfter - gatewayBefore) / joins,
    joinRedis: (redisAfter - redisBefore) / joins,
  };
}

function row(size: number, found: readonly Found[]): string {
  const median = (figure: (one: Found) => number) => quantile(found.map(figure), 0.5);
  const cells = [
    median(({ replyMs }) => replyMs),
    median(({ ingester }) => ingester),
    median(({ gateway }) => gateway),
    median(({ scripts }) => scripts),
    median(({ joinMs }) => joinMs),
    median(({ joinCpu }) => joinCpu),
    median(({ joinRedis }) => joinRedis),
  ];
  return `| ${size} | ${cells.map((cell) => cell.toFixed(3)).join(' | ')} |`;
}

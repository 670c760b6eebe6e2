/** What sockets cost a gateway that each watch an inbox of their own, and how fast they join and are told. */
import { type Access, createHttpApi } from '@mayfly/client/http-api';
import { createLiveConnection, type LiveConnection } from '@mayfly/client/live-inbox';
import { sendTo } from '../harness/fixtures.ts';
import { type MayflyUnderTest, startMayfly } from './contenders.ts';
import { cpuMs, cpuOver, residentKb } from './process-cost.ts';

const sockets = 5000;
/** Its growth over the first is that of warming up. */
const warmUp = 1000;
const atOnce = 25;
/** In a minute each inbox is asked for once, and each socket felt a few times. */
const idleSeconds = 60;
const mails = 10;

export async function benchSockets(): Promise<string> {
  const mayfly = await startMayfly();
  const pid = mayfly.gateway.process.pid ?? 0;
  const lines: LiveConnection[] = [];
  try {
    await open(mayfly, warmUp, lines);
    await settle();
    const before = await residentKb(pid);
    const cpuBefore = await cpuMs(pid);
    const joinsPerSecond = await open(mayfly, sockets - warmUp, lines);
    const joinCpu = ((await cpuMs(pid)) - cpuBefore) / (sockets - warmUp);
    await settle();
    const each = ((await residentKb(pid)) - before) / (sockets - warmUp);
    const redisPid = mayfly.redis.process().pid ?? 0;
    const [idle, redisIdle] = await Promise.all([pid, redisPid].map((one) => cpuOver(one, idleSeconds)));
    const { eventsPerSecond, eventCpu } = await tellAll(mayfly, lines);
    return `One gateway, one client process on the same machine, ${sockets} sockets

| | |
|---|--:|
| resident memory of the gateway for an idle socket with its inbox, kB | ${each.toFixed(1)} |
| CPU of the gateway with ${sockets} idle sockets, ms a second | ${idle?.toFixed(1)} |
| CPU of Redis meanwhile, ms a second | ${redisIdle?.toFixed(1)} |
| sockets connected and joined a second, each to a new inbox, creation included | ${joinsPerSecond.toFixed(0)} |
| CPU of the gateway for each of them, ms | ${joinCpu.toFixed(2)} |
| events a second, ${mails} mails to an inbox that all sockets watch | ${eventsPerSecond.toFixed(0)} |
| CPU of the gateway for each event told, ms | ${eventCpu.toFixed(3)} |`;
  } finally {
    for (const line of lines) line.close();
    await mayfly.watched.stop();
  }
}

/** Joins a second. */
async function open({ baseUrl }: MayflyUnderTest, count: number, lines: LiveConnection[]): Promise<number> {
  const api = createHttpApi({ baseUrl });
  let begun = 0;
  const started = performance.now();
  const worker = async () => {
    while (begun++ < count) {
      const { id, token } = await api.createInbox({});
      const live = createLiveConnection({ baseUrl });
      await watch(live, { inboxId: id, token }, () => {});
      lines.push(live);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return (1000 * count) / (performance.now() - started);
}

async function tellAll({ baseUrl, smtpPort, gateway }: MayflyUnderTest, lines: readonly LiveConnection[]) {
  const { id, token, address } = await createHttpApi({ baseUrl }).createInbox({});
  let heard = 0;
  let all = () => {};
  for (let from = 0; from < lines.length; from += atOnce) {
    const some = lines.slice(from, from + atOnce);
    await Promise.all(
      some.map((live) =>
        watch(live, { inboxId: id, token }, () => {
          heard += 1;
          if (heard === mails * lines.length) all();
        }),
      ),
    );
  }
  const told = new Promise<void>((resolve) => {
    all = resolve;
  });
  const pid = gateway.process.pid ?? 0;
  const cpuBefore = await cpuMs(pid);
  const started = performance.now();
  for (let sent = 0; sent < mails; sent++) await sendTo(smtpPort, { to: address, subject: 'News', text: 'For all.' });
  await told;
  const eventsPerSecond = (1000 * heard) / (performance.now() - started);
  return { eventsPerSecond, eventCpu: ((await cpuMs(pid)) - cpuBefore) / heard };
}

/** Resolves once it is caught up. Who was too slow, and was dropped, is told by the sync with which it comes back. */
function watch(live: LiveConnection, access: Access, onMail: () => void): Promise<void> {
  let isBack = false;
  return new Promise((resolve, reject) => {
    live.watch(access, {
      onSync: ({ changed }) => {
        if (isBack) for (const _ of changed) onMail();
        isBack = true;
        resolve();
      },
      onEvent: ({ type }) => {
        if (type === 'message.received') onMail();
      },
      onRefused: reject,
    });
  });
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5000));
}

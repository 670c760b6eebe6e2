/** How late a tab hears that an inbox ended, and that it was extended through another gateway. */
import { type Access, createHttpApi } from '@mayfly/client/http-api';
import { createLiveConnection } from '@mayfly/client/live-inbox';
import type { InboxEvent } from '@mayfly/contracts/event';
import { startSetUp, urlOf } from '../harness/set-ups.ts';
import { timingsTable } from './figures.ts';
import { openPing } from './redis-ping.ts';

const inboxes = 100;
const lifetimeSeconds = 6;
// So that no socket asks for more than the server's twenty packets a second.
const sockets = 5;
const bornEveryMs = 50;
const extensions = 500;

export async function benchEnds(): Promise<string> {
  const env = { MAYFLY_LIFETIMES: `${lifetimeSeconds}s,1h`, MAYFLY_CREATE_PER_HOUR: '0' };
  const mayfly = await startSetUp('separate', { env });
  try {
    const [near, far] = mayfly.gateways.map(urlOf);
    const { late, pings: idlePings } = await endOnTime(far ?? '', mayfly.redis?.port ?? 0);
    const { across, answered, pings } = await extendAcross(near ?? '', far ?? '', mayfly.redis?.port ?? 0);
    return `Of ${inboxes} inboxes, one end each; ${extensions} extensions through one gateway, heard at the other;
processes, client and Redis on one machine, so by one clock; milliseconds

${timingsTable([
  ['expiresAt to inbox.expired at a client', late],
  ['Redis PING meanwhile', idlePings],
  ['extend asked for to inbox.extended, elsewhere', across],
  ['extend asked for to its answer', answered],
  ['Redis PING in turns', pings],
])}`;
  } finally {
    await mayfly.stop();
  }
}

async function endOnTime(baseUrl: string, redisPort: number): Promise<{ late: number[]; pings: number[] }> {
  const api = createHttpApi({ baseUrl });
  const lines = Array.from({ length: sockets }, () => createLiveConnection({ baseUrl }));
  const ping = await openPing(redisPort);
  const pings: number[] = [];
  const ends: Promise<number>[] = [];
  for (let born = 0; born < inboxes / sockets; born++) {
    for (const live of lines) {
      const { id, token, expiresAt } = await api.createInbox({ lifetimeSeconds });
      const watched = watchNext(live, { inboxId: id, token });
      const end = watched.next('inbox.expired').then((heard) => heard - Date.parse(expiresAt));
      // One that is refused is told of below, when all are waited for.
      end.catch(() => {});
      ends.push(end);
      pings.push(await ping.once());
      await new Promise((resolve) => setTimeout(resolve, bornEveryMs));
    }
  }
  const late = await Promise.all(ends);
  for (const live of lines) live.close();
  ping.close();
  return { late, pings };
}

async function extendAcross(near: string, far: string, redisPort: number) {
  const api = createHttpApi({ baseUrl: near });
  const live = createLiveConnection({ baseUrl: far });
  const ping = await openPing(redisPort);
  const { id: inboxId, token } = await api.createInbox({ lifetimeSeconds: 3600 });
  const watched = watchNext(live, { inboxId, token });
  await watched.synced;
  const [across, answered, pings]: [number[], number[], number[]] = [[], [], []];
  const warmUp = extensions / 10;
  for (let count = 0; count < warmUp + extensions; count++) {
    const heard = watched.next('inbox.extended');
    const started = now();
    await api.extend({ inboxId, token }, { seconds: 1 });
    const answer = now();
    const event = await heard;
    const pong = await ping.once();
    if (count < warmUp) continue;
    across.push(event - started);
    answered.push(answer - started);
    pings.push(pong);
  }
  live.close();
  ping.close();
  return { across, answered, pings };
}

function watchNext(live: ReturnType<typeof createLiveConnection>, access: Access) {
  let hear: (event: InboxEvent) => void = () => {};
  let refuse: (error: Error) => void = () => {};
  const synced = new Promise<void>((resolve, reject) => {
    refuse = reject;
    live.watch(access, {
      onSync: () => resolve(),
      onEvent: (event) => hear(event),
      onRefused: (error) => refuse(error),
    });
  });
  /** When the next event of this type is heard. */
  const next = (type: InboxEvent['type']) =>
    new Promise<number>((resolve, reject) => {
      refuse = reject;
      hear = (event) => {
        if (event.type === type) resolve(now());
      };
    });
  return { synced, next };
}

/** Milliseconds since 1970, finer than Date tells them. */
function now(): number {
  return performance.timeOrigin + performance.now();
}

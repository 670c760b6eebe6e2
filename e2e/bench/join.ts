/** What it costs to come to an inbox that has mail: whoever comes first has all of it parsed, and the others have not. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Access, createHttpApi } from '@mayfly/client/http-api';
import { createLiveConnection } from '@mayfly/client/live-inbox';
import { benchMails } from './bench-mail.ts';
import { startMayfly } from './contenders.ts';
import { type Timings, timingsTable } from './figures.ts';
import { sendMany } from './send-many.ts';

const messages = 200;
const inboxes = 5;
const joinsOfEach = 10;

export async function benchJoin(): Promise<string> {
  const mayfly = await startMayfly();
  const folder = await mkdtemp(join(tmpdir(), 'mayfly-bench-'));
  const api = createHttpApi({ baseUrl: mayfly.baseUrl });
  const joins = (access: Access) => timed(() => joinOnce(mayfly.baseUrl, access));

  /** Filled while nobody watches. */
  async function filled(file: string): Promise<Access> {
    const { id: inboxId, token, address: recipient } = await api.createInbox({});
    await sendMany({ port: mayfly.smtpPort, recipient, file, count: messages, connections: 4, reuse: true });
    return { inboxId, token };
  }

  try {
    const { id: inboxId, token } = await api.createInbox({});
    const empty = { inboxId, token };
    const [text, html] = benchMails;
    const first: Timings[] = [];
    const [none, later]: [number[], number[]] = [[], []];
    for (const { name, source } of [text, html].flatMap((mail) => mail ?? [])) {
      const file = join(folder, 'mail.eml');
      await writeFile(file, source.replaceAll('\r\n', '\n'));
      const times: number[] = [];
      first.push([`${messages} of ${name}, by the first`, times]);
      // The first brings the parser along.
      for (let made = 0; made <= inboxes; made++) {
        const access = await filled(file);
        const time = await joins(access);
        if (made === 0) continue;
        times.push(time);
        for (let count = 0; count < joinsOfEach; count++) {
          none.push(await joins(empty));
          later.push(await joins(access));
        }
      }
    }
    return [
      'From a new socket to all that there is, in turns; milliseconds',
      '',
      timingsTable([['an empty inbox', none], [`${messages} messages, parsed before`, later], ...first]),
    ].join('\n');
  } finally {
    await mayfly.watched.stop();
    await rm(folder, { recursive: true });
  }
}

async function joinOnce(baseUrl: string, access: Access): Promise<void> {
  const live = createLiveConnection({ baseUrl });
  await new Promise<void>((resolve, reject) => {
    live.watch(access, { onSync: () => resolve(), onEvent: () => {}, onRefused: reject });
  });
  live.close();
}

async function timed(run: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** An inbox with mail is extended at the price of one without: three keys get another end, whatever is in them. */
import { type Access, createHttpApi } from '@mayfly/client/http-api';
import { redisCli } from '@mayfly/test-peers/redis-server';
import { sendTo } from '../harness/fixtures.ts';
import { startSetUp } from '../harness/set-ups.ts';
import { quantile, timingsTable } from './figures.ts';

const messages = 200;
const rounds = 20;
const perRound = 50;

export async function benchExtend(): Promise<string> {
  const mayfly = await startSetUp('one-process', { env: { MAYFLY_CREATE_PER_HOUR: '0' } });
  try {
    const api = createHttpApi({ baseUrl: mayfly.url });
    const [full, empty] = [await api.createInbox({}), await api.createInbox({})];
    const text = 'Your code is 482 910. It is good for ten minutes.\r\n'.repeat(36);
    for (let sent = 0; sent < messages; sent++) await sendTo(mayfly.smtpPort, { to: full.address, text });

    const cli = (...args: string[]) => redisCli(['-p', String(mayfly.redis?.port), ...args]);
    async function extendOften({ inboxId, token }: Access) {
      const taken: number[] = [];
      await cli('config', 'resetstat');
      for (let count = 0; count < perRound; count++) {
        const started = performance.now();
        await api.extend({ inboxId, token }, { seconds: 1 });
        taken.push(performance.now() - started);
      }
      const inRedis = /cmdstat_evalsha:.*usec_per_call=([\d.]+)/.exec(await cli('info', 'commandstats'))?.[1];
      return { taken, inRedis: Number(inRedis) / 1000 };
    }

    const timings = { full: [] as number[], empty: [] as number[], scriptFull: [] as number[], script: [] as number[] };
    for (let round = 0; round <= rounds; round++) {
      const withMail = await extendOften({ inboxId: full.id, token: full.token });
      const without = await extendOften({ inboxId: empty.id, token: empty.token });
      // The first round warms everything up.
      if (round === 0) continue;
      timings.full.push(...withMail.taken);
      timings.empty.push(...without.taken);
      timings.scriptFull.push(withMail.inRedis);
      timings.script.push(without.inRedis);
    }
    const ratio = (a: readonly number[], b: readonly number[]) => (quantile(a, 0.5) / quantile(b, 0.5)).toFixed(2);
    return `Extending an inbox, ${rounds} rounds of ${perRound}, in turns; milliseconds

${timingsTable([
  [`by HTTP, with ${messages} messages`, timings.full],
  ['by HTTP, with none', timings.empty],
  [`the script in Redis, with ${messages}`, timings.scriptFull],
  ['the script in Redis, with none', timings.script],
])}

Ratio of the medians: by HTTP ${ratio(timings.full, timings.empty)}, in Redis ${ratio(timings.scriptFull, timings.script)}`;
  } finally {
    await mayfly.stop();
  }
}

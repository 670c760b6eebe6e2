/** What an inbox without mail takes of Redis while it lives, and what its tombstone takes for a year. */
import { createHttpApi, type HttpApi } from '@mayfly/client/http-api';
import { type RedisServer, redisCli } from '@mayfly/test-peers/redis-server';
import { type SetUp, startSetUp } from '../harness/set-ups.ts';

const count = 10_000;
const atOnce = 20;
// What is counted for each visitor would be a key for each inbox here, for none of these asks as the one before.
const unlimited = { MAYFLY_CREATE_PER_HOUR: '0', MAYFLY_SESSION_CREATE_PER_HOUR: '0' };

export async function benchStoreBytes(): Promise<string> {
  const tombstones = await withOneProcess(async (api, redis) => {
    const grown = await growth(redis, async () => {
      const { id, token } = await api.createInbox({});
      await api.discard({ inboxId: id, token });
    });
    return { each: grown / count, keys: await keyBytes(redis) };
  });
  const inboxes = await withOneProcess(async (api, redis) => {
    const grown = await growth(redis, async () => void (await api.createInbox({})));
    return { each: grown / count - tombstones.each, keys: await keyBytes(redis) };
  });
  const byKey = Object.entries(inboxes.keys).map(([kind, bytes]) => `${kind} ${bytes}`);
  return `Bytes in Redis, by the growth of used_memory over ${count} of each, the table of keys included

| an inbox without mail | ${inboxes.each.toFixed(0)} |
| a tombstone           | ${tombstones.each.toFixed(0)} |
| a million tombstones  | ${Math.round(tombstones.each)} MB |

By MEMORY USAGE, a key: ${byKey.join(', ')}`;
}

async function withOneProcess<Result>(measure: (api: HttpApi, redis: RedisServer) => Promise<Result>): Promise<Result> {
  const mayfly: SetUp = await startSetUp('one-process', { env: unlimited });
  try {
    if (!mayfly.redis) throw new Error('a set-up without Redis');
    return await measure(createHttpApi({ baseUrl: mayfly.url }), mayfly.redis);
  } finally {
    await mayfly.stop();
  }
}

/** Of the memory, while this is done so many times. */
async function growth(redis: RedisServer, once: () => Promise<void>): Promise<number> {
  // What connections and scripts take at the first use is nobody's.
  for (let warm = 0; warm < 200; warm++) await once();
  const before = await usedMemory(redis);
  let begun = 0;
  const worker = async () => {
    while (begun++ < count) await once();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return (await usedMemory(redis)) - before;
}

async function usedMemory({ port }: RedisServer): Promise<number> {
  return Number(/^used_memory:(\d+)/m.exec(await redisCli(['-p', String(port), 'info', 'memory']))?.[1]);
}

/** Of one key of each kind. */
async function keyBytes({ port }: RedisServer): Promise<Record<string, number>> {
  const cli = (...args: string[]) => redisCli(['-p', String(port), ...args]);
  const bytes: Record<string, number> = {};
  for (const kind of ['record', 'mail', 'tombstone']) {
    const [key] = (await cli('--scan', '--pattern', `mayfly:${kind}:*`)).split('\n');
    if (key) bytes[kind] = Number(await cli('memory', 'usage', key));
  }
  return bytes;
}

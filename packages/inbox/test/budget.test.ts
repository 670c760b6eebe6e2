import { randomBytes } from 'node:crypto';
import { type RedisServer, redisCli, startRedis } from '@mayfly/test-peers/redis-server';
import { expect, onTestFinished, test } from 'vitest';
import { type ComposedForTest, composeForTest } from './compose-for-test.ts';
import { delivery } from './deliveries.ts';

const megabyte = 1_000_000;
const room = 16 * megabyte;
const bodyBytes = room / 200;

type Subject = ComposedForTest & { /** 0 to 1, with so many messages. */ fullness(messages: number): Promise<number> };

const stores: Record<string, () => Promise<Subject>> = {
  embedded: async () => ({
    ...(await composeForTest({ storeBytes: room })),
    fullness: async (messages) => (messages * bodyBytes) / room,
  }),
  'Redis with a maxmemory': async () => {
    const redis = await startOwnRedis(['--maxmemory', String(room)]);
    return { ...(await composeForTest({ redisUrl: redis.url })), fullness: () => fullnessOf(redis) };
  },
  'Redis with a MAYFLY_STORE_SIZE': async () => {
    const redis = await startOwnRedis();
    const composed = await composeForTest({ redisUrl: redis.url, storeBytes: room });
    return { ...composed, fullness: () => fullnessOf(redis) };
  },
};

test.each(Object.keys(stores))(
  '%s: no inbox from 85 percent on, no mail from 95 on, and nothing living goes',
  async (name) => {
    const subject = await stores[name]?.();
    if (!subject) throw new Error(name);
    const { inboxes, fullness } = subject;
    const create = () => inboxes.create({}).then(() => 'created', codeOf);
    const { id, token, address } = await inboxes.create({});
    const accept = () => inboxes.accepts(address).then(() => 'accepted', codeOf);
    const inbox = await inboxes.open(id, token);
    const sent: string[] = [];
    const fillTo = async (share: number) => {
      while ((await fullness(sent.length)) < share) {
        const mail = delivery({ document: randomBytes(bodyBytes - 2000), source: Buffer.alloc(0) });
        expect(await inboxes.deliver(id, mail)).toBe('stored');
        sent.push(mail.messageId);
      }
    };
    const empty = async (share: number) => {
      while ((await fullness(sent.length)) > share) await inboxes.deleteMessage(inbox, sent.shift() ?? '');
    };

    await fillTo(0.8);
    expect([await seen(create, 'created'), await seen(accept, 'accepted')]).toEqual(['created', 'accepted']);
    await fillTo(0.88);
    expect([await seen(create, 'store_full'), await accept()]).toEqual(['store_full', 'accepted']);
    await fillTo(0.97);
    expect([await seen(accept, 'store_full'), await create()]).toEqual(['store_full', 'store_full']);
    expect((await inboxes.list(inbox, { since: 0, limit: 1 })).ids).toEqual(sent);

    await empty(0.9);
    expect([await seen(accept, 'accepted'), await create()]).toEqual(['accepted', 'store_full']);
    await empty(0.5);
    expect([await seen(create, 'created'), await accept()]).toEqual(['created', 'accepted']);
    expect((await inboxes.list(inbox, { since: 0, limit: 1 })).ids).toEqual(sent);
  },
);

test('empty inboxes and tombstones take room too', async () => {
  const { inboxes } = await composeForTest({ storeBytes: megabyte });
  const outcomes: unknown[] = [];
  for (let asked = 0; asked < megabyte / 1000; asked++)
    outcomes.push(await inboxes.create({}).then(() => 'created', codeOf));
  expect(outcomes.lastIndexOf('created')).toBeGreaterThan(megabyte / 10_000);
  expect(outcomes.at(-1)).toBe('store_full');
});

async function startOwnRedis(args: readonly string[] = []): Promise<RedisServer> {
  const redis = await startRedis(args);
  onTestFinished(redis.stop);
  return redis;
}

async function fullnessOf({ port }: RedisServer): Promise<number> {
  const info = await redisCli(['-p', String(port), 'info', 'memory']);
  return Number(/^used_memory:(\d+)/m.exec(info)?.[1]) / room;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error ? error.message : error;
}

/** The answer once it is this one, which it becomes with the next look at the store's memory. */
async function seen(ask: () => Promise<unknown>, wanted: string): Promise<unknown> {
  await expect.poll(ask, { timeout: 10_000 }).toBe(wanted);
  return wanted;
}

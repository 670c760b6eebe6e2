import type { CreateInboxResponse } from '@mayfly/contracts/http-api';
import { isInboxError } from '@mayfly/inbox/inbox-error';
import type { Inboxes } from '@mayfly/inbox/inboxes';
import { type RedisServer, startRedis } from '@mayfly/test-peers/redis-server';
import { startTcpProxy } from '@mayfly/test-peers/tcp-proxy';
import { inTier } from '@mayfly/test-peers/test-tier';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { newDelivery } from './start-gateway.ts';
import { type OnRedis, startOnRedis } from './start-on-redis.ts';
import { openStrictReader, type StrictReader } from './strict-reader.ts';

const { cuts, deliveries } = inTier({
  short: { cuts: 30, deliveries: 200 },
  long: { cuts: 200, deliveries: 1000 },
});

test(`a tab whose line is cut ${cuts} times while ${deliveries} mails arrive has each of them once, in order`, async () => {
  const { elsewhere, inbox, gateway } = await setUp();
  const line = await startTcpProxy(gateway.port);
  onTestFinished(line.stop);
  const reader = openStrictReader(`http://127.0.0.1:${line.port}`, { inboxId: inbox.id, token: inbox.token });
  await reader.nextSync();

  let cut = 0;
  for (const [step, { other, waits }] of plan().entries()) {
    await elsewhere.change('deliver');
    if (other !== undefined) await elsewhere.change(other);
    if (step % Math.floor(deliveries / cuts) !== 0 || cut === cuts) continue;
    await line.cut();
    await line.resume();
    cut += 1;
    // Else the next cut may find it on its way back.
    if (waits) await reader.until(await elsewhere.cursor());
  }

  expect(cut).toBe(cuts);
  await expectWhole(reader, elsewhere);
  expect(reader.syncs()).toBeGreaterThan(cuts / 4);
}, 120_000);

test('a tab whose gateway was away has what happened meanwhile, and hears what happens next', async () => {
  const { redis, elsewhere, inbox, gateway } = await setUp();
  const reader = openStrictReader(`http://127.0.0.1:${gateway.port}`, { inboxId: inbox.id, token: inbox.token });
  await reader.nextSync();
  await elsewhere.changeALot();
  await reader.until(await elsewhere.cursor());

  await gateway.stop();
  await elsewhere.changeALot();
  const back = reader.nextSync();
  await startOnRedis({ redisUrl: redis.url, port: gateway.port });
  await back;
  await elsewhere.changeALot();

  await expectWhole(reader, elsewhere);
}, 60_000);

test('a tab whose store was killed and came back from its log has everything once', async () => {
  const { redis, elsewhere, inbox, gateway } = await setUp(['--appendonly', 'yes', '--appendfsync', 'always']);
  const reader = openStrictReader(`http://127.0.0.1:${gateway.port}`, { inboxId: inbox.id, token: inbox.token });
  await reader.nextSync();
  await elsewhere.changeALot();

  const back = reader.nextSync();
  await redis.kill('SIGKILL');
  await redis.start();
  await elsewhere.changeALot();
  await back;
  await elsewhere.changeALot();

  await expectWhole(reader, elsewhere);
}, 60_000);

/** A gateway for the tab, and another process that changes the inbox, as an ingester or another tab would. */
async function setUp(redisArgs: readonly string[] = []) {
  const redis: RedisServer = await startRedis(redisArgs);
  onTestFinished(redis.stop);
  const gateway: OnRedis = await startOnRedis({ redisUrl: redis.url });
  const { inboxes } = await startOnRedis({ redisUrl: redis.url });
  const inbox = await inboxes.create({});
  return { redis, gateway, inbox, elsewhere: changesOf(inboxes, inbox) };
}

type Change = 'deliver' | 'delete' | 'see' | 'extend';

type Elsewhere = ReturnType<typeof changesOf>;

function changesOf(inboxes: Inboxes, { id, token }: CreateInboxResponse) {
  const sent: string[] = [];

  async function make(change: Change): Promise<void> {
    const inbox = await inboxes.open(id, token);
    const [oldest = ''] = sent;
    const newest = sent.at(-1) ?? '';
    if (change === 'extend') await inboxes.extend(inbox, 1);
    if (change === 'see') await inboxes.markSeen(inbox, newest, true);
    if (change === 'delete') {
      await inboxes.deleteMessage(inbox, oldest);
      sent.shift();
    }
    if (change === 'deliver') {
      const delivery = newDelivery();
      await inboxes.deliver(id, delivery);
      sent.push(delivery.messageId);
    }
  }

  return {
    sent,
    change: (change: Change) => onceAvailable(() => make(change)),
    async changeALot() {
      for (const change of ['deliver', 'deliver', 'see', 'delete', 'deliver', 'extend'] as const)
        await onceAvailable(() => make(change));
    },
    sync: async () => inboxes.sync(await inboxes.open(id, token), 0),
    cursor: async () => (await inboxes.sync(await inboxes.open(id, token), 0)).cursor,
  };
}

function plan(): { other: Change | undefined; waits: boolean }[] {
  const other = fc.constantFrom<Change | undefined>(undefined, undefined, undefined, 'delete', 'see', 'extend');
  const step = fc.record({ other, waits: fc.boolean() }, { noNullPrototype: true });
  return fc.sample(step, { numRuns: deliveries, seed: 20_261_122 });
}

async function expectWhole(reader: StrictReader, elsewhere: Elsewhere): Promise<void> {
  const { changed, ids, cursor, inbox } = await elsewhere.sync();
  await reader.until(cursor);
  expect(reader.faults).toEqual([]);
  expect(ids).toEqual(elsewhere.sent);
  expect(reader.held().map(({ id }) => id)).toEqual(ids);
  expect([...reader.held()].sort((a, b) => a.seq - b.seq)).toEqual(changed);
  expect(reader.expiresAt()).toBe(inbox.expiresAt);
}

async function onceAvailable(ask: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isInboxError(error, 'store_unavailable')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

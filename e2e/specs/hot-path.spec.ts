import { type Access, createHttpApi, type HttpApi } from '@mayfly/client/http-api';
import { createLiveConnection } from '@mayfly/client/live-inbox';
import { monitorRedis, type SeenCommand } from '@mayfly/test-peers/redis-monitor';
import { expect, test } from '@playwright/test';
import { sendTo } from '../harness/fixtures.ts';
import { type SetUp, smtpPortOf, startSetUp, urlOf } from '../harness/set-ups.ts';

/** Of an inbox, all of it in one slot; or of one source that is counted. */
const ownKeys = /^mayfly:(?:(?:record|mail|bodies|tombstone|events):\{[\w-]{22}\}|(?:limit|guesses):[\w:-]+)$/;
/** What the processes ask for in any case, however much or little there is to do: whether Redis is there, and how full. */
const vitalSigns = ['ping', 'info'];

test('mail, inboxes and readers touch keys of their own inbox alone, and nothing is ever searched for @redis', async () => {
  const mayfly = await startSetUp('separate');
  try {
    if (!mayfly.redis) throw new Error('a set-up without Redis');
    // Secrets are agreed on, and scripts told to Redis, once.
    await liveALife(mayfly);
    const seen = await monitorRedis(mayfly.redis, async () => {
      await Promise.all([liveALife(mayfly), liveALife(mayfly), liveALife(mayfly)]);
    });
    const asked = new Set(seen.filter(({ byScript }) => !byScript).map(({ name }) => name));
    const wanted = ['evalsha', 'get', 'set', 'hget', 'ssubscribe', 'sunsubscribe', ...vitalSigns];
    expect([...asked].filter((name) => !wanted.includes(name))).toEqual([]);
    expect(keysOf(seen).filter((key) => !ownKeys.test(key))).toEqual([]);
    expect(seen.filter(mixesInboxes)).toEqual([]);
    // It did see what was done.
    const made = keysOf(seen).filter((key) => key.startsWith('mayfly:tombstone:'));
    expect(made).toHaveLength(3 * mayfly.gateways.length);
    expect([...asked]).toEqual(expect.arrayContaining(['evalsha', 'hget', 'ssubscribe']));
  } finally {
    await mayfly.stop();
  }
});

/** At each gateway an inbox, made, watched, written to through each ingester, read, extended, emptied and discarded. */
async function liveALife({ gateways, ingesters }: SetUp): Promise<void> {
  for (const gateway of gateways) {
    const baseUrl = urlOf(gateway);
    const api = createHttpApi({ baseUrl });
    const { id, token, address } = await api.createInbox({ lifetimeSeconds: 600 });
    const access = { inboxId: id, token };
    await whileWatched(baseUrl, access, async (heard) => {
      for (const ingester of ingesters)
        await sendTo(smtpPortOf(ingester), { to: address, subject: 'To all', text: 'x' });
      await heard(ingesters.length);
    });
    await sendTo(smtpPortOf(ingesters[0]), { to: address, subject: 'Nobody looks', text: 'x' });
    await expect(sendTo(smtpPortOf(ingesters[0]), { to: `no-${address}`, text: 'x' })).rejects.toThrow(/550/);
    await readAll(api, access);
    await api.discard(access);
  }
}

async function whileWatched(
  baseUrl: string,
  access: Access,
  during: (heard: (count: number) => Promise<void>) => Promise<void>,
): Promise<void> {
  const live = createLiveConnection({ baseUrl });
  let count = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      live.watch(access, {
        onSync: () => resolve(),
        onEvent: ({ type }) => {
          if (type === 'message.received') count += 1;
        },
        onRefused: reject,
      });
    });
    await during((wanted) => expect.poll(() => count).toBe(wanted));
  } finally {
    live.close();
  }
}

async function readAll(api: HttpApi, access: Access): Promise<void> {
  const { items } = await api.list(access);
  for (const { id } of items) {
    await api.readMessage(access, id);
    await api.downloadSource(access, id);
    await api.markSeen(access, id, true);
  }
  await api.extend(access);
  await api.deleteMessage(access, items[0]?.id ?? '');
  await api.deleteAllMessages(access);
}

function keysOf(seen: readonly SeenCommand[]): readonly string[] {
  return [...new Set(seen.flatMap(({ args }) => args.filter((arg) => arg.startsWith('mayfly:'))))];
}

/** Keys of two slots in one command. */
function mixesInboxes({ args }: SeenCommand): boolean {
  const keys = args.filter((arg) => arg.startsWith('mayfly:'));
  return new Set(keys.map((key) => /\{.*\}/.exec(key)?.[0] ?? key)).size > 1;
}

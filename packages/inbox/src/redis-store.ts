import type { Refusal } from '@mayfly/contracts/message';
import Keyv from 'keyv';
import { InboxError } from './inbox-error.ts';
import {
  type Changes,
  type Delivery,
  type InboxRecord,
  type InboxState,
  type InboxStore,
  keptRefusals,
  type NewInbox,
  type Quota,
  type StoredMessage,
  type UnparsedDelivery,
} from './inbox-store.ts';
import { endOf, startClocks } from './lifetime.ts';
import { available, type Quorum, quietly, type RedisConnection } from './redis-connection.ts';
import { keysOf, recordKeyOf, recordNamespace } from './redis-keys.ts';
import * as scripts from './redis-scripts.ts';

/** What a failover is not to lose: how many replicas must have a message before it counts as stored. */
export type ReplicaWait = Quorum & {
  /** A connection of its own for what is waited for, since WAIT holds up all that follows it on the same one. */
  readonly deliveries: RedisConnection;
};

/** Inboxes in Redis, one server or a cluster alike; Redis TIME is the clock. */
export function createRedisStore(redis: RedisConnection, wait?: ReplicaWait): InboxStore {
  // The value alone is stored: Keyv's envelope has an expiry of its own that would outlive or undercut the key's.
  const records = new Keyv<InboxRecord>({
    store: redis.keyvStore(),
    namespace: recordNamespace,
    useKeyPrefix: false,
    throwOnErrors: true,
    serialize: ({ value }) => JSON.stringify(value),
    deserialize: (text) => ({ value: JSON.parse(text), expires: undefined }),
  });

  const keys = (id: string) => {
    const { record, mail, bodies, channel } = keysOf(id);
    return [record, mail, bodies, channel];
  };
  const run = (script: scripts.Script, id: string, args: readonly (string | Buffer)[] = []) =>
    redis.run(script, keys(id), args);

  /** For what nobody may be told of and then find undone: what too few replicas have, a failover may take back. */
  function runForGood(script: scripts.Script, id: string, args: readonly (string | Buffer)[] = []): Promise<unknown> {
    return wait ? wait.deliveries.runForGood(script, keys(id), args, wait) : run(script, id, args);
  }

  /**
   * Claim the name, write the record, begin the life. A process that dies between leaves a claimed name and
   * perhaps a record that ends by itself: an inbox that never was.
   */
  async function create(inbox: NewInbox): ReturnType<InboxStore['create']> {
    const { id, lifetime } = inbox;
    const { tombstone, mail } = keysOf(id);
    const claimedAt = await redis.run(scripts.claim, [tombstone, mail], [String(inbox.tombstoneMs)]);
    if (claimedAt === null) return 'taken';
    const createdAt = Number(text(claimedAt));
    const clocks = startClocks(lifetime, createdAt);
    const record: InboxRecord = {
      address: inbox.address,
      tokenHash: inbox.tokenHash,
      ...(inbox.label === undefined ? {} : { label: inbox.label }),
      createdAt,
      lifetimeMs: lifetime.lifetimeMs,
      maxExpiresAt: clocks.maxExpiresAt,
    };
    await available(records.set(recordKeyOf(id), record, endOf(clocks) - createdAt));
    const begun = await runForGood(scripts.begin, id, [
      String(clocks.expiresAt),
      clocks.idleExpiresAt === undefined ? '' : String(clocks.idleExpiresAt),
      String(clocks.maxExpiresAt),
      String(lifetime.idleWindowMs),
    ]).catch((error) => unmake(id, error));
    if (begun === null) throw new InboxError('store_unavailable');
    return { record, state: stateFrom(begun) };
  }

  /** Nobody was told of it, so nobody is to find the name taken, or mail going where nobody can read it. */
  async function unmake(id: string, reason: unknown): Promise<never> {
    const { record, mail, bodies, tombstone } = keysOf(id);
    await quietly(redis.command(mail, ['DEL', record, mail, bodies, tombstone]));
    throw reason;
  }

  async function readBody(id: string, kind: 'document' | 'source', messageId: string): Promise<Buffer | undefined> {
    const { bodies } = keysOf(id);
    const body = await redis.commandForBytes(bodies, ['HGET', bodies, `${kind}:${messageId}`]);
    return Buffer.isBuffer(body) ? body : undefined;
  }

  return {
    create,
    claim: async (id, tombstoneMs) => {
      const { tombstone, mail } = keysOf(id);
      return (await redis.run(scripts.claim, [tombstone, mail], [String(tombstoneMs)])) !== null;
    },
    yieldClaim: async (id) => {
      const { tombstone } = keysOf(id);
      await redis.command(tombstone, ['DEL', tombstone]);
    },
    readRecord: (id) => available(records.get(recordKeyOf(id))),
    readState: async (id) => ifAlive(await run(scripts.readState, id), stateFrom),
    readChanges: async (id, since) =>
      ifAlive(await run(scripts.readChanges, id, [String(since)]), (reply) => changesFrom(reply, since)),

    async deliver(id, delivery, quota) {
      const content = [JSON.stringify(delivery.summary), delivery.document, delivery.attachments];
      return deliveredFrom(text(await runForGood(scripts.deliver, id, [...receivedArgs(delivery, quota), ...content])));
    },

    async deliverUnparsed(id, delivery, quota) {
      const args = [...receivedArgs(delivery, quota), JSON.stringify(delivery.facts)];
      const outcome = text(await runForGood(scripts.deliverUnparsed, id, args));
      return outcome === 'watched' ? outcome : deliveredFrom(outcome);
    },

    keepContent: async (id, messageId, { summary, document, attachments }) =>
      void (await run(scripts.keepContent, id, [messageId, JSON.stringify(summary), document, attachments])),

    refuse: async (id, refusal) =>
      void (await run(scripts.refuse, id, [JSON.stringify(refusal), String(keptRefusals)])),
    markWatched: async (id, forMs) => ifAlive(await run(scripts.markWatched, id, [String(forMs)]), stateFrom),
    trace: async (id, trace) => Number(text(await run(scripts.trace, id, [JSON.stringify(trace)]))),
    setFaults: async (id, faults) => {
      const { greylist, ...rest } = faults ?? { greylist: false };
      const args = faults ? [JSON.stringify(rest), greylist ? '1' : '0'] : ['', '0'];
      return text(await run(scripts.setFaults, id, args)) === '1';
    },
    spendGreylist: async (id) => text(await run(scripts.spendGreylist, id)) === '1',
    extend: async (id, byMs) =>
      ifAlive(await runForGood(scripts.extend, id, [String(byMs)]), (reply) => {
        const [moved, state] = list(reply);
        return { state: stateFrom(state), moved: moved === '1' };
      }),
    touch: async (id) => ifAlive(await run(scripts.touch, id), stateFrom),
    discard: async (id) => (await runForGood(scripts.discard, id)) === 1,
    markSeen: async (id, messageId, seen) =>
      ifAlive(await run(scripts.markSeen, id, [messageId, seen ? '1' : '0']), messageFrom),
    deleteMessages: async (id, messageIds) => {
      if (messageIds !== 'all' && messageIds.length === 0) return [];
      return list(await runForGood(scripts.deleteMessages, id, messageIds === 'all' ? [] : messageIds)).map(text);
    },

    readDocument: (id, messageId) => readBody(id, 'document', messageId),
    readSource: (id, messageId) => readBody(id, 'source', messageId),
    readAttachments: async (id, messageId) => {
      const { bodies } = keysOf(id);
      const table = await redis.command(bodies, ['HGET', bodies, `attachments:${messageId}`]);
      return table === null ? undefined : text(table);
    },
  };
}

function receivedArgs(delivery: Delivery | UnparsedDelivery, quota: Quota): (string | Buffer)[] {
  const { messageId, digest = '-', size, source } = delivery;
  return [messageId, digest, String(size), String(quota.messages), String(quota.bytes), source];
}

function ifAlive<T>(reply: unknown, decode: (reply: unknown) => T): T | undefined {
  return reply === null ? undefined : decode(reply);
}

function stateFrom(reply: unknown): InboxState {
  const [now, expiresAt, idleExpiresAt, maxExpiresAt, cursor, messages, bytes, watchedUntil, faults, greylist] =
    list(reply).map(text);
  return {
    now: Number(now),
    clocks: {
      expiresAt: Number(expiresAt),
      idleExpiresAt: idleExpiresAt === '' ? undefined : Number(idleExpiresAt),
      maxExpiresAt: Number(maxExpiresAt),
    },
    cursor: Number(cursor),
    messages: Number(messages),
    bytes: Number(bytes),
    watchedUntil: Number(watchedUntil),
    faults: faults ? { ...JSON.parse(faults), greylist: greylist === '1' } : undefined,
  };
}

function changesFrom(reply: unknown, since: number): Changes<StoredMessage> {
  const [told, living, changes, refused] = list(reply);
  const state = stateFrom(told);
  const arrivals = list(living).map((entry) => {
    const [arrival = '', id = ''] = text(entry).split(' ');
    return { arrival: Number(arrival), id };
  });
  const changed = list(changes)
    .map(messageFrom)
    .sort((a, b) => a.seq - b.seq);
  const after = since > state.cursor ? 0 : since;
  arrivals.sort((a, b) => a.arrival - b.arrival);
  return {
    ...state,
    ids: arrivals.map(({ id }) => id),
    changed,
    arrived: arrivals
      .filter(({ arrival }) => arrival > after)
      .flatMap((arrived) => changed.find(({ id }) => id === arrived.id) ?? []),
    refused: list(refused)
      .map(refusalFrom)
      .sort((a, b) => a.seq - b.seq),
  };
}

/** The field `message:<id>`; the scripts say how it is made. */
function messageFrom(reply: unknown): StoredMessage {
  const field = text(reply);
  const [, change, seen] = /^\d+ (\d+) ([01]) /.exec(field) ?? [];
  const json = field.slice(field.indexOf('{'));
  return { ...JSON.parse(json), seq: Number(change), seen: seen === '1' };
}

function refusalFrom(reply: unknown): Refusal {
  const [seq, json] = list(reply).map(text);
  return { ...JSON.parse(json ?? ''), seq: Number(seq) };
}

function deliveredFrom(outcome: string) {
  if (outcome === 'stored' || outcome === 'duplicate' || outcome === 'full' || outcome === 'gone') return outcome;
  throw new Error('the deliver script answered what it never answers');
}

function list(reply: unknown): readonly unknown[] {
  if (!Array.isArray(reply)) throw new Error('Redis answered no list');
  return reply;
}

function text(reply: unknown): string {
  if (typeof reply !== 'string') throw new Error('Redis answered no text');
  return reply;
}

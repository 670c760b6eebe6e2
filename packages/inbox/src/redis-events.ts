import type { InboxEvent } from '@mayfly/contracts/event';
import type { Refusal } from '@mayfly/contracts/message';
import { describeClocks } from './describe-inbox.ts';
import type { InboxEvents } from './inbox-events.ts';
import type { StoredSummary, Trace } from './inbox-store.ts';
import type { RedisConnection } from './redis-connection.ts';
import { keysOf } from './redis-keys.ts';

/** What the scripts publish, heard: one sharded channel per watched inbox, none for the rest. */
export function createRedisEvents(redis: RedisConnection): InboxEvents {
  return {
    watch: (inboxId, watcher) =>
      redis.subscribe(keysOf(inboxId).channel, {
        onMessage: (message) => watcher.onEvent(eventFrom(inboxId, message)),
        onBroken: watcher.onBroken,
      }),
  };
}

/** As the scripts write it: instants in milliseconds, the inbox named by the channel alone. */
type Published =
  | { type: 'message.received'; seq: number; summary: StoredSummary }
  | { type: 'message.deleted'; seq: number; messageId: string }
  | { type: 'message.seen'; seq: number; messageId: string; seen: boolean }
  | ({ type: 'message.refused' } & Refusal)
  | { type: 'inbox.extended'; seq: number; expiresAt: number; idleExpiresAt: number | null; maxExpiresAt: number }
  | { type: 'inbox.discarded' }
  | ({ type: 'smtp.trace' } & Trace);

function eventFrom(inboxId: string, message: string): InboxEvent {
  const fact: Published = JSON.parse(message);
  switch (fact.type) {
    case 'message.received':
      return { ...fact, inboxId, summary: { ...fact.summary, seq: fact.seq, seen: false } };
    case 'inbox.extended': {
      const { type, seq, idleExpiresAt } = fact;
      return { type, inboxId, seq, ...describeClocks({ ...fact, idleExpiresAt: idleExpiresAt ?? undefined }) };
    }
    default:
      return { ...fact, inboxId };
  }
}

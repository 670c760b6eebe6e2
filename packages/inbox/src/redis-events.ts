import type { InboxEvent } from '@mayfly/contracts/event';
import type { Refusal } from '@mayfly/contracts/message';
import { describeClocks } from './describe-inbox.ts';
import type { InboxEvents, InboxWatcher } from './inbox-events.ts';
import type { StoredSummary, Trace } from './inbox-store.ts';
import type { RedisConnection } from './redis-connection.ts';
import { keysOf } from './redis-keys.ts';

/** What the scripts publish, heard: one sharded channel per watched inbox, none for the rest. */
export function createRedisEvents(redis: RedisConnection): InboxEvents {
  return {
    watch: (inboxId, watcher) =>
      redis.subscribe(keysOf(inboxId).channel, {
        onMessage: (message) => tell(watcher, inboxId, JSON.parse(message)),
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

/** Mail came that nobody has parsed, for nobody was known to watch: it cannot be told of here, and can be read. */
type Untold = { type: 'message.unparsed'; seq: number; messageId: string };

function tell(watcher: InboxWatcher, inboxId: string, fact: Published | Untold): void {
  if (fact.type === 'message.unparsed') watcher.onBroken();
  else watcher.onEvent(eventFrom(inboxId, fact));
}

function eventFrom(inboxId: string, fact: Published): InboxEvent {
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

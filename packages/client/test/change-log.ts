import type { InboxEvent, LoggedEvent } from '@mayfly/contracts/event';
import type { Inbox } from '@mayfly/contracts/inbox';
import type { Sync } from '@mayfly/contracts/live';
import type { Summary } from '@mayfly/contracts/message';

export type Change = 'deliver' | 'delete' | 'see' | 'extend';

/** An inbox as its server knows it: the truth that a reader on a bad line must end at. */
export type ChangeLog = {
  readonly inbox: Inbox;
  readonly messages: readonly Summary[];
  readonly cursor: number;
  /** Makes one change and returns the event that tells of it. Without a message to change, it delivers one. */
  change(kind: Change, subject?: string): LoggedEvent;
  syncSince(since: number): Sync;
};

export const anInbox: Inbox = {
  id: 'inbox-1',
  address: 'quiet.river@mayfly.localhost',
  createdAt: '2026-11-22T12:00:00.000Z',
  lifetimeSeconds: 3600,
  expiresAt: '2026-11-22T13:00:00.000Z',
  idleExpiresAt: '2026-11-23T12:00:00.000Z',
  maxExpiresAt: '2026-11-24T12:00:00.000Z',
};

export function createChangeLog(): ChangeLog {
  const inboxId = anInbox.id;
  let inbox = anInbox;
  let messages: Summary[] = [];
  let seq = 0;

  function deliver(subject: string): InboxEvent & LoggedEvent {
    const summary = aSummary({ id: `message-${seq}`, seq, subject });
    messages = [...messages, summary];
    return { type: 'message.received', inboxId, seq, summary };
  }

  return {
    get inbox() {
      return inbox;
    },
    get messages() {
      return messages;
    },
    get cursor() {
      return seq;
    },
    change(kind, subject = 'Welcome') {
      seq += 1;
      const target = messages[seq % Math.max(messages.length, 1)];
      if (kind === 'extend') {
        inbox = { ...inbox, expiresAt: new Date(Date.parse(inbox.expiresAt) + 60_000).toISOString() };
        const { expiresAt, idleExpiresAt, maxExpiresAt } = inbox;
        return { type: 'inbox.extended', inboxId, seq, expiresAt, idleExpiresAt, maxExpiresAt };
      }
      if (kind === 'deliver' || !target) return deliver(subject);
      if (kind === 'delete') {
        messages = messages.filter(({ id }) => id !== target.id);
        return { type: 'message.deleted', inboxId, seq, messageId: target.id };
      }
      const seen = !target.seen;
      messages = messages.map((message) => (message.id === target.id ? { ...message, seen, seq } : message));
      return { type: 'message.seen', inboxId, seq, messageId: target.id, seen };
    },
    syncSince(since) {
      return {
        inbox,
        changed: messages.filter((message) => message.seq > since).sort((a, b) => a.seq - b.seq),
        ids: messages.map(({ id }) => id),
        refused: [],
        cursor: seq,
        serverTime: inbox.createdAt,
      };
    },
  };
}

export function aSummary(fields: Partial<Summary> = {}): Summary {
  return {
    id: 'message-1',
    seq: 1,
    from: { name: 'Ada', address: 'ada@sender.example' },
    to: [],
    subject: 'Welcome',
    preview: 'Glad you are here',
    receivedAt: '2026-11-22T12:00:00.000Z',
    size: 1024,
    seen: false,
    attachmentCount: 0,
    codes: [],
    links: [],
    ...fields,
  };
}

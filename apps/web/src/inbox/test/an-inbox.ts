import type { Inbox } from '@mayfly/contracts/inbox';
import type { Summary } from '@mayfly/contracts/message';

export function anInbox(fields: Partial<Inbox> = {}): Inbox {
  return {
    id: 'inbox-1',
    address: 'quiet.river@mayfly.localhost',
    createdAt: '2026-11-22T12:00:00.000Z',
    lifetimeSeconds: 3600,
    expiresAt: '2026-11-22T13:00:00.000Z',
    idleExpiresAt: null,
    maxExpiresAt: '2026-11-24T12:00:00.000Z',
    ...fields,
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

import type { Inbox } from '@mayfly/contracts/inbox';
import type { InboxRecord } from './inbox-store.ts';
import type { Clocks } from './lifetime.ts';

/** The inbox as the wire shows it: what never changes from the record, what does from the clocks. */
export function describeInbox(id: string, record: InboxRecord, clocks: Clocks): Inbox {
  return {
    id,
    address: record.address,
    ...(record.label === undefined ? {} : { label: record.label }),
    createdAt: new Date(record.createdAt).toISOString(),
    lifetimeSeconds: record.lifetimeMs / 1000,
    ...describeClocks(clocks),
  };
}

export function describeClocks({ expiresAt, idleExpiresAt, maxExpiresAt }: Clocks) {
  return {
    expiresAt: new Date(expiresAt).toISOString(),
    idleExpiresAt: idleExpiresAt === undefined ? null : new Date(idleExpiresAt).toISOString(),
    maxExpiresAt: new Date(maxExpiresAt).toISOString(),
  };
}

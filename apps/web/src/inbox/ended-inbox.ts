import type { Ended } from './apply-event.ts';
import type { ConnectedInbox } from './connect-inbox.ts';
import { createInboxStore } from './inbox-store.ts';
import type { RememberedInbox } from './remember-inbox.ts';

/** An inbox that had ended before this page could open it: all that is left to do is to say so. */
export function endedInbox({ id, token, address, endsAt }: RememberedInbox, how: Ended['how']): ConnectedInbox {
  const ended: Ended = { phase: 'ended', how, address, endedAt: endsAt, erasedMessages: undefined };
  return {
    access: { inboxId: id, token },
    createdAt: '',
    store: createInboxStore(ended, 0),
    extend: nothing,
    discard: nothing,
    markSeen: nothing,
    deleteMessages: () => {},
    undoDeletion: () => {},
    settle: nothing,
    sendSample: nothing,
    stop: () => {},
  };
}

async function nothing(): Promise<void> {}

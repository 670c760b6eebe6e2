import type { InboxEvent } from '@mayfly/contracts/event';
import type { Sync } from '@mayfly/contracts/live';
import type { Access, CallOptions } from './http-api.ts';
import type { LiveConnection } from './live-inbox.ts';
import type { MayflyError } from './mayfly-error.ts';

/** What is true now, first and after every break of the line; then what changes. */
export type InboxFact = ({ readonly type: 'sync' } & Sync) | InboxEvent;

export type FollowOptions = CallOptions & { readonly since?: number | undefined };

/** Returns once the inbox has ended; throws where the server refuses the watch, and the signal's reason on abort. */
export async function* followInbox(
  live: LiveConnection,
  access: Access,
  { since, signal }: FollowOptions = {},
): AsyncGenerator<InboxFact, void> {
  const facts: InboxFact[] = [];
  let refused: MayflyError | undefined;
  let wake = () => {};
  const wakeUp = () => wake();
  const tell = (fact: InboxFact) => {
    facts.push(fact);
    wake();
  };

  signal?.throwIfAborted();
  signal?.addEventListener('abort', wakeUp);
  const stop = live.watch(access, {
    since,
    onSync: (sync) => tell({ type: 'sync', ...sync }),
    onEvent: tell,
    onRefused: (error) => {
      refused = error;
      wake();
    },
  });
  try {
    for (;;) {
      signal?.throwIfAborted();
      const fact = facts.shift();
      if (fact) {
        yield fact;
        if (fact.type === 'inbox.expired' || fact.type === 'inbox.discarded') return;
      } else if (refused) {
        throw refused;
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    stop();
    signal?.removeEventListener('abort', wakeUp);
  }
}

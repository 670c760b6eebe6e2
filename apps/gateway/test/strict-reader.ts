import type { Access } from '@mayfly/client/http-api';
import { createLiveConnection } from '@mayfly/client/live-inbox';
import type { LoggedEvent } from '@mayfly/contracts/event';
import type { Sync } from '@mayfly/contracts/live';
import type { Summary } from '@mayfly/contracts/message';
import { onTestFinished } from 'vitest';

export type StrictReader = {
  /** What it holds, in order of arrival. */
  held(): readonly Summary[];
  expiresAt(): string;
  syncs(): number;
  /** What it was told twice, or out of order. */
  readonly faults: readonly string[];
  /** Resolves once it was told of the change with this number. */
  until(cursor: number): Promise<void>;
  /** Resolves after one more sync. */
  nextSync(): Promise<void>;
};

/** A tab's client that forgives nothing: no change may come twice, none out of order, and no event after a gap. */
export function openStrictReader(baseUrl: string, access: Access): StrictReader {
  const live = createLiveConnection({ baseUrl, retryMs: { first: 10, most: 50 } });
  onTestFinished(() => live.close());
  const faults: string[] = [];
  const wakers = new Set<() => void>();
  let held: Summary[] = [];
  let expiresAt = '';
  let cursor = 0;
  let syncs = 0;

  function onSync(sync: Sync): void {
    for (const { id, seq } of sync.changed) if (seq <= cursor) faults.push(`sync told change ${seq} of ${id} again`);
    const known = new Map([...held, ...sync.changed].map((summary) => [summary.id, summary]));
    held = sync.ids.flatMap((id) => known.get(id) ?? []);
    if (held.length < sync.ids.length) faults.push('sync kept a message to itself');
    if (sync.cursor < cursor) faults.push('sync went back');
    ({ cursor } = sync);
    ({ expiresAt } = sync.inbox);
    syncs += 1;
    wake();
  }

  function onLogged(event: LoggedEvent): void {
    if (event.seq !== cursor + 1) faults.push(`event ${event.seq} came after ${cursor}`);
    cursor = event.seq;
    if (event.type === 'message.received') held = [...held, event.summary];
    if (event.type === 'message.deleted') held = held.filter(({ id }) => id !== event.messageId);
    if (event.type === 'message.seen') {
      const { messageId, seen, seq } = event;
      held = held.map((summary) => (summary.id === messageId ? { ...summary, seen, seq } : summary));
    }
    if (event.type === 'inbox.extended') ({ expiresAt } = event);
    wake();
  }

  function wake(): void {
    for (const waker of [...wakers]) waker();
  }

  function when(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const waker = () => {
        if (!isSo()) return;
        wakers.delete(waker);
        resolve();
      };
      wakers.add(waker);
      waker();
    });
  }

  live.watch(access, {
    onSync,
    onEvent: (event) => {
      if ('seq' in event) onLogged(event);
      else faults.push(event.type);
    },
    onRefused: ({ message }) => void faults.push(`refused: ${message}`),
  });

  return {
    held: () => held,
    expiresAt: () => expiresAt,
    syncs: () => syncs,
    faults,
    until: (wanted) => when(() => cursor >= wanted),
    nextSync: () => {
      const before = syncs;
      return when(() => syncs > before);
    },
  };
}

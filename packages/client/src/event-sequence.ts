import type { InboxEvent, LoggedEvent } from '@mayfly/contracts/event';
import type { Sync } from '@mayfly/contracts/live';

export type EventSequence = {
  /** The number of the last change that was passed on. */
  readonly cursor: number;
  /** A join was asked for: until its answer, logged events wait, since the answer may contain them. */
  wait(): void;
  /** The join's answer. */
  synced(sync: Sync): void;
  heard(event: InboxEvent): void;
};

export type EventSequenceDeps = {
  readonly since: number;
  onSync(sync: Sync): void;
  onEvent(event: InboxEvent): void;
  /** A change was missed: join again with the cursor. */
  onGap(): void;
};

/**
 * Puts what the wire brings, late, twice or not at all, into the order of the change log: every logged event
 * is passed on once, each the successor of the one before or of the last sync. Begins waiting.
 */
export function createEventSequence({ since, onSync, onEvent, onGap }: EventSequenceDeps): EventSequence {
  let cursor = since;
  let early: LoggedEvent[] | undefined = [];

  function heard(event: InboxEvent): void {
    // The end of an inbox stands in no log and waits for nothing.
    if (!('seq' in event)) onEvent(event);
    else if (early) early.push(event);
    else if (event.seq > cursor + 1) onGap();
    else if (event.seq === cursor + 1) {
      cursor = event.seq;
      onEvent(event);
    }
  }

  return {
    get cursor() {
      return cursor;
    },
    wait() {
      // What waited for an earlier answer is in the next one: it was published before that was read.
      early = [];
    },
    synced(sync) {
      const waited = early ?? [];
      early = undefined;
      cursor = sync.cursor;
      onSync(sync);
      for (const event of waited.sort((a, b) => a.seq - b.seq)) heard(event);
    },
    heard,
  };
}

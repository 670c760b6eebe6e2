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
  /** With the cursor that it was asked for with; 0: it tells everything there is, anew where something was told before. */
  onSync(sync: Sync, since: number): void;
  onEvent(event: InboxEvent): void;
  /** A change was missed: join again with the cursor, which is 0 where everything is to be told anew. */
  onGap(): void;
};

/**
 * Puts what the wire brings, late, twice or not at all, into the order of the change log: every logged event
 * is passed on once, each the successor of the one before or of the last sync. Begins waiting.
 */
export function createEventSequence({ since, onSync, onEvent, onGap }: EventSequenceDeps): EventSequence {
  let cursor = since;
  let early: LoggedEvent[] | undefined = [];
  /** The living messages that were passed on; undefined where the reader began with others. */
  let told = since === 0 ? new Set<string>() : undefined;

  function heard(event: InboxEvent): void {
    // What is on its way stands in no log, and means nothing to a reader who is about to be told what there is.
    if (event.type === 'smtp.trace') {
      if (!early) onEvent(event);
    }
    // The end of an inbox does not either, and waits for nothing.
    else if (!('seq' in event)) onEvent(event);
    else if (early) early.push(event);
    else if (event.seq > cursor + 1) onGap();
    else if (event.seq === cursor + 1) {
      cursor = event.seq;
      if (event.type === 'message.received') told?.add(event.summary.id);
      onEvent(event);
    }
  }

  /**
   * A store that failed over may have lost its last changes and given their numbers to others: then a message
   * lives that no number after the cursor tells of.
   */
  function isOfAnotherLog({ ids, changed }: Sync): boolean {
    if (!told) return false;
    const known = new Set([...told, ...changed.map(({ id }) => id)]);
    return ids.some((id) => !known.has(id));
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
      if (cursor > 0 && isOfAnotherLog(sync)) {
        cursor = 0;
        onGap();
        return;
      }
      const waited = early ?? [];
      early = undefined;
      const asked = cursor;
      cursor = sync.cursor;
      told &&= new Set(sync.ids);
      onSync(sync, asked);
      for (const event of waited.sort((a, b) => a.seq - b.seq)) heard(event);
    },
    heard,
  };
}

import type { InboxEvent } from '@mayfly/contracts/event';

export type InboxWatcher = {
  /** Events of one inbox, those of its log in the order of their `seq`. */
  onEvent(event: InboxEvent): void;
  /** The line broke: later events may be missed, and this watch is over. Called at most once; watch anew, then catch up. */
  onBroken(): void;
};

/** The port for facts. Publishing is the store's part; this is how to hear it. */
export type InboxEvents = {
  /** Resolves once every later event will be heard. Call the result to stop, at most once. */
  watch(inboxId: string, watcher: InboxWatcher): Promise<() => Promise<void>>;
};

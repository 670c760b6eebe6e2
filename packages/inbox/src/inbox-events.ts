import type { InboxEvent } from '@mayfly/contracts/event';

export type InboxWatcher = {
  /** Events of one inbox, those of its log in the order of their `seq`. */
  onEvent(event: InboxEvent): void;
  /**
   * The line broke, or something happened that no event can tell: this watch is over. Watch anew, then catch up. What
   * comes after the first call means nothing more.
   */
  onBroken(): void;
};

/** The port for facts. Publishing is the store's part; this is how to hear it. */
export type InboxEvents = {
  /** Resolves once every later event will be heard. Call the result to stop, at most once. */
  watch(inboxId: string, watcher: InboxWatcher): Promise<() => Promise<void>>;
};

import type { InboxEvent } from '@mayfly/contracts/event';

export type InboxWatcher = {
  /** Events of one inbox in the order of their `seq`; one may come twice or be lost when the line breaks. */
  onEvent(event: InboxEvent): void;
  /** The line broke and is whole again: whatever was said meanwhile was missed; read the changes anew. */
  onGap(): void;
};

/** The port for facts. Publishing is the store's part; this is how to hear it. */
export type InboxEvents = {
  /** Resolves once every later event will be heard. Call the result to stop, at most once. */
  watch(inboxId: string, watcher: InboxWatcher): Promise<() => Promise<void>>;
};

import { type InboxEvent, isEnd, isLogged } from '@mayfly/contracts/event';
import { isInboxError } from '@mayfly/inbox/inbox-error';
import type { InboxEvents } from '@mayfly/inbox/inbox-events';
import type { InboxState } from '@mayfly/inbox/inbox-store';
import type { Inboxes, OpenInbox } from '@mayfly/inbox/inboxes';
import { type Clocks, endOf } from '@mayfly/inbox/lifetime';
import type { Logger } from './gateway-deps.ts';

/** One local reader of one inbox. Neither method throws. */
export type Viewer = {
  show(event: InboxEvent): void;
  /** Something was missed: drop the line, so that the client joins again with the cursor it has. */
  resync(): void;
};

export type Relay = {
  /** Resolves once every later event of the inbox will be shown to the viewer, until it leaves or the inbox ends. */
  join(inbox: OpenInbox, viewer: Viewer): Promise<void>;
  leave(inboxId: string, viewer: Viewer): void;
  /** Inboxes with a viewer; each costs one subscription and one timer, any other none. */
  watchedInboxes(): number;
  close(): void;
};

type Watched = {
  readonly inbox: OpenInbox;
  readonly viewers: Set<Viewer>;
  readonly watch: Promise<() => Promise<void>>;
  timer: NodeJS.Timeout | undefined;
  /** The number of the last change that was shown. */
  shown: number;
  /** The number of the last change there was when the store was last asked. */
  asked: number | undefined;
};

export type RelayDeps = {
  readonly events: InboxEvents;
  readonly inboxes: Pick<Inboxes, 'markWatched' | 'read'>;
  readonly logger: Logger;
};

const askEveryMs = 60_000;
const askAgainMs = 2_000;
/** So that one ask may come late, or fail a few times, before whoever tells of what is on its way falls silent. */
const watchedForMs = 2 * askEveryMs;

/**
 * Brings each event to the local viewers of its inbox and to nobody else.
 *
 * What a broken subscription lost is not made up for here, for only a client knows what it has: its line is
 * dropped, it joins again with its cursor, and the sync it gets is the one every reader begins with.
 */
export function createRelay({ events, inboxes, logger }: RelayDeps): Relay {
  const watched = new Map<string, Watched>();

  async function join(inbox: OpenInbox, viewer: Viewer): Promise<void> {
    const entry = watched.get(inbox.id) ?? begin(inbox);
    entry.viewers.add(viewer);
    await entry.watch;
  }

  function leave(inboxId: string, viewer: Viewer): void {
    const entry = watched.get(inboxId);
    if (entry?.viewers.delete(viewer) && entry.viewers.size === 0) end(entry);
  }

  function begin(inbox: OpenInbox): Watched {
    const watch = announced(inbox.id).then(() =>
      events.watch(inbox.id, {
        onEvent: (event) => relay(entry, event),
        onBroken: () => breakOff(entry),
      }),
    );
    const entry: Watched = { inbox, viewers: new Set(), watch, timer: undefined, shown: 0, asked: undefined };
    watched.set(inbox.id, entry);
    watch.then(
      () => askStore(entry),
      () => end(entry),
    );
    return entry;
  }

  /**
   * Before anything can be heard: what came until then is in the sync of whoever joins, and what comes from then on has an
   * event that says all of it. Where the store does not answer, the ask that follows says so.
   */
  async function announced(inboxId: string): Promise<void> {
    await inboxes.markWatched(inboxId, watchedForMs).catch(() => {});
  }

  /** Who joins after this begins a watch of its own; this one is stopped as soon as it has begun. */
  function end(entry: Watched): void {
    if (!isCurrent(entry)) return;
    watched.delete(entry.inbox.id);
    clearTimeout(entry.timer);
    entry.viewers.clear();
    entry.watch.then(
      (stop) => stop().catch((error: unknown) => logger.warn('watch not stopped', { error })),
      () => {},
    );
  }

  function relay(entry: Watched, event: InboxEvent): void {
    if (isLogged(event)) entry.shown = Math.max(entry.shown, event.seq);
    for (const viewer of entry.viewers) viewer.show(event);
    if (isEnd(event)) end(entry);
  }

  function resync(entry: Watched): void {
    for (const viewer of [...entry.viewers]) viewer.resync();
  }

  /** Who comes back begins another watch. */
  function breakOff(entry: Watched): void {
    resync(entry);
    end(entry);
  }

  /** Somebody is here. And: is it alive? Was anything lost on the way? */
  async function askStore(entry: Watched): Promise<void> {
    try {
      const state = await inboxes.markWatched(entry.inbox.id, watchedForMs);
      if (!state) return expire(entry);
      compare(entry, state.cursor);
      // Reading is what moves the idle clock, where and when it needs to be.
      if (idleStrikesFirst(state.clocks)) await inboxes.read(entry.inbox);
      askLater(entry, pauseAfter(state));
    } catch (error) {
      // It may end between the two asks.
      if (isInboxError(error, 'inbox_gone')) return expire(entry);
      if (!isInboxError(error)) logger.error('watched inbox not asked for', { error });
      askLater(entry, askAgainMs);
    }
  }

  function expire(entry: Watched): void {
    relay(entry, { type: 'inbox.expired', inboxId: entry.inbox.id });
  }

  /** An event takes its time: only what was there an ask ago and has not been shown yet was lost. */
  function compare(entry: Watched, cursor: number): void {
    if (entry.asked === undefined) entry.shown = Math.max(entry.shown, cursor);
    else if (entry.shown < entry.asked) resync(entry);
    entry.asked = cursor;
  }

  function askLater(entry: Watched, ms: number): void {
    if (isCurrent(entry)) entry.timer = setTimeout(() => void askStore(entry), ms);
  }

  function isCurrent(entry: Watched): boolean {
    return watched.get(entry.inbox.id) === entry;
  }

  return {
    join,
    leave,
    watchedInboxes: () => watched.size,
    close: () => {
      for (const entry of [...watched.values()]) end(entry);
    },
  };
}

function idleStrikesFirst({ expiresAt, idleExpiresAt }: Clocks): boolean {
  return idleExpiresAt !== undefined && idleExpiresAt < expiresAt;
}

/** At the end at the latest; well before it where being here can move it. */
function pauseAfter({ clocks, now }: InboxState): number {
  const left = endOf(clocks) - now;
  return Math.max(1, Math.min(askEveryMs, idleStrikesFirst(clocks) ? left / 2 : left));
}

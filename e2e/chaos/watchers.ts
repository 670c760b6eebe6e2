import { createLiveConnection } from '@mayfly/client/live-inbox';
import { isEnd, isLogged, type LoggedEvent } from '@mayfly/contracts/event';
import type { Sync } from '@mayfly/contracts/live';
import type { Summary } from '@mayfly/contracts/message';
import type { ChaosInbox } from './chaos-set-up.ts';

/** What one reader of one inbox has been told. */
export type Watched = {
  readonly inbox: ChaosInbox;
  /** The messages it holds: id and marker, in the order it was told of them. */
  readonly held: ReadonlyMap<string, string>;
  /** When it first heard of each marker, by `performance.now()`. */
  readonly heardAt: ReadonlyMap<string, number>;
  /** Messages it was told of that it held already. */
  readonly retold: readonly string[];
  /** Change numbers that were not the successor of the one before. */
  readonly outOfOrder: readonly number[];
  /** Why the watch ended: the code of a refusal, or the type of the event. */
  readonly ended: string | undefined;
  readonly synced: boolean;
};

export type Watchers = { readonly watched: readonly Watched[]; close(): void };

/** Every fourth inbox is watched by nobody, and its mail parsed when it is looked for at the end. */
export function watchedOf(inboxes: readonly ChaosInbox[]): readonly ChaosInbox[] {
  return inboxes.filter((_, index) => index % 4 !== 3);
}

/** Clients as a page is one, with a connection to each gateway and one to either, each watching every inbox. */
export function startWatchers(baseUrls: readonly string[], inboxes: readonly ChaosInbox[]): Watchers {
  const connections = baseUrls.map((baseUrl) => createLiveConnection({ baseUrl }));
  const watched = connections.flatMap((live) => inboxes.map((inbox) => watch(live, inbox)));
  return {
    watched,
    close: () => {
      for (const live of connections) live.close();
    },
  };
}

function watch(live: ReturnType<typeof createLiveConnection>, inbox: ChaosInbox): Watched {
  const held = new Map<string, string>();
  const heardAt = new Map<string, number>();
  const retold: string[] = [];
  const outOfOrder: number[] = [];
  let cursor = 0;
  let synced = false;
  let ended: string | undefined;

  function hold({ id, subject }: Summary): void {
    held.set(id, subject);
    if (!heardAt.has(subject)) heardAt.set(subject, performance.now());
  }

  /**
   * A store that lost unacknowledged changes in a failover has given their numbers to others, or has yet to: then,
   * and only then, everything is told anew.
   */
  function onSync(sync: Sync, since: number): void {
    const anew = since === 0 || sync.cursor < cursor;
    const alive = new Set(sync.ids);
    for (const id of held.keys()) if (!alive.has(id)) held.delete(id);
    let last = anew ? 0 : cursor;
    for (const summary of sync.changed) {
      if (held.has(summary.id) && !anew) retold.push(summary.id);
      if (summary.seq <= last) outOfOrder.push(summary.seq);
      last = summary.seq;
      hold(summary);
    }
    cursor = sync.cursor;
    synced = true;
  }

  function onLogged(event: LoggedEvent): void {
    if (event.seq !== cursor + 1) outOfOrder.push(event.seq);
    cursor = event.seq;
    if (event.type !== 'message.received') return;
    if (held.has(event.summary.id)) retold.push(event.summary.id);
    hold(event.summary);
  }

  live.watch(inbox, {
    onSync,
    onEvent: (event) => {
      if (isLogged(event)) onLogged(event);
      else if (isEnd(event)) ended = event.type;
    },
    onRefused: ({ cause }) => {
      ended = cause.kind === 'refused' ? cause.code : cause.kind;
    },
  });

  return {
    inbox,
    held,
    heardAt,
    retold,
    outOfOrder,
    get ended() {
      return ended;
    },
    get synced() {
      return synced;
    },
  };
}

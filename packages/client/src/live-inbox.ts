import type { InboxEvent } from '@mayfly/contracts/event';
import type { AsksUp, FactsDown, JoinAnswer, Sync } from '@mayfly/contracts/live';
import type { Problem } from '@mayfly/contracts/problem';
import { io, type Socket } from 'socket.io-client';
import { createEventSequence, type EventSequence } from './event-sequence.ts';
import type { Access } from './http-api.ts';
import { type MayflyError, refusal } from './mayfly-error.ts';

export type LiveState = 'connecting' | 'connected' | 'disconnected';

/** Hears one inbox: a sync first and after every break, and between syncs each logged event exactly once, in order. */
export type InboxListener = {
  /** The cursor of what the listener already holds; default 0, nothing. */
  readonly since?: number | undefined;
  onSync(sync: Sync): void;
  onEvent(event: InboxEvent): void;
  /** The server will not let this inbox be watched (`token_refused`, `inbox_gone`). The watch is over. */
  onRefused(error: MayflyError): void;
};

/** One socket for any number of inboxes; open only while at least one is watched. */
export type LiveConnection = {
  /** Watches until the returned function is called, the inbox ends or the server refuses. */
  watch(access: Access, listener: InboxListener): () => void;
  /** Tells the state now and whenever it changes, until the returned function is called. */
  onState(listener: (state: LiveState) => void): () => void;
  close(): void;
};

export type LiveConnectionDeps = {
  readonly baseUrl: string;
  /** Pause before a second try, doubled for each further one up to the most. Milliseconds. */
  readonly retryMs?: { readonly first: number; readonly most: number };
  /** How long a join may stay unanswered. Milliseconds. */
  readonly joinTimeoutMs?: number;
};

type Watch = {
  readonly access: Access;
  readonly listener: InboxListener;
  readonly sequence: EventSequence;
  /** Marks the join whose answer counts; the answers of earlier ones are stale. */
  turn: symbol | undefined;
  failures: number;
  retry: ReturnType<typeof setTimeout> | undefined;
};

export function createLiveConnection({
  baseUrl,
  retryMs = { first: 500, most: 5000 },
  joinTimeoutMs = 10_000,
}: LiveConnectionDeps): LiveConnection {
  const watches = new Set<Watch>();
  const stateListeners = new Set<(state: LiveState) => void>();
  let state: LiveState = 'disconnected';
  let reconnect: ReturnType<typeof setTimeout> | undefined;
  let failedConnects = 0;

  const socket: Socket<FactsDown, AsksUp> = io(baseUrl, {
    path: '/socket.io',
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    autoConnect: false,
    // Who asks for a second connection must not be handed the first one's.
    forceNew: true,
    reconnectionDelay: retryMs.first,
    reconnectionDelayMax: retryMs.most,
  });

  socket.on('connect', () => {
    failedConnects = 0;
    enter('connected');
    for (const watch of watches) join(watch);
  });
  socket.on('disconnect', () => {
    for (const watch of watches) abandonJoin(watch);
    enter('disconnected');
    connectAgain();
  });
  socket.on('connect_error', () => {
    enter('disconnected');
    connectAgain();
  });
  socket.io.on('reconnect_attempt', () => enter('connecting'));
  socket.on('event', (event) => {
    for (const watch of [...watches]) if (watch.access.inboxId === event.inboxId) watch.sequence.heard(event);
  });

  function enter(next: LiveState): void {
    if (next === state) return;
    state = next;
    for (const listener of [...stateListeners]) listener(state);
  }

  function connect(): void {
    if (socket.active) return;
    clearTimeout(reconnect);
    enter('connecting');
    socket.connect();
  }

  /** Where the server ended the connection or refused it, socket.io-client leaves the next try to us. */
  function connectAgain(): void {
    if (socket.active || watches.size === 0) return;
    clearTimeout(reconnect);
    reconnect = setTimeout(connect, pause(retryMs, ++failedConnects));
  }

  function join(watch: Watch): void {
    abandonJoin(watch);
    const turn = Symbol('join');
    watch.turn = turn;
    const { inboxId, token } = watch.access;
    socket.timeout(joinTimeoutMs).emit('join', { inboxId, token, since: watch.sequence.cursor }, (error, answer) => {
      // Not this join's turn any more: the line broke, a gap asked for another one, or nobody watches.
      if (watch.turn === turn) joined(watch, error ? undefined : answer);
    });
  }

  function joined(watch: Watch, answer: JoinAnswer | undefined): void {
    watch.turn = undefined;
    if (answer?.ok) {
      const failures = watch.failures;
      watch.sequence.synced(answer.sync);
      // An answer that leaves a gap is no success: else a lagging server would be asked in a tight loop.
      if (watch.failures === failures) watch.failures = 0;
    } else if (answer && !passes(answer.problem)) {
      forget(watch);
      watch.listener.onRefused(refusal(answer.problem));
    } else joinLater(watch);
  }

  function joinLater(watch: Watch): void {
    abandonJoin(watch);
    watch.retry = setTimeout(() => socket.connected && join(watch), pause(retryMs, ++watch.failures));
  }

  function abandonJoin(watch: Watch): void {
    clearTimeout(watch.retry);
    watch.turn = undefined;
    watch.sequence.wait();
  }

  function missed(watch: Watch): void {
    if (watch.failures === 0) {
      watch.failures = 1;
      join(watch);
    } else joinLater(watch);
  }

  function forget(watch: Watch): void {
    if (!watches.delete(watch)) return;
    clearTimeout(watch.retry);
    watch.turn = undefined;
    if (watches.size === 0) disconnect();
    else if (socket.connected && !isWatched(watch.access.inboxId)) {
      socket.emit('leave', { inboxId: watch.access.inboxId });
    }
  }

  function isWatched(inboxId: string): boolean {
    return [...watches].some(({ access }) => access.inboxId === inboxId);
  }

  function disconnect(): void {
    clearTimeout(reconnect);
    socket.disconnect();
    enter('disconnected');
  }

  return {
    watch(access, listener) {
      const sequence = createEventSequence({
        since: listener.since ?? 0,
        onSync: (sync) => listener.onSync(sync),
        onEvent: (event) => {
          if (event.type === 'inbox.expired' || event.type === 'inbox.discarded') forget(watch);
          listener.onEvent(event);
        },
        onGap: () => missed(watch),
      });
      const watch: Watch = { access, listener, sequence, turn: undefined, failures: 0, retry: undefined };
      watches.add(watch);
      if (socket.connected) join(watch);
      else connect();
      return () => forget(watch);
    },
    onState(listener) {
      stateListeners.add(listener);
      listener(state);
      return () => void stateListeners.delete(listener);
    },
    close() {
      for (const watch of [...watches]) forget(watch);
      disconnect();
    },
  };
}

/** What the next moment may cure. */
function passes({ code }: Problem): boolean {
  return code === 'store_unavailable' || code === 'rate_limited' || code === 'internal_error';
}

/** Jittered, so that the tabs of a restarted server do not come back as one. */
function pause({ first, most }: { first: number; most: number }, failures: number): number {
  return Math.min(first * 2 ** (failures - 1), most) * (0.5 + Math.random() / 2);
}

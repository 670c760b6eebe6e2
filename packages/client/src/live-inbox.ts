import type { AsksUp, FactsDown } from '@mayfly/contracts/live';
import { io, type Socket } from 'socket.io-client';
import type { Access } from './http-api.ts';
import { createInboxWatch, type InboxListener, type InboxWatch } from './inbox-watch.ts';
import { paceAsks } from './pace-asks.ts';
import { pause, type RetryMs } from './pause.ts';

export type LiveState = 'connecting' | 'connected' | 'disconnected';

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
  readonly retryMs?: RetryMs;
  /** How long a join may stay unanswered. Milliseconds. */
  readonly joinTimeoutMs?: number;
};

/** The server takes twenty packets in a second; some are the transport's own. */
const asksPerSecond = 15;

export function createLiveConnection({
  baseUrl,
  retryMs = { first: 500, most: 2000 },
  joinTimeoutMs = 10_000,
}: LiveConnectionDeps): LiveConnection {
  const socket = createSocket(baseUrl, retryMs);
  const pace = paceAsks(asksPerSecond);
  const watches = new Set<InboxWatch>();
  const stateListeners = new Set<(state: LiveState) => void>();
  let state: LiveState = 'disconnected';
  let reconnect: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  socket.on('connect', () => {
    failures = 0;
    enter('connected');
    for (const watch of watches) watch.join();
  });
  socket.on('disconnect', () => {
    for (const watch of watches) watch.abandon();
    enter('disconnected');
    connectAgain();
  });
  socket.on('connect_error', () => {
    enter('disconnected');
    connectAgain();
  });
  socket.io.on('reconnect_attempt', () => enter('connecting'));
  socket.on('event', (event) => {
    for (const watch of [...watches]) if (watch.inboxId === event.inboxId) watch.heard(event);
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
    failures += 1;
    clearTimeout(reconnect);
    reconnect = setTimeout(connect, pause(retryMs, failures));
  }

  function disconnect(): void {
    clearTimeout(reconnect);
    socket.disconnect();
    enter('disconnected');
  }

  function forget(watch: InboxWatch): void {
    if (!watches.delete(watch)) return;
    watch.stop();
    if (watches.size === 0) disconnect();
  }

  function leave(watch: InboxWatch): void {
    const { inboxId } = watch;
    if (!watches.has(watch)) return;
    forget(watch);
    pace(() => {
      const isWatched = [...watches].some((other) => other.inboxId === inboxId);
      if (socket.connected && !isWatched) socket.emit('leave', { inboxId });
    });
  }

  return {
    watch(access, listener) {
      // What is over the server has left by itself.
      const onOver = () => forget(watch);
      const watch = createInboxWatch({ socket, pace, access, listener, retryMs, joinTimeoutMs, onOver });
      watches.add(watch);
      if (socket.connected) watch.join();
      else connect();
      return () => leave(watch);
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

function createSocket(baseUrl: string, retryMs: RetryMs): Socket<FactsDown, AsksUp> {
  return io(baseUrl, {
    path: '/socket.io',
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    autoConnect: false,
    // Who asks for a second connection must not be handed the first one's.
    forceNew: true,
    reconnectionDelay: retryMs.first,
    reconnectionDelayMax: retryMs.most,
  });
}

import type { Access, HttpApi } from '@mayfly/client/http-api';
import type { LiveConnection, LiveState } from '@mayfly/client/live-inbox';
import { type Failure, isRefusal, MayflyError } from '@mayfly/client/mayfly-error';
import type { InboxResponse } from '@mayfly/contracts/http-api';
import type { Inbox } from '@mayfly/contracts/inbox';
import { applyEvent, applySync, type Change, forgetOld, type InboxState } from './apply-event.ts';
import { clockOffset, endOf } from './countdown.ts';
import { createInboxStore, type InboxStore, type Line } from './inbox-store.ts';

/** One living inbox: its state, kept true by the live connection, and what may be asked of it. */
export type ConnectedInbox = {
  readonly access: Access;
  readonly store: InboxStore;
  /** By the inbox's own lifetime; shown at once, taken back where the server refuses. */
  extend(): Promise<void>;
  discard(): Promise<void>;
  /** Where it fails the message stays unread, and nobody needs to hear of it. */
  markSeen(messageId: string): Promise<void>;
  /** Resolves with why the message is still there, if it is. */
  deleteMessage(messageId: string): Promise<Failure | undefined>;
  /** Stops listening; the inbox lives on. */
  stop(): void;
};

export type ConnectInboxDeps = {
  readonly api: HttpApi;
  readonly live: LiveConnection;
  /** This page's clock, in milliseconds. */
  readonly now: () => number;
  readonly access: Access;
  readonly opened: InboxResponse;
};

type Alive = Extract<InboxState, { phase: 'alive' }>;

const secondMs = 1000;

export function connectInbox({ api, live, now, access, opened }: ConnectInboxDeps): ConnectedInbox {
  const { serverTime, ...inbox } = opened;
  const store = createInboxStore(
    { phase: 'alive', inbox, messages: [], refused: [], traces: [] },
    clockOffset(undefined, serverTime, now()),
  );
  const serverNow = () => now() + store.getState().clockOffsetMs;
  let askingForTheEnd = false;

  const stopWatching = live.watch(access, {
    onSync(sync) {
      lookAtClock(sync.serverTime);
      update((state) => applySync(state, sync));
      store.setState({ line: 'live' });
    },
    onEvent: apply,
    onDelayed: () => store.setState({ line: 'reconnecting' }),
    onRefused: (error) => apply({ type: isRefusal(error, 'inbox_gone') ? 'inbox.expired' : 'inbox.lost' }),
  });
  const stopHearing = live.onState((state) => store.setState(({ line }) => ({ line: lineAfter(line, state) })));
  const ticking = setInterval(tick, secondMs);

  function apply(change: Change): void {
    update((state) => applyEvent(state, change, new Date(serverNow()).toISOString()));
    if (store.getState().state.phase === 'ended') stop();
  }

  function update(reduce: (state: InboxState) => InboxState): void {
    store.setState(({ state }) => ({ state: reduce(state) }));
  }

  function lookAtClock(serverTime: string): void {
    store.setState(({ clockOffsetMs }) => ({ clockOffsetMs: clockOffset(clockOffsetMs, serverTime, now()) }));
  }

  function moved({ serverTime, expiresAt, idleExpiresAt, maxExpiresAt }: InboxResponse): void {
    lookAtClock(serverTime);
    apply({ type: 'inbox.extended', expiresAt, idleExpiresAt, maxExpiresAt });
  }

  function tick(): void {
    const { state } = store.getState();
    const kept = forgetOld(state, new Date(serverNow()).toISOString());
    if (kept !== state) store.setState({ state: kept });
    void expireWhenDue();
  }

  /** The server says when it is over; but with the line down, this page forgets on time by itself. */
  async function expireWhenDue(): Promise<void> {
    const { state } = store.getState();
    if (state.phase === 'ended' || serverNow() < endOf(state.inbox) || askingForTheEnd) return;
    askingForTheEnd = true;
    try {
      moved(await api.readInbox(access));
    } catch {
      apply({ type: 'inbox.expired' });
    } finally {
      askingForTheEnd = false;
    }
  }

  async function ask(request: (alive: Alive) => Promise<void>): Promise<Failure | undefined> {
    const { state } = store.getState();
    if (state.phase === 'ended') return;
    try {
      await request(state);
    } catch (error) {
      if (!isRefusal(error, 'inbox_gone')) return failureOf(error);
      apply({ type: 'inbox.expired' });
    }
  }

  async function extend(): Promise<void> {
    const failure = await ask(async ({ inbox }) => {
      store.setState({ hopedExpiresAt: extendedEnd(inbox), failure: undefined });
      moved(await api.extend(access));
    });
    store.setState({ hopedExpiresAt: undefined, failure });
  }

  async function discard(): Promise<void> {
    const failure = await ask(async () => {
      await api.discard(access);
      apply({ type: 'inbox.discarded' });
    });
    store.setState({ failure });
  }

  async function markSeen(messageId: string): Promise<void> {
    await ask(async () => {
      const { seen, seq } = await api.markSeen(access, messageId, true);
      apply({ type: 'message.seen', messageId, seen, seq });
    });
  }

  function deleteMessage(messageId: string): Promise<Failure | undefined> {
    return ask(async () => {
      await api.deleteMessage(access, messageId).catch((error: unknown) => {
        // Another tab was quicker.
        if (!isRefusal(error, 'message_not_found')) throw error;
      });
      apply({ type: 'message.deleted', messageId });
    });
  }

  function stop(): void {
    clearInterval(ticking);
    stopWatching();
    stopHearing();
  }

  return { access, store, extend, discard, markSeen, deleteMessage, stop };
}

/** Anything but a MayflyError is a bug, and goes on to where bugs are seen. */
export function failureOf(error: unknown): Failure {
  if (error instanceof MayflyError) return error.cause;
  throw error;
}

/** The end the server will name, by the same arithmetic. */
function extendedEnd({ expiresAt, maxExpiresAt, lifetimeSeconds }: Inbox): string {
  const extended = Date.parse(expiresAt) + lifetimeSeconds * secondMs;
  return new Date(Math.min(extended, Date.parse(maxExpiresAt))).toISOString();
}

/** A line is live only once the join was answered, which `onSync` tells. */
function lineAfter(line: Line, state: LiveState): Line {
  if (state === 'connected') return line;
  return line === 'connecting' && state === 'connecting' ? line : 'reconnecting';
}

import type { InboxEvent } from '@mayfly/contracts/event';
import type { AsksUp, FactsDown, JoinAnswer, Sync } from '@mayfly/contracts/live';
import type { Problem } from '@mayfly/contracts/problem';
import type { Socket } from 'socket.io-client';
import { createEventSequence } from './event-sequence.ts';
import type { Access } from './http-api.ts';
import { type MayflyError, refusal } from './mayfly-error.ts';
import type { AskPace } from './pace-asks.ts';
import { pause, type RetryMs } from './pause.ts';

/** Hears one inbox: a sync first and after every break, and between syncs each logged event exactly once, in order. */
export type InboxListener = {
  /** The cursor of what the listener already holds; default 0, nothing. */
  readonly since?: number | undefined;
  /** `since` is the cursor that it was asked for with; 0: it tells everything there is, anew where something was told before. */
  onSync(sync: Sync, since: number): void;
  onEvent(event: InboxEvent): void;
  /** The server is there but cannot say now what was missed; it is asked again until a sync comes. */
  onDelayed?(): void;
  /** The server will not let this inbox be watched (`token_refused`, `inbox_gone`). The watch is over. */
  onRefused(error: MayflyError): void;
};

/** One listener's part in the connection. */
export type InboxWatch = {
  readonly inboxId: string;
  /** The line is whole: asks for all that was missed. */
  join(): void;
  /** The line broke: no answer will come, and events wait for the next join. */
  abandon(): void;
  heard(event: InboxEvent): void;
  stop(): void;
};

export type InboxWatchDeps = {
  readonly socket: Socket<FactsDown, AsksUp>;
  readonly pace: AskPace;
  readonly access: Access;
  readonly listener: InboxListener;
  readonly retryMs: RetryMs;
  readonly joinTimeoutMs: number;
  /** The inbox has ended or the server refused: there is nothing more to hear. */
  onOver(): void;
};

export function createInboxWatch(deps: InboxWatchDeps): InboxWatch {
  const { socket, pace, access, listener, retryMs, joinTimeoutMs, onOver } = deps;
  const { inboxId, token } = access;
  /** Marks the join whose answer counts; those of earlier ones are stale. */
  let turn: symbol | undefined;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const sequence = createEventSequence({
    since: listener.since ?? 0,
    onSync: (sync, since) => listener.onSync(sync, since),
    onEvent(event) {
      if (event.type === 'inbox.expired' || event.type === 'inbox.discarded') onOver();
      listener.onEvent(event);
    },
    onGap: missed,
  });

  function join(): void {
    abandon();
    const own = Symbol('join');
    turn = own;
    pace(() => {
      if (turn === own) ask(own);
    });
  }

  function ask(own: symbol): void {
    socket.timeout(joinTimeoutMs).emit('join', { inboxId, token, since: sequence.cursor }, (error, answer) => {
      if (turn === own) joined(error ? undefined : answer);
    });
  }

  function joined(answer: JoinAnswer | undefined): void {
    turn = undefined;
    if (answer?.ok) {
      const before = failures;
      sequence.synced(answer.sync);
      // An answer that leaves a gap is no success: else a lagging server would be asked in a tight loop.
      if (failures === before) failures = 0;
    } else if (answer && !passes(answer.problem)) {
      onOver();
      listener.onRefused(refusal(answer.problem));
    } else joinLater();
  }

  function missed(): void {
    if (failures > 0) joinLater();
    else {
      failures = 1;
      join();
    }
  }

  function joinLater(): void {
    abandon();
    failures += 1;
    listener.onDelayed?.();
    retry = setTimeout(() => socket.connected && join(), pause(retryMs, failures));
  }

  function abandon(): void {
    stop();
    sequence.wait();
  }

  function stop(): void {
    clearTimeout(retry);
    turn = undefined;
  }

  return { inboxId, join, abandon, heard: sequence.heard, stop };
}

/** What the next moment may cure. */
function passes({ code }: Problem): boolean {
  return code === 'store_unavailable' || code === 'rate_limited' || code === 'internal_error';
}

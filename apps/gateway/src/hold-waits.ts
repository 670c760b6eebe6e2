import { type InboxEvent, isEnd, isLogged } from '@mayfly/contracts/event';
import { InboxError } from '@mayfly/inbox/inbox-error';
import type { Inboxes, OpenInbox } from '@mayfly/inbox/inboxes';
import { createLiveViewer, type LiveViewer } from './live-viewer.ts';
import type { MailSearch } from './mail-search.ts';
import type { Relay } from './relay-events.ts';

export type Wait = {
  readonly search: Pick<MailSearch, 'begin' | 'heard' | 'isOver'>;
  /** A cursor: what came after it counts. */
  readonly since: number;
  readonly timeoutMs: number;
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
};

export type WaitOutcome =
  /** `cursor`: of the last change that was looked at. */
  { readonly kind: 'found' | 'timed_out'; readonly cursor: number } | { readonly kind: 'abandoned' };

export type Waits = {
  /**
   * Looks at what is there at least once, then only listens. Rejects with `inbox_gone` when the inbox ends, with
   * `shutting_down` when this server does, and as the store does.
   */
  hold(inbox: OpenInbox, wait: Wait): Promise<WaitOutcome>;
  held(): number;
  close(): void;
};

export type WaitsDeps = {
  readonly inboxes: Pick<Inboxes, 'arrivals'>;
  readonly relay: Pick<Relay, 'join' | 'leave'>;
};

/** Waits are viewers in the relay: between events one costs a timer that strikes once, and nothing asks the store. */
export function createWaits({ inboxes, relay }: WaitsDeps): Waits {
  const dismissals = new Set<() => void>();
  let closed = false;

  async function hold(inbox: OpenInbox, { search, since, timeoutMs, signal }: Wait): Promise<WaitOutcome> {
    const ending = createEnding<WaitOutcome>();
    const begun = performance.now();
    let viewer: LiveViewer | undefined;
    let timer: NodeJS.Timeout | undefined;
    let cursor = since;

    /** As who joins does: listen, look, then hear what happened meanwhile. After a break, all of it anew. */
    async function look(): Promise<void> {
      const own = createLiveViewer({ emit: heard, dropLine: lookAgain });
      viewer = own;
      await relay.join(inbox, own);
      const looked = await inboxes.arrivals(inbox, since);
      if (ending.hasCome() || viewer !== own) return;
      ({ cursor } = looked);
      search.begin(looked.arrived);
      decide();
      timer ??= setTimeout(timeOut, Math.max(0, timeoutMs - (performance.now() - begun)));
      own.goLive(cursor);
    }

    function heard(event: InboxEvent): void {
      if (isEnd(event)) ending.reject(new InboxError('inbox_gone'));
      if (isLogged(event)) cursor = event.seq;
      search.heard(event);
      decide();
    }

    function decide(): void {
      if (search.isOver()) ending.resolve({ kind: 'found', cursor });
    }

    /** Not at once: the relay is still telling the others of the break, and only then is its watch over. */
    function lookAgain(): void {
      leave();
      queueMicrotask(() => {
        if (!ending.hasCome()) look().catch(ending.reject);
      });
    }

    function leave(): void {
      if (viewer) relay.leave(inbox.id, viewer);
      viewer = undefined;
    }

    const timeOut = () => ending.resolve({ kind: 'timed_out', cursor });
    const abandon = () => ending.resolve({ kind: 'abandoned' });
    const dismiss = () => ending.reject(new InboxError('shutting_down'));
    dismissals.add(dismiss);
    signal.addEventListener('abort', abandon);
    try {
      if (signal.aborted) abandon();
      else if (closed) dismiss();
      else look().catch(ending.reject);
      return await ending.promise;
    } finally {
      clearTimeout(timer);
      leave();
      dismissals.delete(dismiss);
      signal.removeEventListener('abort', abandon);
    }
  }

  return {
    hold,
    held: () => dismissals.size,
    close: () => {
      closed = true;
      for (const dismiss of dismissals) dismiss();
    },
  };
}

/** A promise that is ended from outside; the first end counts. */
function createEnding<T>() {
  let over = false;
  let resolvePromise: (value: T) => void = () => {};
  let rejectPromise: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((resolve, reject) => {
    resolvePromise = resolve;
    rejectPromise = reject;
  });
  return {
    promise,
    hasCome: () => over,
    resolve(value: T): void {
      over = true;
      resolvePromise(value);
    },
    reject(reason: unknown): void {
      over = true;
      rejectPromise(reason);
    },
  };
}

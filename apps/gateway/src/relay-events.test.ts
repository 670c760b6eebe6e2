import type { InboxEvent } from '@mayfly/contracts/event';
import { InboxError } from '@mayfly/inbox/inbox-error';
import type { InboxWatcher } from '@mayfly/inbox/inbox-events';
import type { InboxState } from '@mayfly/inbox/inbox-store';
import type { OpenInbox } from '@mayfly/inbox/inboxes';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRelay, type Viewer } from './relay-events.ts';

const minute = 60_000;
const day = 86_400_000;

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

test('begins one watch for all viewers of an inbox and stops it after the last has left', async () => {
  const { relay, watches } = setUp();
  const [first, second] = [createViewer(), createViewer()];

  await Promise.all([relay.join(inbox, first), relay.join(inbox, second)]);
  relay.leave(inbox.id, first);
  expect(watches).toMatchObject([{ stopped: false }]);
  relay.leave(inbox.id, second);
  await settled();

  expect(watches).toMatchObject([{ stopped: true }]);
  expect(relay.watchedInboxes()).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('stops a watch that begins only after its last viewer has left', async () => {
  const { relay, watches } = setUp();
  const viewer = createViewer();

  const joining = relay.join(inbox, viewer);
  relay.leave(inbox.id, viewer);
  await joining;
  await settled();

  expect(watches).toMatchObject([{ stopped: true }]);
  expect(vi.getTimerCount()).toBe(0);
});

test('shows a viewer every event when it joins while the watch of the last one is being stopped', async () => {
  const { relay, watches, publish } = setUp();
  const [first, second] = [createViewer(), createViewer()];
  await relay.join(inbox, first);

  relay.leave(inbox.id, first);
  await relay.join(inbox, second);
  await settled();
  publish(seen(1));

  expect(watches).toMatchObject([{ stopped: true }, { stopped: false }]);
  expect(first.shown).toEqual([]);
  expect(second.shown).toEqual([seen(1)]);
});

test('leaves nothing behind where a watch cannot begin', async () => {
  const { relay } = setUp({ watch: () => Promise.reject(new InboxError('store_unavailable')) });

  await expect(relay.join(inbox, createViewer())).rejects.toThrow('store_unavailable');

  expect(relay.watchedInboxes()).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('lets a viewer leave that is not there', async () => {
  const { relay } = setUp();
  const viewer = createViewer();
  await relay.join(inbox, viewer);

  relay.leave(inbox.id, createViewer());
  relay.leave('unknown', viewer);

  expect(relay.watchedInboxes()).toBe(1);
});

test('has every viewer join again when the line was broken', async () => {
  const { relay, watches } = setUp();
  const viewers = [createViewer(), createViewer()];
  for (const viewer of viewers) await relay.join(inbox, viewer);

  watches[0]?.watcher.onBroken();
  expect(viewers.map(({ resyncs }) => resyncs)).toEqual([1, 1]);
  expect(relay.watchedInboxes()).toBe(0);

  await relay.join(inbox, viewers[0] ?? createViewer());
  await settled();
  expect(watches).toMatchObject([{ stopped: true }, { stopped: false }]);
});

test('has every viewer join again when an event was lost in silence', async () => {
  const { relay, publish, state } = setUp();
  const viewer = createViewer();
  state.cursor = 5;
  await relay.join(inbox, viewer);
  await settled();

  publish(seen(6));
  state.cursor = 7;
  await vi.advanceTimersByTimeAsync(minute);
  expect(viewer.resyncs).toBe(0);
  await vi.advanceTimersByTimeAsync(minute);
  expect(viewer.resyncs).toBe(1);
});

test('says as long as there is a viewer that somebody looks, and from one ask well past the next', async () => {
  const { relay, asked, watchedFor } = setUp();
  const viewer = createViewer();
  await relay.join(inbox, viewer);
  await vi.advanceTimersByTimeAsync(10 * minute);

  const pauses = asked.map((at, index) => (asked[index + 1] ?? at) - at);
  expect(asked).toHaveLength(12);
  expect(watchedFor.every((ms, index) => ms > (pauses[index] ?? 0) + minute / 2)).toBe(true);

  relay.leave(inbox.id, viewer);
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(asked).toHaveLength(12);
});

test('says that somebody looks before it listens, so that all it hears of says everything', async () => {
  const { relay, asked, watches, state } = setUp();
  const joined = relay.join(inbox, createViewer());
  expect([asked.length, watches.length]).toEqual([1, 0]);
  await joined;
  expect(watches).toHaveLength(1);

  state.away = true;
  await relay.join({ ...inbox, id: 'another' }, createViewer());
  expect(watches).toHaveLength(2);
});

test('takes what is told of a mail on its way neither for a change nor for the end', async () => {
  const { relay, publish, state } = setUp();
  const viewer = createViewer();
  await relay.join(inbox, viewer);
  await settled();

  publish(trace);
  publish(seen(1));
  state.cursor = 1;
  await vi.advanceTimersByTimeAsync(3 * minute);

  expect(viewer).toMatchObject({ shown: [trace, seen(1)], resyncs: 0 });
  expect(relay.watchedInboxes()).toBe(1);
});

test('does not take for lost what happened before anybody looked', async () => {
  const { relay, state } = setUp();
  const viewer = createViewer();
  state.cursor = 5;
  await relay.join(inbox, viewer);

  await vi.advanceTimersByTimeAsync(10 * minute);

  expect(viewer.resyncs).toBe(0);
});

test('does not take an event for lost that is under way while the store is asked', async () => {
  const { relay, publish, state } = setUp();
  const viewer = createViewer();
  await relay.join(inbox, viewer);
  await settled();

  for (let seq = 1; seq < 10; seq++) {
    state.cursor = seq;
    await vi.advanceTimersByTimeAsync(minute);
    publish(seen(seq));
  }

  expect(viewer.resyncs).toBe(0);
  expect(viewer.shown).toHaveLength(9);
});

test('says expired only once the store says so, and at the instant it does', async () => {
  const { relay, state } = setUp({ endsIn: 10_000 });
  const viewer = createViewer();
  await relay.join(inbox, viewer);
  await settled();

  state.expiresAt = 15_000;
  await vi.advanceTimersByTimeAsync(14_999);
  expect(viewer.shown).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);

  expect(viewer.shown).toEqual([{ type: 'inbox.expired', inboxId: inbox.id }]);
  expect(relay.watchedInboxes()).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('asks again where the store cannot say, and does not call that the end', async () => {
  const { relay, state } = setUp({ endsIn: 10_000 });
  const viewer = createViewer();
  await relay.join(inbox, viewer);
  await settled();

  state.away = true;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(viewer.shown).toEqual([]);
  state.away = false;
  await vi.advanceTimersByTimeAsync(2_000);

  expect(viewer.shown).toMatchObject([{ type: 'inbox.expired' }]);
});

test('says expired at once where the inbox ends while it is being asked about', async () => {
  const { relay, state } = setUp({ endsIn: day });
  const viewer = createViewer();
  state.idleExpiresAt = 1000;
  state.gone = true;
  await relay.join(inbox, viewer);
  await settled();

  expect(viewer.shown).toEqual([{ type: 'inbox.expired', inboxId: inbox.id }]);
  expect(vi.getTimerCount()).toBe(0);
});

test('asks once a minute, however far the end is', async () => {
  const { relay, asked } = setUp({ endsIn: 100 * day });
  await relay.join(inbox, createViewer());
  await settled();

  await vi.advanceTimersByTimeAsync(10 * minute);

  // Twice when the watch begins: before it listens, and then.
  expect(asked).toHaveLength(12);
});

test.each([
  ['never where the idle clock is off', undefined, 0],
  ['never where the lifetime ends first', 3 * day, 0],
  ['each minute where the idle clock strikes first', day / 2, 11],
])('says that somebody is here: %s', async (_name, idleExpiresAt, times) => {
  const { relay, state, reads } = setUp({ endsIn: 2 * day });
  state.idleExpiresAt = idleExpiresAt;
  await relay.join(inbox, createViewer());
  await settled();

  await vi.advanceTimersByTimeAsync(10 * minute);

  expect(reads).toHaveLength(times);
});

test('says so in time where the idle clock strikes within the minute', async () => {
  const { relay, state, reads } = setUp({ endsIn: day });
  state.idleExpiresAt = 1000;
  await relay.join(inbox, createViewer());
  await settled();

  await vi.advanceTimersByTimeAsync(500);

  expect(reads).toEqual([0, 500]);
});

test('lets go of every inbox when it is closed', async () => {
  const { relay, watches } = setUp();
  await relay.join(inbox, createViewer());

  relay.close();
  await settled();

  expect(watches).toMatchObject([{ stopped: true }]);
  expect(vi.getTimerCount()).toBe(0);
});

const inbox: OpenInbox = {
  id: 'a',
  record: { address: 'a@b', tokenHash: '', createdAt: 0, lifetimeMs: day, maxExpiresAt: day },
};

type Watch = { watcher: InboxWatcher; stopped: boolean };

function setUp({ endsIn = day, watch }: { endsIn?: number; watch?: () => Promise<never> } = {}) {
  const watches: Watch[] = [];
  const asked: number[] = [];
  const watchedFor: number[] = [];
  const reads: number[] = [];
  const idleExpiresAt: number | undefined = undefined;
  const state = {
    cursor: 0,
    expiresAt: endsIn,
    idleExpiresAt: idleExpiresAt as number | undefined,
    away: false,
    gone: false,
  };
  const relay = createRelay({
    events: {
      watch: async (_inboxId, watcher) => {
        await watch?.();
        const begun: Watch = { watcher, stopped: false };
        watches.push(begun);
        return async () => {
          begun.stopped = true;
        };
      },
    },
    inboxes: {
      markWatched: async (_inboxId, forMs) => {
        asked.push(Date.now());
        watchedFor.push(forMs);
        if (state.away) throw new InboxError('store_unavailable');
        return Date.now() < state.expiresAt ? stateOf(state) : undefined;
      },
      read: async () => {
        reads.push(Date.now());
        if (state.gone) throw new InboxError('inbox_gone');
        return {
          id: 'a',
          address: 'a@b',
          createdAt: '',
          lifetimeSeconds: 1,
          expiresAt: '',
          idleExpiresAt: null,
          maxExpiresAt: '',
          serverTime: '',
        };
      },
    },
    logger: { warn: () => {}, error: () => {} },
  });
  const publish = (event: InboxEvent) => {
    for (const { watcher, stopped } of watches) if (!stopped) watcher.onEvent(event);
  };
  return { relay, watches, asked, watchedFor, reads, state, publish };
}

function stateOf({
  cursor,
  expiresAt,
  idleExpiresAt,
}: {
  cursor: number;
  expiresAt: number;
  idleExpiresAt: number | undefined;
}): InboxState {
  return {
    now: Date.now(),
    clocks: { expiresAt, idleExpiresAt, maxExpiresAt: expiresAt },
    cursor,
    messages: 0,
    bytes: 0,
    watchedUntil: 0,
    faults: undefined,
  };
}

function createViewer(): Viewer & { shown: InboxEvent[]; resyncs: number } {
  const viewer = {
    shown: [] as InboxEvent[],
    resyncs: 0,
    show: (event: InboxEvent) => void viewer.shown.push(event),
    resync: () => void viewer.resyncs++,
  };
  return viewer;
}

const trace: InboxEvent = {
  type: 'smtp.trace',
  inboxId: inbox.id,
  transactionId: 'transaction-1',
  sender: 'ada@sender.example',
  stage: 'receiving',
  bytes: 48_000,
};

function seen(seq: number): InboxEvent {
  return { type: 'message.seen', inboxId: inbox.id, seq, messageId: 'm', seen: true };
}

/** What is only waiting for promises has happened. */
async function settled(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

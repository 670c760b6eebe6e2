import type { InboxEvent } from '@mayfly/contracts/event';
import type { Summary } from '@mayfly/contracts/message';
import type { OpenInbox } from '@mayfly/inbox/inboxes';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWaits } from './hold-waits.ts';
import { createMailSearch } from './mail-search.ts';
import type { Viewer } from './relay-events.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const inbox: OpenInbox = {
  id: 'i',
  record: { address: 'a@b.example', tokenHash: '', createdAt: 0, lifetimeMs: 1, maxExpiresAt: 1 },
};

test('waits ask the store once each, have a timer each, and do nothing until it strikes', async () => {
  const { waits, asked, start } = setUp();
  const outcomes = Array.from({ length: 200 }, () => start().outcome);
  await settled();
  expect(asked()).toBe(200);
  expect(vi.getTimerCount()).toBe(200);

  await vi.advanceTimersByTimeAsync(29_999);
  expect(asked()).toBe(200);
  expect(vi.getTimerCount()).toBe(200);
  expect(waits.held()).toBe(200);

  await vi.advanceTimersByTimeAsync(1);
  expect(await Promise.all(outcomes)).toEqual(outcomes.map(() => ({ kind: 'timed_out', cursor: 0 })));
  expect([waits.held(), vi.getTimerCount()]).toEqual([0, 0]);
});

test('hears what happens while it looks once, after what was there', async () => {
  const { start, tell, whileLooking, mail } = setUp();
  whileLooking(() => tell(received(1), received(2)));
  mail.push(summaryOf(1));
  const { outcome, search } = start({ count: 2 });

  expect(await outcome).toEqual({ kind: 'found', cursor: 2 });
  expect(search.found().map(({ seq }) => seq)).toEqual([1, 2]);
});

test('looks at everything anew after a break, once the relay has told everybody of it', async () => {
  const { start, tell, breakOff, mail, asked, viewers } = setUp();
  const { outcome } = start();
  await settled();

  mail.push(summaryOf(1));
  breakOff();
  expect(viewers.size).toBe(0);

  expect(await outcome).toEqual({ kind: 'found', cursor: 1 });
  expect(asked()).toBe(2);
  tell(received(2));
  expect(viewers.size).toBe(0);
});

test('fails as the store does that cannot be looked at after a break, and leaves nothing behind', async () => {
  const { waits, start, breakOff, whileLooking, viewers } = setUp();
  const { outcome } = start();
  await settled();
  whileLooking(() => {
    throw new Error('away');
  });

  breakOff();

  await expect(outcome).rejects.toThrow('away');
  expect([waits.held(), viewers.size, vi.getTimerCount()]).toEqual([0, 0, 0]);
});

test('who hangs up while it looks, or long before, costs nothing from then on', async () => {
  const { waits, start, whileLooking, viewers } = setUp();
  const controller = new AbortController();
  whileLooking(() => controller.abort());
  const { outcome } = start({ signal: controller.signal });

  expect(await outcome).toEqual({ kind: 'abandoned' });
  expect(await start({ signal: AbortSignal.abort() }).outcome).toEqual({ kind: 'abandoned' });
  await settled();
  expect([waits.held(), viewers.size, vi.getTimerCount()]).toEqual([0, 0, 0]);
});

test('ends every wait when it is closed, and holds none after', async () => {
  const { waits, start, viewers } = setUp();
  const early = start();
  await settled();

  waits.close();

  await expect(early.outcome).rejects.toThrow('shutting_down');
  await expect(start().outcome).rejects.toThrow('shutting_down');
  expect([waits.held(), viewers.size, vi.getTimerCount()]).toEqual([0, 0, 0]);
});

test('lets go of what is deleted while it waits for more', async () => {
  const { start, tell } = setUp();
  const { outcome, search } = start({ count: 2 });
  await settled();

  tell(received(1), { type: 'message.deleted', inboxId: 'i', seq: 2, messageId: 'm1' }, received(3));
  tell({ type: 'message.seen', inboxId: 'i', seq: 4, messageId: 'm3', seen: true }, received(5));

  expect(await outcome).toEqual({ kind: 'found', cursor: 5 });
  expect(search.found()).toMatchObject([{ id: 'm3', seen: true, seq: 4 }, { id: 'm5' }]);
});

function setUp() {
  const viewers = new Set<Viewer>();
  const mail: Summary[] = [];
  let looks = 0;
  let meanwhile = () => {};
  const waits = createWaits({
    relay: { join: async (_inbox, viewer) => void viewers.add(viewer), leave: (_id, viewer) => viewers.delete(viewer) },
    inboxes: {
      arrivals: async () => {
        looks += 1;
        const arrived = [...mail];
        meanwhile();
        return { arrived, cursor: arrived.at(-1)?.seq ?? 0 };
      },
    },
  });
  const start = ({ count = 1, signal = new AbortController().signal } = {}) => {
    const search = createMailSearch(() => undefined, count);
    return { search, outcome: waits.hold(inbox, { search, since: 0, timeoutMs: 30_000, signal }) };
  };
  return {
    ...{ waits, viewers, mail, start },
    asked: () => looks,
    whileLooking: (action: () => void) => {
      meanwhile = action;
    },
    tell: (...events: InboxEvent[]) => {
      for (const event of events) for (const viewer of viewers) viewer.show(event);
    },
    breakOff: () => {
      for (const viewer of [...viewers]) viewer.resync();
      viewers.clear();
    },
  };
}

function settled(): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(0);
}

function received(seq: number): InboxEvent {
  return { type: 'message.received', inboxId: 'i', seq, summary: summaryOf(seq) };
}

function summaryOf(seq: number): Summary {
  return {
    ...{ id: `m${seq}`, seq, from: { name: '', address: '' }, to: [], subject: '', preview: '', size: 1, seen: false },
    ...{ receivedAt: '2026-11-25T09:00:00.000Z', attachmentCount: 0, codes: [], links: [] },
  };
}

import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Sync } from '@mayfly/contracts/live';
import type { OpenInbox } from '@mayfly/inbox/inboxes';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEventStreams } from './event-stream.ts';
import type { Viewer } from './relay-events.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('says every fifteen seconds that it is still there, until nobody reads', async () => {
  const { streams, res, written, viewers } = setUp();
  await streams.stream(inbox, 0, res);
  written.length = 0;

  await vi.advanceTimersByTimeAsync(30_000);
  expect(written).toEqual([': still here\n\n', ': still here\n\n']);

  res.emit('close');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(written).toHaveLength(2);
  expect([viewers.size, vi.getTimerCount()]).toEqual([0, 0]);
});

test('begins no stream once it is closed, and breaks off one that had not begun', async () => {
  const { streams, res, written, viewers } = setUp();
  const begun = streams.stream(inbox, 0, res);

  streams.close();

  await begun;
  expect(res.destroyed).toBe(true);
  expect(written).toEqual([]);
  await expect(streams.stream(inbox, 0, setUp().res)).rejects.toThrow('shutting_down');
  res.emit('close');
  expect([viewers.size, vi.getTimerCount()]).toEqual([0, 0]);
});

test('nothing is begun, and nothing left, for who had hung up before', async () => {
  const { streams, res, written, viewers } = setUp();
  res.destroy();

  await streams.stream(inbox, 0, res);

  expect(written).toEqual([]);
  expect([viewers.size, vi.getTimerCount()]).toEqual([0, 0]);
});

const inbox: OpenInbox = {
  id: 'i',
  record: { address: 'a@b.example', tokenHash: '', createdAt: 0, lifetimeMs: 1, maxExpiresAt: 1 },
};

const nothing: Sync = {
  inbox: {
    ...{ id: 'i', address: 'a@b.example', createdAt: '', lifetimeSeconds: 1, expiresAt: '' },
    ...{ idleExpiresAt: null, maxExpiresAt: '' },
  },
  ...{ changed: [], ids: [], refused: [], cursor: 0, serverTime: '' },
};

function setUp() {
  const viewers = new Set<Viewer>();
  const streams = createEventStreams({
    relay: { join: async (_inbox, viewer) => void viewers.add(viewer), leave: (_id, viewer) => viewers.delete(viewer) },
    inboxes: { sync: async () => nothing },
  });
  const res = new ServerResponse(new IncomingMessage(new Socket()));
  const written: unknown[] = [];
  vi.spyOn(res, 'write').mockImplementation((chunk: unknown) => {
    written.push(chunk);
    return true;
  });
  return { streams, res, written, viewers };
}

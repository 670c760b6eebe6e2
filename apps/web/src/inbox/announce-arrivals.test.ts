import type { Summary } from '@mayfly/contracts/message';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announceArrivals } from './announce-arrivals.ts';
import { createInboxStore } from './inbox-store.ts';
import { anInbox, aSummary } from './test/an-inbox.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('names the sender and the subject of one message', () => {
  const { hold, said } = setUp();
  hold(aSummary());
  expect(said).toEqual(['New message from Ada: Welcome']);
});

test('gathers what comes in a rush', () => {
  const { hold, said } = setUp();
  for (const id of ['a', 'b', 'c']) hold(aSummary({ id }));
  vi.advanceTimersByTime(10_000);
  expect(said).toEqual(['New message from Ada: Welcome', '2 new messages']);
});

test('says nothing of what was there before', () => {
  const { store, hold, said } = setUp('connecting');
  hold(aSummary());
  store.setState({ line: 'live' });
  vi.advanceTimersByTime(10_000);
  expect(said).toEqual([]);
});

function setUp(line: 'connecting' | 'live' = 'live') {
  const store = createInboxStore({ phase: 'alive', inbox: anInbox(), messages: [], refused: [], traces: [] }, 0);
  store.setState({ line });
  const said: string[] = [];
  announceArrivals(store, { say: (text) => void said.push(text) });
  let messages: readonly Summary[] = [];
  const hold = (summary: Summary) => {
    messages = [...messages, summary];
    store.setState({ state: { phase: 'alive', inbox: anInbox(), messages, refused: [], traces: [] } });
  };
  return { store, hold, said };
}

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createInboxMemory, type RememberedInbox } from './remember-inbox.ts';
import { createInboxSession, type Session } from './session.ts';
import { createFakeServer, noon, refused, unreachable } from './test/fake-server.ts';

const earlier: RememberedInbox = {
  id: 'inbox-1',
  token: 'token-1',
  address: 'address-1@mayfly.localhost',
  endsAt: '2026-11-22T13:00:00.000Z',
};

beforeEach(() => void vi.useFakeTimers({ now: noon }));
afterEach(() => void vi.useRealTimers());

test('creates an inbox on a first visit and remembers it', async () => {
  const { session, memory, shown } = setUp();
  await session.start();
  expect(addressOf(shown())).toBe('address-1@mayfly.localhost');
  expect(memory.list()).toEqual([earlier]);
});

test('finds the inbox again on a later visit', async () => {
  const { server, session, memory, shown } = setUp();
  await session.start();
  const again = createInboxSession({ api: server.api, live: server.live, memory, now: Date.now });
  await again.start();
  expect(addressOf(again.store.getState().session)).toBe(addressOf(shown()));
  expect(server.inboxes.size).toBe(1);
});

test.each([
  ['inbox_gone', 'expired'],
  ['token_refused', 'lost'],
] as const)('says so where the inbox of an earlier visit answers %s, and creates none by itself', async (code, how) => {
  const { server, session, memory, shown } = setUp();
  memory.remember(earlier);
  server.fail('readInbox', refused(code));
  await session.start();
  expect(shown()).toMatchObject({ phase: 'missed', ended: { how, address: earlier.address, endedAt: earlier.endsAt } });
  expect(server.inboxes.size).toBe(0);
});

test('forgets an ended inbox when a new address is asked for', async () => {
  const { server, session, memory, shown } = setUp();
  memory.remember({ ...earlier, id: 'gone' });
  server.fail('readInbox', refused('inbox_gone'));
  await session.start();
  await session.renew();
  expect(shown()).toMatchObject({ phase: 'open', previous: undefined });
  expect(memory.list().map(({ id }) => id)).toEqual(['inbox-1']);
});

test.each([
  ['refuses', refused('rate_limited', 60)],
  ['is away', unreachable()],
])('says why there is no address where the server %s, and gets one on another try', async (_name, error) => {
  const { server, session, shown } = setUp();
  server.fail('createInbox', error);
  await session.start();
  expect(shown()).toMatchObject({ phase: 'refused', failure: error.cause });
  server.heal();
  await session.start();
  expect(shown().phase).toBe('open');
});

test('keeps the address it has where a new one is refused', async () => {
  const { server, session, shown } = setUp();
  await session.start();
  server.fail('createInbox', refused('rate_limited', 60));
  await session.renew();
  expect(addressOf(shown())).toBe('address-1@mayfly.localhost');
  expect(session.store.getState()).toMatchObject({ renewing: false, failure: { code: 'rate_limited' } });
});

test('leads back to the address before while that lives', async () => {
  const { server, session, shown } = setUp();
  await session.start();
  await session.renew();
  expect(shown()).toMatchObject({ previous: { address: 'address-1@mayfly.localhost' } });
  expect(server.watched()).toEqual(['inbox-2']);
  await session.returnTo(earlier);
  expect(addressOf(shown())).toBe('address-1@mayfly.localhost');
  expect(shown()).toMatchObject({ previous: { address: 'address-2@mayfly.localhost' } });
});

test('remembers an extended end, and forgets a destroyed inbox', async () => {
  const { session, memory, shown } = setUp();
  await session.start();
  const current = open(shown());
  await current.extend();
  expect(memory.list()).toMatchObject([{ endsAt: '2026-11-22T14:00:00.000Z' }]);
  await current.discard();
  expect(memory.list()).toEqual([]);
});

function setUp() {
  const server = createFakeServer();
  const memory = createInboxMemory(undefined);
  const session = createInboxSession({ api: server.api, live: server.live, memory, now: Date.now });
  return { server, memory, session, shown: () => session.store.getState().session };
}

function open(session: Session) {
  return session.phase === 'open' ? session.current : expect.fail(`is ${session.phase}`);
}

function addressOf(session: Session): string {
  const { state } = open(session).store.getState();
  return state.phase === 'alive' ? state.inbox.address : expect.fail('has ended');
}

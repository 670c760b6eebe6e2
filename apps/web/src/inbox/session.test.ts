import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addressIn } from './inbox-store.ts';
import { createInboxMemory, type RememberedInbox } from './remember-inbox.ts';
import { createInboxSession, type InboxSession, isFull, type Session } from './session.ts';
import { anInbox } from './test/an-inbox.ts';
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
  ['inbox_gone', 'after its end', 1, 'expired'],
  ['inbox_gone', 'at its end', 0, 'expired'],
  ['inbox_gone', 'well before its end', -60_000, 'lost'],
  ['token_refused', 'before its end', -60_000, 'lost'],
] as const)(
  'says so where the inbox of an earlier visit answers %s %s, whatever time this page has, and creates none',
  async (code, _when, fromEndMs, how) => {
    const { server, session, memory, shown } = setUp();
    memory.remember(earlier);
    vi.setSystemTime(noon - fromEndMs * 1_000_000);
    server.setTime(Date.parse(earlier.endsAt) + fromEndMs);
    server.fail('readInbox', refused(code));
    await session.start();
    expect(stateOf(shown())).toMatchObject({ phase: 'ended', how, address: earlier.address, endedAt: earlier.endsAt });
    expect(server.inboxes.size).toBe(0);
  },
);

test('forgets an ended inbox when a new address is asked for, which takes its place', async () => {
  const { server, session, memory, shown } = setUp();
  memory.remember({ ...earlier, id: 'gone' });
  server.fail('readInbox', refused('inbox_gone'));
  await session.start();
  await session.renew();
  expect(addressesIn(shown())).toEqual(['address-1@mayfly.localhost']);
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

test('keeps the address before as a tab, and hears them all on one line', async () => {
  const { server, session, shown } = setUp();
  await session.start();
  await session.renew();
  expect(addressesIn(shown())).toEqual(['address-1@mayfly.localhost', 'address-2@mayfly.localhost']);
  expect(addressOf(shown())).toBe('address-2@mayfly.localhost');
  expect(server.watched()).toEqual(['inbox-1', 'inbox-2']);
  session.show('inbox-1');
  expect(addressOf(shown())).toBe('address-1@mayfly.localhost');
});

test('is full with five living ones, and has room again once one has ended', async () => {
  const { server, session, shown } = setUp();
  await session.start();
  for (let more = 0; more < 4; more++) await session.renew();
  expect(isFull(open(shown()).tabs)).toBe(true);
  server.say({ type: 'inbox.expired', inboxId: 'inbox-3' });
  expect(isFull(open(shown()).tabs)).toBe(false);
});

test('finds all of them again on a later visit, in their order, the last one looked at in sight', async () => {
  const { server, session, memory } = setUp();
  await session.start();
  await session.renew();
  await session.renew();
  session.show('inbox-2');
  const again = createInboxSession({ api: server.api, live: server.live, memory, now: Date.now });
  await again.start();
  await vi.advanceTimersByTimeAsync(0);
  const session2 = again.store.getState().session;
  expect(addressOf(session2)).toBe('address-2@mayfly.localhost');
  expect(addressesIn(session2).map((address) => address.slice(8, 9))).toEqual(['1', '2', '3']);
  expect(memory.list()[0]).toMatchObject({ id: 'inbox-2' });
});

test('goes on asking for the others where the line breaks', async () => {
  const { server, session, memory } = setUp();
  await session.start();
  await session.renew();
  const again = createInboxSession({ api: server.api, live: server.live, memory, now: Date.now });
  await again.start();
  server.fail('readInbox', unreachable());
  await vi.advanceTimersByTimeAsync(0);
  server.heal();
  await vi.advanceTimersByTimeAsync(5000);
  expect(addressesIn(again.store.getState().session)).toHaveLength(2);
});

test('puts an ended inbox out of sight, and shows another', async () => {
  const { server, session, memory, shown } = setUp();
  await session.start();
  await session.renew();
  server.say({ type: 'inbox.expired', inboxId: 'inbox-2' });
  session.close('inbox-2');
  expect(addressesIn(shown())).toEqual(['address-1@mayfly.localhost']);
  expect(addressOf(shown())).toBe('address-1@mayfly.localhost');
  expect(memory.list().map(({ id }) => id)).toEqual(['inbox-1']);
});

test('opens what a recovery link leads to, beside its own, and remembers it', async () => {
  const { server, session, memory, shown } = setUp();
  server.inboxes.set('shared', anInbox({ id: 'shared', address: 'shared@mayfly.localhost' }));
  await session.start();
  await session.start({ kind: 'access', access: { inboxId: 'shared', token: 'secret' } });
  await vi.advanceTimersByTimeAsync(0);
  expect(addressOf(shown())).toBe('shared@mayfly.localhost');
  expect(addressesIn(shown())).toHaveLength(2);
  expect(memory.list()[0]).toMatchObject({ id: 'shared', token: 'secret' });
});

test.each([
  ['inbox_gone', 'ended'],
  ['token_refused', 'refused'],
] as const)('says so where a link answers %s, makes no inbox, and forgets none', async (code, why) => {
  const { server, session, memory, shown } = setUp();
  await session.start();
  server.fail('readInbox', refused(code));
  await session.start({ kind: 'access', access: { inboxId: 'other', token: 'x' } });
  expect(shown()).toEqual({ phase: 'misled', why });
  server.heal();
  await session.start();
  expect(addressOf(shown())).toBe('address-1@mayfly.localhost');
  expect(memory.list()).toHaveLength(1);
});

test('holds a link until it was followed, for it stands nowhere else', async () => {
  const { server, session, shown } = setUp();
  server.inboxes.set('shared', anInbox({ id: 'shared', address: 'shared@mayfly.localhost' }));
  server.fail('readInbox', unreachable());
  await session.start({ kind: 'access', access: { inboxId: 'shared', token: 'secret' } });
  expect(shown()).toMatchObject({ phase: 'refused' });
  server.heal();
  await session.start();
  expect(addressOf(shown())).toBe('shared@mayfly.localhost');
});

test('follows a link that comes while the page is starting', async () => {
  const { server, session, shown } = setUp();
  server.inboxes.set('shared', anInbox({ id: 'shared', address: 'shared@mayfly.localhost' }));
  const starting = session.start();
  await session.start({ kind: 'access', access: { inboxId: 'shared', token: 'secret' } });
  await starting;
  expect(addressOf(shown())).toBe('shared@mayfly.localhost');
});

test('says so where a link is broken', async () => {
  const { session, shown } = setUp();
  await session.start({ kind: 'malformed' });
  expect(shown()).toEqual({ phase: 'misled', why: 'malformed' });
});

test('makes one inbox however often it is started at once', async () => {
  const { server, session } = setUp();
  await Promise.all([session.start(), session.start()]);
  expect(server.inboxes.size).toBe(1);
});

test('answers a wish that is refused, and leaves everything as it is', async () => {
  const { server, session, shown } = setUp();
  await session.start();
  server.fail('createInbox', refused('address_taken'));
  expect(await session.create({ localPart: 'someone' })).toMatchObject({ code: 'address_taken' });
  expect(session.store.getState()).toMatchObject({ renewing: false, failure: undefined });
  expect(addressesIn(shown())).toHaveLength(1);
});

test('tells of a challenge only when it takes longer than a second, and of no other one later', async () => {
  const { server, session } = setUp();
  const told = () => session.store.getState().challenge;
  const answer = server.challenge();
  const started = session.start();
  await vi.advanceTimersByTimeAsync(0);
  answer.progress(0.1);
  await vi.advanceTimersByTimeAsync(999);
  answer.progress(0.2);
  expect(told()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  answer.progress(0.3);
  expect(told()).toEqual({ by: 'browser', done: 0.3 });
  answer.solve();
  await started;
  expect(told()).toBeUndefined();
  expect(session.store.getState().session.phase).toBe('open');
});

test('has a person solve the challenge of a service, and passes on what its widget hands out', async () => {
  const { server, session } = setUp();
  const answers = server.wantPerson();
  const started = session.start();
  await vi.advanceTimersByTimeAsync(0);
  const asked = askedOf(session);
  expect(asked.challenge.kind).toBe('turnstile');
  // There is nothing else to go back to.
  expect(asked.cancel).toBeUndefined();
  asked.answer('handed out');
  await started;
  expect(answers).toEqual(['handed out']);
  expect(session.store.getState()).toMatchObject({ challenge: undefined, session: { phase: 'open' } });
});

test('leaves it at the addresses there are where somebody would rather not solve a challenge', async () => {
  const { server, session, shown } = setUp();
  await session.start();
  server.wantPerson();
  const renewed = session.renew();
  await vi.advanceTimersByTimeAsync(0);
  askedOf(session).cancel?.();
  await renewed;
  expect(session.store.getState()).toMatchObject({ challenge: undefined, renewing: false, failure: undefined });
  expect(addressesIn(shown())).toHaveLength(1);
});

test('remembers an extended end, and forgets a destroyed inbox', async () => {
  const { session, memory, shown } = setUp();
  await session.start();
  const { current } = open(shown());
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
  return session.phase === 'open' ? session : expect.fail(`is ${session.phase}`);
}

function stateOf(session: Session) {
  return open(session).current.store.getState().state;
}

function addressOf(session: Session): string {
  return addressIn(stateOf(session));
}

function addressesIn(session: Session): string[] {
  return open(session).tabs.map(({ store }) => addressIn(store.getState().state));
}

function askedOf({ store }: InboxSession) {
  const { challenge } = store.getState();
  if (challenge?.by !== 'person') return expect.fail('nobody is asked');
  return challenge;
}

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectInbox } from './connect-inbox.ts';
import { anInbox, aSummary } from './test/an-inbox.ts';
import { createFakeServer, noon, refused, serverTime, unreachable } from './test/fake-server.ts';

const access = { inboxId: 'inbox-1', token: 'token-1' };
const mail = aSummary();

beforeEach(() => void vi.useFakeTimers({ now: noon }));
afterEach(() => void vi.useRealTimers());

test('is live once the server has said what there is, and reconnecting when the line breaks', () => {
  const { server, view } = setUp();
  expect(view().line).toBe('connecting');
  server.line('connected');
  expect(view().line).toBe('connecting');
  server.sync('inbox-1', [mail]);
  expect(view()).toMatchObject({ line: 'live', state: { messages: [mail] } });
  server.line('disconnected');
  server.line('connecting');
  server.line('connected');
  expect(view().line).toBe('reconnecting');
  server.sync('inbox-1', [mail]);
  expect(view().line).toBe('live');
});

test('is not live while the server cannot say what was missed', () => {
  const { server, view } = setUp();
  server.sync('inbox-1');
  server.delay('inbox-1');
  expect(view().line).toBe('reconnecting');
});

test('folds what it hears', () => {
  const { server, view } = setUp();
  server.sync('inbox-1');
  server.say({ type: 'message.received', inboxId: 'inbox-1', seq: 1, summary: mail });
  expect(view().state).toMatchObject({ messages: [mail] });
});

test('shows a mail on its way, and lets it go when it has ended or was not heard of for long', () => {
  const { server, view } = setUp();
  const traces = () => (view().state.phase === 'alive' ? view().state : { traces: undefined });
  const trace = { type: 'smtp.trace', inboxId: 'inbox-1', sender: 'ada@sender.example' } as const;
  server.sync('inbox-1');
  server.say({ ...trace, transactionId: 'one', stage: 'accepted', size: 0 });
  server.say({ ...trace, transactionId: 'two', stage: 'accepted', size: 0 });
  server.say({ ...trace, transactionId: 'two', stage: 'stored', size: 1000 });
  expect(traces()).toMatchObject({ traces: [{ stage: 'accepted' }, { stage: 'stored' }] });
  vi.advanceTimersByTime(10_000);
  expect(traces()).toMatchObject({ traces: [{ transactionId: 'one' }] });
  vi.advanceTimersByTime(50_000);
  server.say({ ...trace, transactionId: 'one', stage: 'receiving', bytes: 1000 });
  vi.advanceTimersByTime(50_000);
  expect(traces()).toMatchObject({ traces: [{ transactionId: 'one', bytes: 1000 }] });
  vi.advanceTimersByTime(50_000);
  expect(traces()).toMatchObject({ traces: [] });
});

test('shows an extension at once, and then what the server made of it', async () => {
  const { inbox, view } = setUp();
  const asked = inbox.extend();
  expect(view()).toMatchObject({
    hopedExpiresAt: '2026-11-22T14:00:00.000Z',
    state: { inbox: { expiresAt: '2026-11-22T13:00:00.000Z' } },
  });
  await asked;
  expect(view()).toMatchObject({
    hopedExpiresAt: undefined,
    state: { inbox: { expiresAt: '2026-11-22T14:00:00.000Z' } },
  });
});

test('hopes for no more than the cap', () => {
  const { inbox, view } = setUp({ maxExpiresAt: '2026-11-22T13:20:00.000Z' });
  void inbox.extend();
  expect(view().hopedExpiresAt).toBe('2026-11-22T13:20:00.000Z');
});

test('takes an extension back that the server refused, and says why until something succeeds', async () => {
  const { server, inbox, view } = setUp();
  server.fail('extend', refused('extension_limit_reached'));
  await inbox.extend();
  expect(view()).toMatchObject({ hopedExpiresAt: undefined, failure: { code: 'extension_limit_reached' } });
  server.heal();
  await inbox.extend();
  expect(view().failure).toBeUndefined();
});

test('flags and deletes by the answers alone, before any event comes', async () => {
  const { server, inbox, view } = setUp();
  server.sync('inbox-1', [mail]);
  await inbox.markSeen(mail.id);
  expect(view().state).toMatchObject({ messages: [{ seen: true }] });
  await inbox.deleteMessage(mail.id);
  expect(view().state).toMatchObject({ messages: [] });
});

test('drops a message that another tab deleted first', async () => {
  const { server, inbox, view } = setUp();
  server.sync('inbox-1', [mail]);
  server.fail('deleteMessage', refused('message_not_found'));
  expect(await inbox.deleteMessage(mail.id)).toBeUndefined();
  expect(view().state).toMatchObject({ messages: [] });
});

test('says why a message is still there', async () => {
  const { server, inbox, view } = setUp();
  server.sync('inbox-1', [mail]);
  server.fail('deleteMessage', unreachable());
  expect(await inbox.deleteMessage(mail.id)).toMatchObject({ kind: 'unreachable' });
  expect(view().state).toMatchObject({ messages: [mail] });
});

test('has ended when it was discarded, and listens no more', async () => {
  const { server, inbox, view } = setUp();
  await inbox.discard();
  expect(view().state).toMatchObject({ phase: 'ended', how: 'discarded', endedAt: serverTime });
  expect(server.watched()).toEqual([]);
});

test.each(['inbox_gone', 'token_refused'] as const)('is lost when the watch is refused early with %s', (code) => {
  const { server, view } = setUp();
  server.refuseWatch('inbox-1', code);
  expect(view().state).toMatchObject({ phase: 'ended', how: 'lost' });
});

test('asks the server when the time is up, and lives on where another tab has extended it', async () => {
  const { server, view } = setUp();
  server.inboxes.set('inbox-1', anInbox({ expiresAt: '2026-11-22T14:00:00.000Z' }));
  await vi.advanceTimersByTimeAsync(3_601_000);
  expect(view().state).toMatchObject({ phase: 'alive', inbox: { expiresAt: '2026-11-22T14:00:00.000Z' } });
});

test.each([
  ['is gone', refused('inbox_gone')],
  ['cannot be reached', unreachable()],
])('forgets everything on time where the server %s', async (_name, error) => {
  const { server, view } = setUp();
  server.sync('inbox-1', [mail]);
  server.fail('readInbox', error);
  await vi.advanceTimersByTimeAsync(3_599_000);
  expect(view().state.phase).toBe('alive');
  await vi.advanceTimersByTimeAsync(2000);
  expect(view().state).toMatchObject({ phase: 'ended', how: 'expired', erasedMessages: 1 });
});

test('ends by the clock of the server, not by its own', async () => {
  const { server, view } = setUp({}, noon - 86_400_000);
  server.fail('readInbox', refused('inbox_gone'));
  await vi.advanceTimersByTimeAsync(3_601_000);
  expect(view().state.phase).toBe('ended');
});

test('listens no more once stopped', async () => {
  const { server, inbox, view } = setUp();
  inbox.stop();
  server.fail('readInbox', refused('inbox_gone'));
  await vi.advanceTimersByTimeAsync(3_700_000);
  expect(server.watched()).toEqual([]);
  expect(view().state.phase).toBe('alive');
});

function setUp(fields: Parameters<typeof anInbox>[0] = {}, clock = noon) {
  vi.setSystemTime(clock);
  const server = createFakeServer();
  server.inboxes.set('inbox-1', anInbox(fields));
  const opened = { ...anInbox(fields), serverTime };
  const inbox = connectInbox({ api: server.api, live: server.live, now: Date.now, access, opened });
  return { server, inbox, view: inbox.store.getState };
}

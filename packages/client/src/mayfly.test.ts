import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '@mayfly/contracts/error-code';
import type { NearMiss } from '@mayfly/contracts/http-api';
import type { Summary } from '@mayfly/contracts/message';
import { afterEach, expect, test } from 'vitest';
import { anInbox, aSummary, createChangeLog } from '../test/change-log.ts';
import { bodyOf, startServer } from '../test/start-server.ts';
import { createMayfly } from './mayfly.ts';
import { isRefusal, MayflyError } from './mayfly-error.ts';

const endings: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

test('creates an inbox with a lifetime in words and opens it with what it was told', async () => {
  const { inbox, requests } = await setUp();
  expect(requests[0]).toBe('POST /api/v1/inboxes {"lifetimeSeconds":600}');
  expect(inbox).toMatchObject({ id: anInbox.id, token: 'token-1', address: anInbox.address });
});

test('moves its end when extended', async () => {
  const { inbox, log } = await setUp();
  log.change('extend');
  await inbox.extend('1m');
  expect(inbox.expiresAt).toBe(log.inbox.expiresAt);
});

test('tells what is there, then what happens, and ends with the inbox', async () => {
  const { inbox, server, log } = await setUp();
  log.change('deliver');
  const told: string[] = [];
  const listening = (async () => {
    for await (const fact of inbox.events()) {
      told.push(fact.type);
      if (fact.type === 'sync') server.emit(log.change('deliver'));
      if (fact.type === 'message.received') server.emit({ type: 'inbox.expired', inboxId: anInbox.id });
    }
  })();
  await answerJoin(server, log);
  await listening;
  expect(told).toEqual(['sync', 'message.received', 'inbox.expired']);
});

test('tells of a mail on its way, and waits on for the message itself', async () => {
  const { inbox, server, log } = await setUp();
  const trace = { transactionId: 't', sender: 'ada@sender.example', stage: 'receiving', bytes: 48_000 } as const;
  const events = inbox.events();
  const first = events.next();
  await answerJoin(server, log);
  expect((await first).value).toMatchObject({ type: 'sync' });
  server.emit({ type: 'smtp.trace', inboxId: anInbox.id, ...trace });
  server.emit(log.change('deliver'));
  expect((await events.next()).value).toEqual({ type: 'smtp.trace', inboxId: anInbox.id, ...trace });
  expect((await events.next()).value).toMatchObject({ type: 'message.received' });
  await events.return();
});

test('finds a message that was there before anybody waited', async () => {
  const { inbox, server, log } = await setUp();
  log.change('deliver', 'Your code');
  const waiting = inbox.waitForMessage({ subject: 'your CODE', timeout: '5s' });
  await answerJoin(server, log);
  expect(await waiting).toMatchObject({ read: 'message-1' });
});

test('finds a message that arrives while it waits', async () => {
  const { inbox, server, log } = await setUp();
  const waiting = inbox.waitForMessage({ subject: /welcome/i, from: 'ada@', timeout: '5s' });
  await answerJoin(server, log);
  server.emit(log.change('deliver', 'Something else'));
  server.emit(log.change('deliver', 'WELCOME'));
  expect(await waiting).toMatchObject({ read: 'message-2' });
});

test('asks again for what it found where the server goes away in that moment', async () => {
  const { inbox, server, log, answers, requests } = await setUp();
  log.change('deliver', 'Welcome');
  answers.closing = true;
  const waiting = inbox.waitForMessage({ timeout: '20s' });
  await answerJoin(server, log);
  expect(await waiting).toMatchObject({ read: 'message-1' });
  expect(requests.filter((request) => request.includes('/messages/message-1'))).toHaveLength(2);
});

test('tells of each message that it passes over, once', async () => {
  const { inbox, server, log } = await setUp();
  log.change('deliver', 'Newsletter');
  const passedOver: string[] = [];
  const onMiss = ({ subject, failed }: NearMiss) => void passedOver.push(`${subject}: ${failed}`);
  const waiting = inbox.waitForMessage({ subject: 'code', timeout: '20s', onMiss });
  await answerJoin(server, log);
  server.tear();
  log.change('see');
  await answerJoin(server, log);
  server.emit(log.change('deliver', 'Your code'));
  await waiting;
  expect(passedOver).toEqual(['Newsletter: subject']);
});

test('says what came and did not match when the time is up', async () => {
  const { inbox, server, log } = await setUp();
  log.change('deliver', 'Newsletter');
  const rejected = rejection(inbox.waitForMessage({ subject: 'code', timeout: '1s' }));
  await answerJoin(server, log);
  const error = await rejected;
  expect(error).toBeInstanceOf(MayflyError);
  expect(error).toMatchObject({
    cause: { kind: 'timed_out', nearMisses: [{ subject: 'Newsletter', failed: 'subject' }] },
  });
});

test('takes the code of the message that comes and has one', async () => {
  const { inbox, server, log } = await setUp();
  log.change('deliver', 'Welcome');
  const waiting = inbox.waitForCode({ from: 'ada', timeout: '5s' });
  await answerJoin(server, log);
  const event = log.change('deliver', 'Your code');
  expect(event).toHaveProperty('summary');
  const codes = [
    { value: '482910', confidence: 0.97, reason: 'named' },
    { value: '112233', confidence: 0.95, reason: 'alone' },
  ] as const;
  if (event.type === 'message.received') server.emit({ ...event, summary: { ...event.summary, codes: [...codes] } });
  expect(await waiting).toBe('482910');
});

test('takes the code of the newest message, where a second was sent before anybody waited', async () => {
  const { inbox, server, log } = await setUp();
  log.change('deliver', 'Your code');
  log.change('deliver', 'Your second code');
  log.change('see');
  const waiting = inbox.waitForCode({ timeout: '20s' });
  const { answer } = await server.joined();
  const sync = log.syncSince(0);
  const coded = (message: Summary): Summary => {
    const value = message.subject === 'Your code' ? '111111' : '222222';
    return { ...message, codes: [{ value, confidence: 0.9, reason: 'named' }] };
  };
  // The first was read last.
  const changed = sync.changed.map(coded).sort((a, b) => (a.subject < b.subject ? 1 : -1));
  expect(changed.map(({ subject }) => subject)).toEqual(['Your second code', 'Your code']);
  answer({ ok: true, sync: { ...sync, changed } });
  expect(await waiting).toBe('222222');
});

test('takes for new what came after a cursor, not what was only read since', async () => {
  const { inbox, server, log, answers, requests } = await setUp();
  log.change('deliver', 'Old');
  const since = log.cursor;
  log.change('see');
  const waiting = inbox.waitForMessage({ since, timeout: '20s' });
  await answerJoin(server, log);
  server.emit(log.change('deliver', 'New'));
  expect(await waiting).toMatchObject({ read: 'message-3' });
  expect(requests.filter((request) => request.includes('/wait'))).toEqual([
    `GET /api/v1/inboxes/inbox-1/messages/wait?timeout=0ms&since=${since}&count=100 `,
  ]);

  const later = inbox.waitForMessage({ since: log.cursor, timeout: '20s' });
  answers.arrived = [aSummary({ id: 'message-5' })];
  log.change('see');
  await answerJoin(server, log);
  expect(await later).toMatchObject({ read: 'message-5' });
});

test('tells its cursor', async () => {
  const { inbox, log } = await setUp();
  log.change('deliver');
  log.change('see');
  expect(await inbox.cursor()).toBe(2);
});

test('says which messages had no code when the time is up', async () => {
  const { inbox, server, log } = await setUp();
  log.change('deliver', 'Newsletter');
  const rejected = rejection(inbox.waitForCode({ timeout: '1s' }));
  await answerJoin(server, log);
  expect(await rejected).toMatchObject({
    cause: { kind: 'timed_out', nearMisses: [{ subject: 'Newsletter', failed: 'hasCode' }] },
  });
});

test('rejects a wait with what the server says where the inbox ends first', async () => {
  const { inbox, server, log, answers } = await setUp();
  const waiting = inbox.waitForMessage({ timeout: '5s' });
  await answerJoin(server, log);
  answers.gone = true;
  server.emit({ type: 'inbox.discarded', inboxId: anInbox.id });
  expect(isRefusal(await rejection(waiting), 'inbox_gone')).toBe(true);
});

test('rejects a wait with the reason of whoever aborted', async () => {
  const { inbox, server } = await setUp();
  const reason = new Error('changed my mind');
  const abort = new AbortController();
  const waiting = inbox.waitForMessage({ signal: abort.signal });
  await server.joined();
  abort.abort(reason);
  await expect(waiting).rejects.toBe(reason);
});

async function setUp() {
  const log = createChangeLog();
  const requests: string[] = [];
  const answers: { gone: boolean; closing: boolean; arrived: Summary[] } = { gone: false, closing: false, arrived: [] };
  const server = await startServer(async (request, response) => {
    const body = await bodyOf(request);
    requests.push(`${request.method} ${request.url} ${body}`);
    if (answers.gone) return refuse(response, 410, 'inbox_gone');
    if (request.url?.includes('/messages/wait?'))
      return response.end(
        JSON.stringify({ items: answers.arrived, cursor: log.cursor, timedOut: true, nearMisses: [] }),
      );
    const [, read] = /\/messages\/(.+)$/.exec(request.url ?? '') ?? [];
    if (read && answers.closing) {
      answers.closing = false;
      return refuse(response, 503, 'shutting_down');
    }
    response.end(JSON.stringify(read ? { read } : { ...log.inbox, token: 'token-1' }));
  });
  endings.push(server.stop);
  const mayfly = createMayfly({ baseUrl: server.url });
  endings.push(mayfly.close);
  return { server, log, requests, answers, inbox: await mayfly.createInbox({ lifetime: '10m' }) };
}

function refuse(response: ServerResponse, status: number, code: ErrorCode): void {
  response.writeHead(status, { 'Content-Type': 'application/problem+json' });
  response.end(JSON.stringify({ type: 'about:blank', title: 'No', status, code, requestId: 'r' }));
}

async function answerJoin(server: Awaited<ReturnType<typeof startServer>>, log: ReturnType<typeof createChangeLog>) {
  const { ask, answer } = await server.joined();
  answer({ ok: true, sync: log.syncSince(ask.since) });
}

function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail('was not rejected'),
    (error: unknown) => error,
  );
}

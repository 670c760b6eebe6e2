import { request } from 'node:http';
import type { JoinAnswer, Sync } from '@mayfly/contracts/live';
import { sync } from '@mayfly/contracts/live';
import { InboxError } from '@mayfly/inbox/inbox-error';
import { expect, test } from 'vitest';
import { openSocket, type TestSocket } from '../test/open-socket.ts';
import { bearer, json, type Started, startGateway } from '../test/start-gateway.ts';

test.each(['websocket', 'polling'])('catches up over %s, then tells what happens', async (transport) => {
  const started = await startGateway();
  const { id, token } = await started.createInbox();
  const before = await started.deliver(id);
  const tab = await openSocket(started.url, { transports: [transport] });

  const caughtUp = syncOf(await tab.join({ inboxId: id, token }));
  const after = await started.deliver(id, { subject: 'Later' });

  expect(sync.parse(caughtUp)).toMatchObject({ changed: [{ id: before, seq: 1 }], ids: [before], cursor: 1 });
  expect(await tab.hears('message.received')).toMatchObject({
    inboxId: id,
    seq: 2,
    summary: { id: after, subject: 'Later' },
  });
});

test('catches up with deletions and changes since the cursor a tab comes back with', async () => {
  const started = await startGateway();
  const { id, token } = await started.createInbox();
  const [first, second] = [await started.deliver(id), await started.deliver(id)];
  const cursor = 2;
  await call(started, 'DELETE', `/${id}/messages/${first}`, token);
  const third = await started.deliver(id);
  const tab = await openSocket(started.url);

  const caughtUp = syncOf(await tab.join({ inboxId: id, token, since: cursor }));

  expect(caughtUp).toMatchObject({ changed: [{ id: third }], ids: [second, third], cursor: 4 });
});

test('tells those who look at an inbox, and nobody else, of a mail on its way, and goes on', async () => {
  const started = await startGateway();
  const [mine, other] = [await started.createInbox(), await started.createInbox()];
  const [tab, foreign] = [await openSocket(started.url), await openSocket(started.url)];
  await tab.join({ inboxId: mine.id, token: mine.token });
  await foreign.join({ inboxId: other.id, token: other.token });
  const trace = { transactionId: 'transaction-1', sender: 'ada@sender.example', stage: 'receiving' as const, bytes: 9 };

  // A tab that has joined is known to look.
  expect(await started.inboxes.trace(mine.id, trace)).toBeGreaterThan(Date.now());
  for (const { id } of [mine, other]) await started.deliver(id);

  await Promise.all([tab.hears('message.received'), foreign.hears('message.received')]);
  expect(tab.heard).toMatchObject([{ type: 'smtp.trace', inboxId: mine.id, ...trace }, { type: 'message.received' }]);
  expect(foreign.heard.map(({ type }) => type)).toEqual(['message.received']);
});

test('tells every tab of every kind of change, in order', async () => {
  const started = await startGateway();
  const { id, token } = await started.createInbox(60);
  const tabs = [await openSocket(started.url), await openSocket(started.url, { transports: ['polling'] })];
  for (const tab of tabs) await tab.join({ inboxId: id, token });

  const mid = await started.deliver(id);
  await started.call(`/api/v1/inboxes/${id}/messages/${mid}`, json('PATCH', { seen: true }, bearer(token)));
  await call(started, 'POST', `/${id}/extend`, token);
  await call(started, 'DELETE', `/${id}/messages`, token);
  await call(started, 'DELETE', `/${id}`, token);

  for (const tab of tabs) {
    await tab.hears('inbox.discarded');
    expect(tab.heard).toMatchObject([
      { type: 'message.received', seq: 1, summary: { id: mid } },
      { type: 'message.seen', seq: 2, messageId: mid, seen: true },
      { type: 'inbox.extended', seq: 3 },
      { type: 'message.deleted', seq: 4, messageId: mid },
      { type: 'inbox.discarded', inboxId: id },
    ]);
  }
  expect(started.gateway.watchedInboxes()).toBe(0);
});

test('tells a tab of the inboxes it joined and of no other', async () => {
  const started = await startGateway();
  const [mine, theirs] = [await started.createInbox(), await started.createInbox()];
  const tab = await openSocket(started.url);
  const other = await openSocket(started.url);
  await tab.join({ inboxId: mine.id, token: mine.token });
  await other.join({ inboxId: theirs.id, token: theirs.token });

  await started.deliver(theirs.id);
  await other.hears('message.received');
  await started.deliver(mine.id);
  await tab.hears('message.received');

  expect(tab.heard.map(({ inboxId }) => inboxId)).toEqual([mine.id]);
  expect(other.heard.map(({ inboxId }) => inboxId)).toEqual([theirs.id]);
});

test('serves several inboxes over one socket, until each is left', async () => {
  const started = await startGateway();
  const [first, second] = [await started.createInbox(), await started.createInbox()];
  const tab = await openSocket(started.url);
  await tab.join({ inboxId: first.id, token: first.token });
  await tab.join({ inboxId: second.id, token: second.token });

  tab.socket.emit('leave', { inboxId: first.id });
  // Packets keep their order: once this is answered, the leave has been heard.
  await tab.join({ inboxId: second.id, token: second.token });
  await started.deliver(first.id);
  await started.deliver(second.id);
  await tab.hears('message.received');

  expect(tab.heard.map(({ inboxId }) => inboxId)).toEqual([second.id]);
  expect(started.gateway.watchedInboxes()).toBe(1);
});

test('a join that fails leaves the watch a tab had', async () => {
  let away = false;
  const started = await startGateway({
    spoil: (inboxes) => ({
      ...inboxes,
      sync: (inbox, since) => (away ? Promise.reject(new InboxError('store_unavailable')) : inboxes.sync(inbox, since)),
    }),
  });
  const { id, token } = await started.createInbox();
  const tab = await openSocket(started.url);
  await tab.join({ inboxId: id, token });

  away = true;
  expect(await tab.join({ inboxId: id, token })).toMatchObject({ ok: false, problem: { code: 'store_unavailable' } });
  await started.deliver(id);

  expect(await tab.hears('message.received')).toMatchObject({ inboxId: id, seq: 1 });
});

test('tells each event once to a tab that joined twice', async () => {
  const started = await startGateway();
  const { id, token } = await started.createInbox();
  const tab = await openSocket(started.url);
  await Promise.all([tab.join({ inboxId: id, token }), tab.join({ inboxId: id, token })]);

  await started.deliver(id);
  await call(started, 'DELETE', `/${id}`, token);
  await tab.hears('inbox.discarded');

  expect(tab.heard.map(({ type }) => type)).toEqual(['message.received', 'inbox.discarded']);
});

test('tells what happens while a join is being answered after the answer, and once', async () => {
  const started: Started = await startGateway({
    spoil: (inboxes) => ({
      ...inboxes,
      sync: async (inbox, since) => {
        await started.deliver(inbox.id);
        const caughtUp = await inboxes.sync(inbox, since);
        await started.deliver(inbox.id);
        return caughtUp;
      },
    }),
  });
  const { id, token } = await started.createInbox();
  const tab = await openSocket(started.url);
  const order: string[] = [];
  tab.socket.on('event', ({ type }) => order.push(type));

  const answer = await new Promise<JoinAnswer>((resolve) => {
    tab.socket.emit('join', { inboxId: id, token }, (told) => {
      order.push('answer');
      resolve(told);
    });
  });
  await tab.hears('message.received');
  await call(started, 'DELETE', `/${id}`, token);
  await tab.hears('inbox.discarded');

  expect(syncOf(answer)).toMatchObject({ cursor: 1, changed: [{ seq: 1 }] });
  expect(tab.heard).toMatchObject([{ type: 'message.received', seq: 2 }, { type: 'inbox.discarded' }]);
  expect(order).toEqual(['answer', 'message.received', 'inbox.discarded']);
});

test('says that an inbox expired when it has, and lets go of it', async () => {
  const started = await startGateway();
  const { id, token, expiresAt } = await started.createInbox(1);
  const tab = await openSocket(started.url);
  await tab.join({ inboxId: id, token });

  await tab.hears('inbox.expired');

  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(expiresAt));
  expect(started.gateway.watchedInboxes()).toBe(0);
  expect(problemCode(await tab.join({ inboxId: id, token }))).toBe('inbox_gone');
});

test('does not say expired of an inbox that was extended meanwhile', async () => {
  const started = await startGateway();
  const { id, token } = await started.createInbox(1);
  const tab = await openSocket(started.url);
  await tab.join({ inboxId: id, token });

  await call(started, 'POST', `/${id}/extend`, token);
  const { expiresAt } = await tab.hears('inbox.extended');
  await tab.hears('inbox.expired');

  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(expiresAt));
  expect(tab.heard.map(({ type }) => type)).toEqual(['inbox.extended', 'inbox.expired']);
});

test('counts an open tab as activity where the idle clock would strike first', async () => {
  const started = await startGateway({ idleWindowMs: 400 });
  const { id, token, idleExpiresAt } = await started.createInbox();
  const tab = await openSocket(started.url);
  await tab.join({ inboxId: id, token });

  const moves = await new Promise<string[]>((resolve) => {
    const ends: string[] = [];
    tab.socket.on('event', (event) => {
      if (event.type === 'inbox.extended' && ends.push(String(event.idleExpiresAt)) === 4) resolve(ends);
    });
  });

  expect([String(idleExpiresAt), ...moves]).toEqual([String(idleExpiresAt), ...moves].sort());
  expect(Date.now()).toBeGreaterThan(Date.parse(String(idleExpiresAt)));
});

test('watches an inbox only while somebody looks at it', async () => {
  const started = await startGateway();
  const { id, token } = await started.createInbox();
  const tabs = [await openSocket(started.url), await openSocket(started.url, { transports: ['polling'] })];
  for (const tab of [...tabs, ...tabs]) await tab.join({ inboxId: id, token });
  expect(started.gateway.watchedInboxes()).toBe(1);

  for (const tab of tabs) tab.socket.disconnect();

  await expect.poll(() => started.gateway.watchedInboxes()).toBe(0);
});

test.each([
  ['a wrong token', ({ id, token }: Ids) => ({ inboxId: id, token: token.slice(1) }), 'token_refused'],
  ['a token of another inbox', ({ id, otherToken }: Ids) => ({ inboxId: id, token: otherToken }), 'token_refused'],
  ['an unknown inbox', ({ token }: Ids) => ({ inboxId: 'unknown', token }), 'token_refused'],
  ['a token in an array', ({ id, token }: Ids) => ({ inboxId: id, token: [token] }), 'bad_request'],
  ['a token without end', ({ id }: Ids) => ({ inboxId: id, token: 'x'.repeat(10_000) }), 'bad_request'],
  ['a field too many', ({ id, token }: Ids) => ({ inboxId: id, token, admin: true }), 'bad_request'],
  ['a cursor below zero', ({ id, token }: Ids) => ({ inboxId: id, token, since: -1 }), 'bad_request'],
  ['nothing', () => null, 'bad_request'],
])('refuses to join with %s', async (_name, ask, code) => {
  const started = await startGateway();
  const [{ id, token }, other] = [await started.createInbox(), await started.createInbox()];
  const tab = await openSocket(started.url);

  const sent = ask({ id, token, otherToken: other.token });
  const answer = await new Promise((resolve) => emitAnything(tab, 'join', sent, resolve));

  expect(answer).toMatchObject({ ok: false, problem: { code, requestId: expect.any(String) } });
  expect(started.gateway.watchedInboxes()).toBe(0);
  await started.deliver(id);
  expect(tab.heard).toEqual([]);
});

test('says that the store is away and watches nothing meanwhile', async () => {
  const started = await startGateway({
    spoil: (inboxes) => ({ ...inboxes, sync: () => Promise.reject(new InboxError('store_unavailable')) }),
  });
  const { id, token } = await started.createInbox();
  const tab = await openSocket(started.url);

  expect(problemCode(await tab.join({ inboxId: id, token }))).toBe('store_unavailable');
  expect(started.gateway.watchedInboxes()).toBe(0);
});

test('drops a socket that does not join within five seconds, and not one that has', async () => {
  const started = await startGateway();
  const { id, token } = await started.createInbox();
  const joined = await openSocket(started.url);
  await joined.join({ inboxId: id, token });
  const idle = await openSocket(started.url);
  await idle.join({ inboxId: id, token: 'wrong' });

  expect(await idle.disconnected()).toBe('transport close');
  expect(joined.socket.connected).toBe(true);
});

test.each([
  ['an ask nobody knows', (tab: TestSocket) => emitAnything(tab, 'constructor', { inboxId: 'a' })],
  ['an ask named by a number', (tab: TestSocket) => emitAnything(tab, 1, { inboxId: 'a' })],
  ['an error of its own making', (tab: TestSocket) => emitAnything(tab, 'error', { inboxId: 'a' })],
  ['a join that wants no answer', (tab: TestSocket) => emitAnything(tab, 'join', { inboxId: 'a', token: 'b' })],
  ['a malformed leave', (tab: TestSocket) => emitAnything(tab, 'leave', { inboxId: '' })],
  ['bytes in an ask', (tab: TestSocket) => emitAnything(tab, 'join', { inboxId: Buffer.from('a') }, () => {})],
  ['bare bytes', (tab: TestSocket) => writeAnything(tab, Buffer.from('a'))],
  ['a packet that is none', (tab: TestSocket) => writeAnything(tab, '2["')],
  [
    'a packet of more than 16 kB',
    (tab: TestSocket) => emitAnything(tab, 'join', { inboxId: 'a'.repeat(17_000) }, () => {}),
  ],
])('drops a socket that sends %s', async (_name, send) => {
  const started = await startGateway();
  const tab = await openJoined(started);

  send(tab);
  await tab.disconnected();

  expect((await started.call('/api/v1/meta')).status).toBe(200);
  expect(started.lines).toEqual([]);
});

test.each(['websocket', 'polling'])(
  'drops a socket that sends more than twenty packets a second over %s',
  async (transport) => {
    const tab = await openJoined(await startGateway(), transport);

    for (let sent = 0; sent < 60; sent++) tab.socket.emit('leave', { inboxId: 'a' });

    expect(await tab.disconnected()).toMatch(/^transport/);
  },
);

test.each(['websocket', 'polling'])('lets no page of another origin connect over %s', async (transport) => {
  const { url } = await startGateway({ allowedOrigins: ['https://friend.example'] });
  const from = (origin: string) => openSocket(url, { transports: [transport], extraHeaders: { Origin: origin } });

  await expect(from('https://stranger.example')).rejects.toThrow();
  await expect(from('null')).rejects.toThrow();
  expect((await from('https://friend.example')).socket.connected).toBe(true);
  expect((await from(url)).socket.connected).toBe(true);
});

test('lets no page of another origin take over a session it has the id of', async () => {
  const { url } = await startGateway();
  const tab = await openSocket(url, { transports: ['polling'] });
  const path = `/socket.io/?EIO=4&transport=polling&sid=${tab.socket.io.engine.id}`;

  expect(await upgrade(`${url}${path.replace('polling', 'websocket')}`, 'https://stranger.example')).toBe(400);
  expect((await fetch(`${url}${path}`, { headers: { Origin: 'https://stranger.example' } })).status).toBe(403);
});

test('serves no client code and no other namespace', async () => {
  const { url, call: get } = await startGateway();

  expect((await get('/socket.io/socket.io.js')).status).toBe(400);
  await expect(openSocket(`${url}/admin`)).rejects.toThrow('Invalid namespace');
});

/** A socket that has joined is not dropped for having not. */
async function openJoined(started: Started, transport = 'websocket'): Promise<TestSocket> {
  const { id, token } = await started.createInbox();
  const tab = await openSocket(started.url, { transports: [transport] });
  await tab.join({ inboxId: id, token });
  return tab;
}

type Ids = { id: string; token: string; otherToken: string };

function syncOf(answer: JoinAnswer): Sync {
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.sync;
}

function problemCode(answer: JoinAnswer): string | undefined {
  return answer.ok ? undefined : answer.problem.code;
}

/** As a client does that was not written against the contract. */
function emitAnything(tab: TestSocket, ...args: unknown[]): void {
  (tab.socket as unknown as { emit(...args: unknown[]): void }).emit(...args);
}

function writeAnything(tab: TestSocket, packet: unknown): void {
  (tab.socket.io.engine as unknown as { write(packet: unknown): void }).write(packet);
}

function call(started: Started, method: string, path: string, token: string): Promise<Response> {
  return started.call(`/api/v1/inboxes${path}`, { method, headers: bearer(token) });
}

function upgrade(url: string, origin: string): Promise<number | undefined> {
  const headers = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    Origin: origin,
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
  };
  return new Promise((resolve, reject) => {
    const asking = request(url, { headers }, (answer) => resolve(answer.resume().statusCode));
    asking.on('upgrade', (answer, socket) => resolve(socket.destroy() && answer.statusCode));
    asking.on('error', reject).end();
  });
}

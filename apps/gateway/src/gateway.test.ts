import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { openSocket } from '../test/open-socket.ts';
import { bearer, startGateway } from '../test/start-gateway.ts';

test('says why it cannot listen', async () => {
  const { gateway, url } = await startGateway();

  await expect(gateway.listen({ host: '127.0.0.1', port: Number(new URL(url).port) })).rejects.toThrow();
});

test('answers what it was asked before it was closed, and takes nothing new', async () => {
  let asked = () => {};
  let answer = () => {};
  const [isAsked, mayAnswer] = [new Promise<void>((go) => (asked = go)), new Promise<void>((go) => (answer = go))];
  const { gateway, call } = await startGateway({
    spoil: (inboxes) => ({
      ...inboxes,
      create: async (request) => {
        asked();
        await mayAnswer;
        return inboxes.create(request);
      },
    }),
  });
  const creating = call('/api/v1/inboxes', { method: 'POST' });
  await isAsked;

  const closing = gateway.close();
  await expect(call('/api/v1/meta')).rejects.toThrow();
  answer();

  expect((await creating).status).toBe(201);
  await expect(closing).resolves.toBeUndefined();
});

test.each([
  ['says nothing', ''],
  ['began a request', 'GET /api/v1/meta HTTP/1.1\r\nHo'],
  ['was answered and is kept', 'GET /api/v1/meta HTTP/1.1\r\nHost: localhost\r\n\r\n'],
])('waits for no connection that %s when it is closed', async (_kind, said) => {
  const { gateway, url } = await startGateway();
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(said);
  if (said.endsWith('\r\n\r\n')) await once(socket, 'data');
  // What the server has accepted by now it knows of: a request over another connection has been answered since.
  await fetch(`${url}/api/v1/meta`);

  const hungUp = once(socket.resume(), 'close');
  await gateway.close();

  await hungUp;
  expect(socket.destroyed).toBe(true);
});

test.each(['websocket', 'polling'])('tells sockets over %s to connect again when it is closed', async (transport) => {
  const { gateway, url, createInbox } = await startGateway();
  const { id, token } = await createInbox();
  const tab = await openSocket(url, { transports: [transport], reconnection: true });
  await tab.join({ inboxId: id, token });

  const [reason] = await Promise.all([tab.disconnected(), gateway.close()]);

  // A client between two polls sees the closed door instead; it comes back from either by itself.
  expect(reason).toMatch(/^transport (close|error)$/);
  expect(tab.socket.active).toBe(true);
  expect(gateway.watchedInboxes()).toBe(0);
});

test('has a tab come back from a broken line and miss nothing', async () => {
  const breaks: (() => void)[] = [];
  const { url, createInbox, deliver } = await startGateway({
    overhear: (events) => ({
      watch: (inboxId, watcher) => {
        breaks.push(() => watcher.onBroken());
        // Deaf to every event of the first watch, as a broken line is.
        return events.watch(inboxId, breaks.length === 1 ? { ...watcher, onEvent: () => {} } : watcher);
      },
    }),
  });
  const { id, token } = await createInbox();
  const tab = await openSocket(url, { reconnection: true, reconnectionDelay: 1, reconnectionDelayMax: 10 });
  await tab.join({ inboxId: id, token });
  const lost = await deliver(id);
  const back = new Promise<void>((resolve) => tab.socket.once('connect', resolve));

  breaks[0]?.();
  await back;
  const caughtUp = await tab.join({ inboxId: id, token, since: 0 });
  const heard = await deliver(id);

  expect(caughtUp).toMatchObject({ ok: true, sync: { changed: [{ id: lost }], cursor: 1 } });
  expect(await tab.hears('message.received')).toMatchObject({ seq: 2, summary: { id: heard } });
});

test('drops a reader that stopped reading, and lets it come back', async () => {
  const { gateway, url, createInbox, deliver, call } = await startGateway();
  const { id, token } = await createInbox();
  const tab = await openSocket(url);
  await tab.join({ inboxId: id, token });
  const readOn = stopReading(tab.socket.io.engine.transport);

  for (let sent = 0; gateway.watchedInboxes() > 0 && sent < 40; sent++) {
    await deliver(id, { subject: 'x'.repeat(500_000), source: Buffer.from('x') });
    await call('/api/v1/meta');
  }
  expect(gateway.watchedInboxes()).toBe(0);

  const left = tab.disconnected();
  readOn();
  await left;
  await call(`/api/v1/inboxes/${id}/messages`, { method: 'DELETE', headers: bearer(token) });
  const again = await openSocket(url);
  expect(await again.join({ inboxId: id, token })).toMatchObject({ ok: true });
});

test('hangs up on a request that dribbles in its headers, and later on one that does in its body', async () => {
  const { url, call } = await startGateway();
  const port = Number(new URL(url).port);
  const head = 'POST /api/v1/inboxes HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';
  const ended: string[] = [];

  const inBody = sendAndWait(port, `${head}Content-Length: 9\r\n\r\n{`).finally(() => ended.push('body'));
  const inHeaders = sendAndWait(port, head).finally(() => ended.push('headers'));
  await inHeaders;
  await call('/api/v1/meta');

  expect(ended).toEqual(['headers']);
  for (const answer of [await inBody, await inHeaders]) expect(answer).toMatch(/^(HTTP\/1.1 408 |$)/);
});

/** What comes back until the other side hangs up. */
function sendAndWait(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
    socket.write(bytes);
  });
}

/** Reaches through the client to its websocket, which can be paused and resumed. */
function stopReading(transport: unknown): () => void {
  const { ws } = transport as { ws: { pause(): void; resume(): void } };
  ws.pause();
  return () => ws.resume();
}

test('begins no request that does not wait for the answer before it, and hangs up on who sends one', async () => {
  let asked = 0;
  const { url, inboxes, createInbox } = await startGateway({
    spoil: (verbs) => ({
      ...verbs,
      read: async (inbox) => {
        asked++;
        return verbs.read(inbox);
      },
    }),
  });
  const { id, token } = await createInbox();
  const request = `GET /api/v1/inboxes/${id} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\n\r\n`;
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  const closed = once(socket, 'close');
  socket.on('error', () => {});
  socket.write(request.repeat(50));
  socket.resume();
  await closed;
  expect(asked).toBeLessThanOrEqual(1);
  expect(await inboxes.open(id, token)).toBeDefined();
});

test('answers one request after the other on one connection', async () => {
  const { url } = await startGateway();
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  for (let count = 0; count < 5; count++) {
    socket.write('GET /api/v1/domains HTTP/1.1\r\nHost: localhost\r\n\r\n');
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 200 /);
  }
  socket.destroy();
});

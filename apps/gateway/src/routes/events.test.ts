import { inboxEvent } from '@mayfly/contracts/event';
import { sync } from '@mayfly/contracts/live';
import { InboxError } from '@mayfly/inbox/inbox-error';
import { expect, test } from 'vitest';
import { expectProblem } from '../../test/expect-problem.ts';
import { openSocket } from '../../test/open-socket.ts';
import { readEvents } from '../../test/read-events.ts';
import { bearer, type Choices, json, startGateway } from '../../test/start-gateway.ts';

test('begins with what stands, and tells then what a socket is told, to the end of the inbox', async () => {
  const { started, inbox, path, headers } = await startWithInbox();
  const before = await started.deliver(inbox.id);
  const tab = await openSocket(started.url);
  await tab.join({ inboxId: inbox.id, token: inbox.token });

  const stream = await readEvents(`${started.url}${path}`, headers);
  const first = await stream.next('sync');
  const mid = await started.deliver(inbox.id, { subject: 'Grüße\nund mehr' });
  const messages = `/api/v1/inboxes/${inbox.id}/messages`;
  await started.call(`${messages}/${mid}`, json('PATCH', { seen: true }, headers));
  await started.inboxes.refuse(inbox.id, 'message_too_large', { sender: 'a@b.example', size: 5 });
  const trace = { transactionId: 't', sender: 'a@b.example', stage: 'receiving' as const, bytes: 9 };
  await started.inboxes.trace(inbox.id, trace);
  await started.call(`${messages}/${mid}`, { method: 'DELETE', headers });
  await started.call(`/api/v1/inboxes/${inbox.id}`, { method: 'DELETE', headers });
  const last = await tab.hears('inbox.discarded');

  expect(await stream.ended).toBe(true);
  expect(sync.parse(first.data)).toMatchObject({ changed: [{ id: before }], ids: [before], cursor: 1 });
  expect(first).toMatchObject({ id: '1', event: 'sync' });
  const events = stream.read.slice(1);
  expect(events.map(({ data }) => inboxEvent.parse(data))).toEqual(tab.heard);
  expect(events.at(-1)).toEqual({ id: undefined, event: 'inbox.discarded', data: last });
  for (const { id, event, data } of events) {
    expect(data).toMatchObject({ type: event, ...(id === undefined ? {} : { seq: Number(id) }) });
  }
  expect(events.map(({ id }) => id)).toEqual(['2', '3', '4', undefined, '5', undefined]);
  expect(started.gateway.watchedInboxes()).toBe(0);
});

test('resumes after the last event a reader has', async () => {
  const { started, inbox, path, headers } = await startWithInbox();
  const [first, second, third] = await Promise.all([1, 2, 3].map(() => started.deliver(inbox.id)));

  const stream = await readEvents(`${started.url}${path}`, { ...headers, 'Last-Event-ID': '2' });

  expect(await stream.next('sync')).toMatchObject({
    id: '3',
    data: { changed: [{ id: third }], ids: [first, second, third], cursor: 3 },
  });
});

test.each(['-1', 'a', '1.5', '1, 2'])('refuses the last event id %j', async (id) => {
  const { started, path, headers } = await startWithInbox();

  const answer = await started.call(path, { headers: { ...headers, 'Last-Event-ID': id } });

  await expectProblem(answer, 400, 'bad_request');
});

test('is of its own media type, kept by nobody on the way, and HEAD of it has an end', async () => {
  const { started, path, headers } = await startWithInbox();

  const { response } = await readEvents(`${started.url}${path}`, headers);
  const head = await started.call(path, { method: 'HEAD', headers });

  expect(response.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  expect(response.headers['content-encoding']).toBeUndefined();
  expect(head.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
});

test('ends when the inbox expires', async () => {
  const started = await startGateway();
  const { id, token } = await started.createInbox(1);

  const stream = await readEvents(`${started.url}/api/v1/inboxes/${id}/events`, bearer(token));

  expect(await stream.next('inbox.expired')).toMatchObject({ data: { inboxId: id } });
  expect(await stream.ended).toBe(true);
});

test('frees everything when its reader hangs up', async () => {
  const { started, path, headers } = await startWithInbox();
  const stream = await readEvents(`${started.url}${path}`, headers);
  await stream.next('sync');
  expect(started.gateway.watchedInboxes()).toBe(1);

  stream.hangUp();

  while (started.gateway.watchedInboxes() > 0) await started.call('/api/v1/meta');
  expect(started.lines).toEqual([]);
});

test('cuts off a reader that stopped reading, and no other', async () => {
  const { started, inbox, path, headers } = await startWithInbox();
  const [asleep, awake] = [await startReading(), await startReading()];
  asleep.response.pause();
  const mail = { subject: 'x'.repeat(500_000), source: Buffer.from('x') };

  for (let seq = 1; seq <= 40; seq++) {
    await started.deliver(inbox.id, mail);
    while (awake.read.at(-1)?.id !== String(seq)) await started.call('/api/v1/meta');
  }
  asleep.response.resume();

  expect(await asleep.ended).toBe(false);
  expect(awake.read).toHaveLength(41);
  expect(asleep.read.length).toBeLessThan(40);

  async function startReading() {
    const stream = await readEvents(`${started.url}${path}`, headers);
    await stream.next('sync');
    return stream;
  }
});

test('ends in order when the gateway is closed, and when its line to the store breaks', async () => {
  const breaks: (() => void)[] = [];
  const { started, path, headers } = await startWithInbox({
    overhear: (events) => ({
      watch: (inboxId, watcher) => {
        breaks.push(() => watcher.onBroken());
        return events.watch(inboxId, watcher);
      },
    }),
  });
  const first = await readEvents(`${started.url}${path}`, headers);
  await first.next('sync');
  breaks[0]?.();
  expect(await first.ended).toBe(true);

  const second = await readEvents(`${started.url}${path}`, headers);
  await second.next('sync');
  const [whole] = await Promise.all([second.ended, started.gateway.close()]);
  expect(whole).toBe(true);
});

test('a stream that cannot begin is an ordinary problem', async () => {
  const { started, path, headers } = await startWithInbox({
    spoil: (inboxes) => ({ ...inboxes, sync: () => Promise.reject(new InboxError('store_unavailable')) }),
  });

  await expectProblem(await started.call(path, { headers }), 503, 'store_unavailable');
  expect(started.gateway.watchedInboxes()).toBe(0);
});

async function startWithInbox(choices: Choices = {}) {
  const started = await startGateway(choices);
  const inbox = await started.createInbox();
  return { started, inbox, headers: bearer(inbox.token), path: `/api/v1/inboxes/${inbox.id}/events` };
}

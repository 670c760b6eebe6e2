import { createMayfly } from '@mayfly/client';
import { type CreateInboxResponse, waitResponse } from '@mayfly/contracts/http-api';
import { startRedis } from '@mayfly/test-peers/redis-server';
import { expect, onTestFinished, test } from 'vitest';
import { expectProblem } from './expect-problem.ts';
import { bearer, newDelivery } from './start-gateway.ts';
import { type OnRedis, startOnRedis } from './start-on-redis.ts';

test('a wait at one gateway ends with mail that came through another', async () => {
  const { near, far, inbox } = await startTwo();
  const waiting = wait(near, inbox);
  await watched(near);

  const delivery = newDelivery({ subject: 'Welcome' });
  await far.inboxes.deliver(inbox.id, delivery);

  const answer = waitResponse.parse(await (await waiting).json());
  expect(answer).toMatchObject({ items: [{ id: delivery.messageId }], cursor: 1, timedOut: false });
});

test('who waits while a gateway is replaced asks again and has missed nothing', async () => {
  const { redisUrl, near, far, inbox } = await startTwo();
  const waiting = wait(near, inbox);
  await watched(near);
  await near.stop();
  const turnedAway = await waiting;
  await expectProblem(turnedAway, 503, 'shutting_down');
  expect(turnedAway.headers.get('retry-after')).toBe('1');

  const delivery = newDelivery({ subject: 'Welcome' });
  await far.inboxes.deliver(inbox.id, delivery);
  const replaced = await startOnRedis({ redisUrl, port: near.port });

  const answer = waitResponse.parse(await (await wait(replaced, inbox)).json());
  expect(answer).toMatchObject({ items: [{ id: delivery.messageId }], timedOut: false });
});

test("the client's wait outlives the gateway it was begun at", async () => {
  const { redisUrl, near, far, inbox } = await startTwo();
  const mayfly = createMayfly({ baseUrl: `http://127.0.0.1:${near.port}` });
  onTestFinished(() => mayfly.close());
  const opened = await mayfly.openInbox({ inboxId: inbox.id, token: inbox.token });
  const waiting = opened.waitForMessage({ subject: /welcome/i, timeout: '60s' });
  // Whatever goes wrong on the way is told below, where it is waited for.
  waiting.catch(() => {});
  await watched(near);
  await near.stop();

  const delivery = newDelivery({ subject: 'Welcome' });
  await far.inboxes.deliver(inbox.id, delivery);
  await startOnRedis({ redisUrl, port: near.port });

  expect(await waiting).toMatchObject({ id: delivery.messageId, subject: 'Welcome' });
});

async function startTwo() {
  const redis = await startRedis();
  onTestFinished(() => redis.stop());
  const [near, far] = [await startOnRedis({ redisUrl: redis.url }), await startOnRedis({ redisUrl: redis.url })];
  return { redisUrl: redis.url, near, far, inbox: await far.inboxes.create({}) };
}

function wait({ port }: OnRedis, { id, token }: CreateInboxResponse): Promise<Response> {
  const url = `http://127.0.0.1:${port}/api/v1/inboxes/${id}/messages/wait?subject=welcome&timeout=55s`;
  return fetch(url, { headers: bearer(token) });
}

async function watched({ gateway }: OnRedis): Promise<void> {
  while (gateway.watchedInboxes() === 0) await new Promise((resolve) => setImmediate(resolve));
}

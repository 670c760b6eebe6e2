import { createLiveConnection } from '@mayfly/client/live-inbox';
import { startTcpProxy } from '@mayfly/test-peers/tcp-proxy';
import { expect, onTestFinished, test } from 'vitest';
import { startGateway } from './start-gateway.ts';

test('one connection watches fifty inboxes, and all come back after a break, without being cut off', async () => {
  const started = await startGateway();
  const inboxes = await Promise.all(Array.from({ length: 50 }, () => started.createInbox()));
  const line = await startTcpProxy(Number(new URL(started.url).port));
  onTestFinished(line.stop);
  const live = createLiveConnection({ baseUrl: `http://127.0.0.1:${line.port}` });
  onTestFinished(live.close);
  let breaks = 0;
  live.onState((state) => {
    if (state === 'disconnected') breaks++;
  });
  const heard = inboxes.map(({ id, token }) => {
    const fact = { syncs: 0, mail: 0 };
    live.watch(
      { inboxId: id, token },
      {
        onSync: () => void fact.syncs++,
        onEvent: () => void fact.mail++,
        onRefused: (error) => expect.unreachable(error.message),
      },
    );
    return fact;
  });
  const allSynced = (times: number) =>
    expect.poll(() => heard.every(({ syncs }) => syncs >= times), { timeout: 20_000 }).toBe(true);

  await allSynced(1);
  const before = breaks;
  await line.cut();
  await line.resume();
  await allSynced(2);
  expect(breaks).toBe(before + 1);

  for (const { id } of inboxes) await started.deliver(id);
  await expect.poll(() => heard.map(({ mail }) => mail), { timeout: 20_000 }).toEqual(inboxes.map(() => 1));
  expect(heard.map(({ syncs }) => syncs)).toEqual(inboxes.map(() => 2));
});

import { redisCli, startRedis } from '@mayfly/test-peers/redis-server';
import { expect, test } from 'vitest';
import { type ComposedInboxes, composeInboxes } from '../src/compose-inboxes.ts';
import { parsesNothing } from '../src/parse-when-read.ts';

// While it loads, Redis answers INFO, and that it keeps no append-only file.
test('a store that is loading is waited for, at the start and when it comes back, and not taken for unfit', async () => {
  const server = await startRedis(['--appendonly', 'yes', '--key-load-delay', '300']);
  // Seconds of loading, in which others are answered now and then.
  await redisCli(['-p', String(server.port), 'eval', "for i = 1, 8000 do redis.call('SET', 'key' .. i, i) end", '0']);
  const unfit: string[] = [];
  const compose = () =>
    composeInboxes({
      redisUrl: server.url,
      secret: undefined,
      domains: ['mayfly.example'],
      rules: {
        lifetimesMs: [60_000],
        defaultLifetimeMs: 60_000,
        maxLifetimeMs: 60_000,
        idleWindowMs: 0,
        tombstoneMs: 60_000,
        quota: { messages: 10, bytes: 10_000 },
      },
      parseStored: parsesNothing,
      durability: 'disk',
      waitReplicas: 0,
      rewriteEveryMs: 0,
      storeBytes: undefined,
      onConnectionError: () => {},
      onWarning: () => {},
      onUnfit: (reason) => unfit.push(reason),
    });
  const composed: ComposedInboxes[] = [];
  try {
    composed.push(await compose());
    const [before] = composed;
    const created = await before?.inboxes.create({});
    await server.kill('SIGKILL');
    const loaded = server.start();
    composed.push(await compose());
    await loaded;
    for (const { inboxes, retention } of composed) {
      const inbox = await inboxes.open(created?.id ?? '', created?.token ?? '');
      expect((await inboxes.read(inbox)).id).toBe(created?.id);
      expect(retention()).toBe('disk');
    }
    expect(unfit).toEqual([]);
  } finally {
    await Promise.all(composed.map(({ close }) => close()));
    await server.stop();
  }
});

import { redisCli, startRedis, startRedisCluster, startRedisSentinels } from '@mayfly/test-peers/redis-server';
import { startTcpProxy, type TcpProxy } from '@mayfly/test-peers/tcp-proxy';
import { expect, test } from 'vitest';
import { connectRedis } from '../src/redis-connect.ts';
import { createRedisEvents } from '../src/redis-events.ts';
import { createRedisStore } from '../src/redis-store.ts';
import { newInbox } from './deliveries.ts';

type Behind = { url: string; proxies: readonly TcpProxy[]; stop(): Promise<void> };

const setUps: Record<string, () => Promise<Behind>> = {
  Redis: async () => {
    const server = await startRedis();
    const proxy = await startTcpProxy(server.port);
    return { url: `redis://127.0.0.1:${proxy.port}`, proxies: [proxy], stop: server.stop };
  },
  'Redis behind Sentinel': async () => {
    const servers = await startRedisSentinels();
    const proxy = await startTcpProxy(servers.primary.port);
    for (const { port } of servers.sentinels) {
      await redisCli(['-p', String(port), 'sentinel', 'remove', 'mayfly']);
      await redisCli(['-p', String(port), 'sentinel', 'monitor', 'mayfly', '127.0.0.1', String(proxy.port), '3']);
    }
    return { url: servers.url, proxies: [proxy], stop: servers.stop };
  },
  'Redis Cluster': async () => {
    const cluster = await startRedisCluster();
    const proxies = await Promise.all(cluster.nodes.map(({ port }) => startTcpProxy(port)));
    for (const [index, { port }] of cluster.nodes.entries()) {
      const announce = (name: string, value: number) =>
        redisCli(['-p', String(port), 'config', 'set', name, String(value)]);
      await announce('cluster-announce-bus-port', port + 10_000);
      await announce('cluster-announce-port', proxies[index]?.port ?? 0);
    }
    // They tell each other, and until then a client would be sent past a proxy.
    for (const { port } of cluster.nodes) {
      const knowsAll = async () => {
        const told = await redisCli(['-p', String(port), 'cluster', 'slots']);
        return proxies.every((proxy) => told.includes(String(proxy.port)));
      };
      while (!(await knowsAll()));
    }
    return { url: cluster.url, proxies, stop: cluster.stop };
  },
};

// A line that a firewall forgot: whatever is written to it is taken, and nothing ever comes back.
test.each(Object.keys(setUps))(
  'a line to %s that fell silent is given up for another, however much is asked of it',
  async (name) => {
    const behind = await setUps[name]?.();
    if (!behind) throw new Error(name);
    const redis = await connectRedis({ url: behind.url, onError: () => {}, deadlineMs: 1000, silenceMs: 500 });
    const store = createRedisStore(redis);
    const inboxes = Array.from({ length: 6 }, () => newInbox());
    for (const inbox of inboxes) await store.create(inbox);
    const events = createRedisEvents(redis);
    const broken: Promise<void>[] = [];
    for (const { id } of inboxes) {
      let onBroken = () => {};
      broken.push(
        new Promise((resolve) => {
          onBroken = resolve;
        }),
      );
      await events.watch(id, { onEvent: () => {}, onBroken });
    }
    const asking = setInterval(() => {
      for (const { id } of inboxes) store.readState(id).catch(() => {});
    }, 50);
    try {
      const back = new Promise<void>((resolve) => redis.onReady(resolve));
      for (const proxy of behind.proxies) proxy.silence();
      for (const proxy of behind.proxies) await proxy.resume();
      await back;
      await Promise.all(broken);
      for (const { id } of inboxes) {
        expect(await store.readState(id)).toBeDefined();
        expect(await store.readRecord(id)).toBeDefined();
      }
    } finally {
      clearInterval(asking);
      await redis.close();
      for (const proxy of behind.proxies) await proxy.stop();
      await behind.stop();
    }
  },
);

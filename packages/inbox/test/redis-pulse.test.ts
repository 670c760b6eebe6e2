import { once } from 'node:events';
import { startRedis } from '@mayfly/test-peers/redis-server';
import { createClient } from '@redis/client';
import { expect, onTestFinished, test } from 'vitest';
import { watchPulse } from '../src/redis-pulse.ts';

const silenceMs = 300;

async function setUp() {
  const server = await startRedis();
  const client = createClient({ url: server.url });
  await client.connect();
  const asked = new EventTarget();
  const listening = {
    get isReady() {
      return client.isReady;
    },
    sendCommand: (args: string[]) => {
      asked.dispatchEvent(new Event('ask'));
      return client.sendCommand(args);
    },
  };
  const silent: unknown[] = [];
  const stop = watchPulse(
    () => [listening],
    (one) => silent.push(one),
    silenceMs,
  );
  onTestFinished(async () => {
    stop();
    client.destroy();
    server.process().kill('SIGCONT');
    await server.stop();
  });
  return { server, asked, silent };
}

test('a process that itself stood still takes no line for silent', async () => {
  const { asked, silent } = await setUp();
  await once(asked, 'ask');
  standStill(3 * silenceMs);
  await once(asked, 'ask');
  expect(silent).toEqual([]);
});

test('a line is silent where nothing comes though there was time to hear it', async () => {
  const { server, asked, silent } = await setUp();
  await once(asked, 'ask');
  server.process().kill('SIGSTOP');
  await expect.poll(() => silent.length, { timeout: 20_000 }).toBeGreaterThan(0);
});

function standStill(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { listening } from './listening.ts';

async function listen(port: number): Promise<ReturnType<typeof createServer>> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

test('says which setting to change where the port is taken', async () => {
  const server = await listening('MAYFLY_HTTP_PORT', 0, listen(0));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(listening('MAYFLY_HTTP_PORT', port, listen(port))).rejects.toThrow(
    `port ${port} is taken by another program: set MAYFLY_HTTP_PORT to another`,
  );
  server.close();
});

test('leaves any other failure as it is', async () => {
  const failure = new Error('something else');
  await expect(listening('MAYFLY_HTTP_PORT', 1, Promise.reject(failure))).rejects.toBe(failure);
});

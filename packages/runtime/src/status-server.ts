import { once } from 'node:events';
import { createServer } from 'node:http';
import { listening } from './listening.ts';
import type { Lifecycle } from './run.ts';

export type StatusPlace = { readonly host: string; readonly port: number | undefined };

/** Where a process without a web server of its own says how it is; without a port, nowhere. */
export async function serveStatus(
  { host, port }: StatusPlace,
  { vitals, onStop }: Pick<Lifecycle, 'vitals' | 'onStop'>,
) {
  if (port === undefined) return {};
  const server = createServer((req, res) => {
    const isRead = req.method === 'GET' || req.method === 'HEAD';
    void vitals.answer((req.url ?? '').split('?')[0] ?? '').then((answer) => {
      if (!answer || !isRead) return res.writeHead(isRead ? 404 : 405).end();
      const headers = { 'Content-Type': answer.type, 'Cache-Control': 'no-store' };
      res.writeHead(answer.status, headers).end(req.method === 'HEAD' ? undefined : answer.body);
    });
  });
  server.requestTimeout = 10_000;
  const started = Promise.race([
    once(server, 'listening'),
    once(server, 'error').then(([error]) => Promise.reject(error)),
  ]);
  server.listen(port, host);
  await listening('MAYFLY_METRICS_PORT', port, started);
  onStop('status server', async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  });
  const address = server.address();
  return { metrics: { host, port: typeof address === 'object' && address ? address.port : port } };
}

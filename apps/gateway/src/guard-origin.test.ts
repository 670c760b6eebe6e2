import { request } from 'node:http';
import { expect, test } from 'vitest';
import { expectProblem } from '../test/expect-problem.ts';
import { startGateway } from '../test/start-gateway.ts';

const friend = 'https://friend.example';

test.each(['/api/v1/meta', '/api/v1/inboxes/a', '/', '/nothing', '/socket.io/?EIO=4&transport=polling'])(
  'refuses pages of another origin at %s',
  async (path) => {
    const { call } = await startGateway({ allowedOrigins: [friend] });

    const answer = await call(path, { headers: { Origin: 'https://stranger.example' } });

    await expectProblem(answer, 403, 'origin_refused');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  },
);

test.each([
  'null',
  'https://friend.example.stranger.example',
  'http://friend.example',
  'https://friend.example:8443',
  'x',
])('refuses the origin %s where only https://friend.example is allowed', async (origin) => {
  const { call } = await startGateway({ allowedOrigins: [friend] });

  await expectProblem(await call('/api/v1/meta', { headers: { Origin: origin } }), 403, 'origin_refused');
});

test('lets pages of an allowed origin read the answers', async () => {
  const { call } = await startGateway({ allowedOrigins: [friend] });

  const { status, headers } = await call('/api/v1/meta', { headers: { Origin: friend } });

  expect(status).toBe(200);
  expect(headers.get('access-control-allow-origin')).toBe(friend);
  expect(headers.get('access-control-allow-credentials')).toBeNull();
  expect(headers.get('vary')).toContain('Origin');
});

test('answers the preflight of an allowed origin and of no other', async () => {
  const { call } = await startGateway({ allowedOrigins: [friend] });
  const preflight = (origin: string) =>
    call('/api/v1/inboxes', {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
    });

  const { status, headers } = await preflight(friend);

  expect(status).toBe(204);
  expect(headers.get('access-control-allow-headers')).toBe('Authorization, Content-Type, Last-Event-ID, X-Api-Key');
  expect(headers.get('access-control-allow-methods')).toBe('GET, POST, PUT, PATCH, DELETE');
  await expectProblem(await preflight('https://stranger.example'), 403, 'origin_refused');
});

test('takes its own pages, by the Host they came to and by the public URL', async () => {
  const { call, url } = await startGateway({ publicUrl: new URL('https://mayfly.example') });

  expect((await call('/api/v1/meta', { headers: { Origin: url } })).status).toBe(200);
  expect((await call('/api/v1/meta', { headers: { Origin: 'https://mayfly.example' } })).status).toBe(200);
  expect((await call('/api/v1/meta', { headers: { Origin: 'http://mayfly.example' } })).status).toBe(403);
});

test('sees through a default port that is spelled out', async () => {
  const { url } = await startGateway();

  expect(await statusOf(url, { Host: 'mayfly.example:443', Origin: 'https://mayfly.example' })).toBe(200);
  expect(await statusOf(url, { Host: 'mayfly.example:80', Origin: 'https://mayfly.example' })).toBe(403);
});

/** `fetch` would not send another Host. */
function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${url}/api/v1/meta`, { headers }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

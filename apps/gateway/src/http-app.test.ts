import { request } from 'node:http';
import { InboxError } from '@mayfly/inbox/inbox-error';
import { expect, test } from 'vitest';
import { expectProblem } from '../test/expect-problem.ts';
import { bearer, json, startGateway } from '../test/start-gateway.ts';

const pagePolicy =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "frame-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; " +
  "frame-ancestors 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types mayfly mayfly-worker dompurify";

test.each([
  ['GET', '/api/v1/meta', 200],
  ['HEAD', '/api/v1/meta', 200],
  ['OPTIONS', '/api/v1/meta', 204],
  ['POST', '/api/v1/meta', 405],
  ['GET', '/api/v1/nothing', 404],
  ['GET', '/api/v1/%zz', 400],
  ['GET', '/api/v1/inboxes/unknown', 401],
  ['POST', '/api/v1/inboxes', 500],
  ['GET', '/nothing', 404],
  ['PUT', '/', 405],
  ['GET', '/socket.io/?EIO=4&transport=polling', 200],
  ['GET', '/socket.io/?EIO=4&transport=pigeon', 400],
])('%s %s, a %i, carries the headers of every answer', async (method, path, status) => {
  const { call } = await startGateway({
    spoil: (inboxes) => ({ ...inboxes, create: () => Promise.reject(new Error()) }),
  });

  const { status: actual, headers } = await call(path, { method });

  expect(actual).toBe(status);
  expect(headers.get('content-security-policy')).toBe(pagePolicy);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('permissions-policy')).toContain('geolocation=()');
  expect(headers.get('x-request-id')).toMatch(/^[\w-]{12}$/);
  expect(headers.get('strict-transport-security')).toBeNull();
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('server')).toBeNull();
});

test('asks browsers to keep to HTTPS where the public URL is one', async () => {
  const { call } = await startGateway({ publicUrl: new URL('https://mayfly.example') });

  const { headers } = await call('/api/v1/meta');

  expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
});

test('forbids every cache to keep an answer of the API', async () => {
  const { call } = await startGateway();

  const { headers } = await call('/api/v1/meta');

  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('etag')).toBeNull();
});

test.each(['/api', '/api/v1', '/api/v1/nothing', '/api/v2/meta', '/api/v1/inboxes/a/b/c/d'])(
  'has no route %s',
  async (path) => {
    const { call } = await startGateway();

    await expectProblem(await call(path), 404, 'route_not_found');
  },
);

test.each([
  ['/docs', 'OPTIONS, GET, HEAD'],
  ['/openapi.json', 'OPTIONS, GET, HEAD'],
  ['/api/v1/meta', 'OPTIONS, GET, HEAD'],
  ['/api/v1/domains', 'OPTIONS, GET, HEAD'],
  ['/api/v1/inboxes', 'OPTIONS, POST'],
  ['/api/v1/inboxes/a', 'OPTIONS, GET, HEAD, DELETE'],
  ['/api/v1/inboxes/a/extend', 'OPTIONS, POST'],
  ['/api/v1/inboxes/a/sample', 'OPTIONS, POST'],
  ['/api/v1/inboxes/a/code', 'OPTIONS, GET, HEAD'],
  ['/api/v1/inboxes/a/events', 'OPTIONS, GET, HEAD'],
  ['/api/v1/inboxes/a/messages', 'OPTIONS, GET, HEAD, DELETE'],
  ['/api/v1/inboxes/a/messages/wait', 'OPTIONS, GET, HEAD'],
  ['/api/v1/inboxes/a/messages/b', 'OPTIONS, GET, HEAD, PATCH, DELETE'],
  ['/api/v1/inboxes/a/messages/b/source', 'OPTIONS, GET, HEAD'],
  ['/api/v1/inboxes/a/messages/b/attachments/0', 'OPTIONS, GET, HEAD'],
])('refuses PUT %s and says what is offered there', async (path, allow) => {
  const { call } = await startGateway();

  const refused = await call(path, { method: 'PUT' });
  const asked = await call(path, { method: 'OPTIONS' });

  await expectProblem(refused, 405, 'method_not_allowed');
  expect(refused.headers.get('allow')).toBe(allow);
  expect(asked.status).toBe(204);
  expect(asked.headers.get('allow')).toBe(allow);
});

test.each(['/api/v1/inboxes/%zz', '/api/v1/%E0%A4%A', '/%zz', '/api/v1/inboxes/a/messages/%ff'])(
  'refuses the malformed path %s',
  async (path) => {
    const { call } = await startGateway();

    await expectProblem(await call(path), 400, 'bad_request');
  },
);

test('answers HEAD as GET, without the body', async () => {
  const { call } = await startGateway();

  const [got, head] = [await call('/api/v1/domains'), await call('/api/v1/domains', { method: 'HEAD' })];

  expect(head.status).toBe(200);
  expect(head.headers.get('content-length')).toBe(got.headers.get('content-length'));
  expect(await head.text()).toBe('');
});

test.each([
  ['a body that is no JSON', '{"localPart":', 400, 'bad_request'],
  ['an array', '[]', 400, 'bad_request'],
  ['a bare string', '"a"', 400, 'bad_request'],
  ['a prototype', '{"__proto__":{"lifetimeSeconds":60}}', 400, 'bad_request'],
  ['a constructor', '{"constructor":{}}', 400, 'bad_request'],
  ['a number beyond all numbers', '{"lifetimeSeconds":1e400}', 400, 'bad_request'],
  ['a fraction', '{"lifetimeSeconds":60.5}', 400, 'bad_request'],
  ['half a character', '{"label":"\\ud800"}', 400, 'bad_request'],
  ['deep nesting', '['.repeat(16_000), 400, 'bad_request'],
  ['a lifetime that is not offered', '{"lifetimeSeconds":61}', 400, 'bad_request'],
  ['a reserved name', '{"localPart":"postmaster"}', 409, 'address_reserved'],
  ['a foreign domain', '{"domain":"example.org"}', 409, 'domain_not_offered'],
  ['more than 16 kB', JSON.stringify({ label: 'x'.repeat(17_000) }), 413, 'request_too_large'],
] as const)('refuses %s as a body', async (_name, body, status, code) => {
  const { call } = await startGateway();

  const answer = await call('/api/v1/inboxes', {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json' },
  });

  await expectProblem(answer, status, code);
});

test.each([
  ['none', {}],
  ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }],
  ['plain text', { 'Content-Type': 'text/plain' }],
  ['a look-alike', { 'Content-Type': 'application/json-patch+json' }],
  ['compressed JSON', { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }],
  ['a charset nobody has', { 'Content-Type': 'application/json; charset=ebcdic' }],
])('refuses a body of another type: %s', async (_name, headers) => {
  const { call } = await startGateway();

  const answer = await call('/api/v1/inboxes', { method: 'POST', body: Buffer.from('{}'), headers });

  await expectProblem(answer, 415, 'unsupported_media_type');
});

test('names the field that is wrong and repeats nothing that was sent', async () => {
  const { call } = await startGateway();
  const post = async (body: unknown) => (await call('/api/v1/inboxes', json('POST', body))).text();

  expect(await post({ label: 'canary'.repeat(20) })).toContain('"detail":"label: ');
  expect(await post({ label: 'canary'.repeat(20) })).not.toContain('canary');
  expect(await post({ canary: 1 })).toContain('"detail":"There is a field that is not known here"');
  expect(await post({ canary: 1 })).not.toContain('canary');
});

test('tells the peer nothing of a failure of its own and logs it once, without what was said', async () => {
  const { call, lines } = await startGateway({
    spoil: (inboxes) => ({ ...inboxes, create: () => Promise.reject(new TypeError('canary', { cause: 'canary' })) }),
  });

  const answer = await call('/api/v1/inboxes', { method: 'POST' });

  const problem = await expectProblem(answer, 500, 'internal_error');
  expect(Object.keys(problem).sort()).toEqual(['code', 'requestId', 'status', 'title', 'type']);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(String(lines[0]))).toMatchObject({
    level: 'error',
    event: 'request failed',
    requestId: problem.requestId,
    error: { name: 'TypeError' },
  });
  expect(lines.join()).not.toContain('canary');
});

test('says when to try again while the store is away', async () => {
  const { call, lines } = await startGateway({
    spoil: (inboxes) => ({ ...inboxes, open: () => Promise.reject(new InboxError('store_unavailable')) }),
  });

  const answer = await call('/api/v1/inboxes/a', { headers: bearer('a') });

  await expectProblem(answer, 503, 'store_unavailable');
  expect(answer.headers.get('retry-after')).toBe('2');
  // Whoever holds the connection has said so once; not every request repeats it.
  expect(lines).toEqual([]);
});

test('refuses headers beyond 16 kB', async () => {
  const { call } = await startGateway();

  const answer = await call('/api/v1/meta', { headers: { 'X-Long': 'x'.repeat(17_000) } });

  expect(answer.status).toBe(431);
});

test('takes no request id from the peer', async () => {
  const { call } = await startGateway();

  const { headers } = await call('/api/v1/meta', { headers: { 'X-Request-Id': 'canary' } });

  expect(headers.get('x-request-id')).not.toBe('canary');
});

test('forgets a request whose sender hung up in its middle', async () => {
  const { url, call, lines } = await startGateway();

  await new Promise<void>((resolve) => {
    const sending = request(`${url}/api/v1/inboxes`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Length': 100 },
    });
    sending.on('close', resolve).on('error', () => {});
    sending.write('{', () => sending.destroy());
  });

  expect((await call('/api/v1/meta')).status).toBe(200);
  expect(lines).toEqual([]);
});

import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { bodyOf, startServer } from '../test/start-server.ts';
import { type Access, createHttpApi, type HttpApiDeps } from './http-api.ts';
import { MayflyError } from './mayfly-error.ts';

const access: Access = { inboxId: 'inbox-1', token: 'token-1' };
const endings: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0)) await end();
});

test('sends the token in the Authorization header and nowhere else', async () => {
  const { api, requests } = await setUp((_request, response) => response.end('{}'));
  await api.readInbox(access);
  await api.extend(access, { seconds: 60 });
  await api.list(access, { since: 3, limit: 10 });
  await api.markSeen(access, 'a/b', true);
  expect(requests.map(({ line, authorization }) => [line, authorization])).toEqual([
    ['GET /api/v1/inboxes/inbox-1', 'Bearer token-1'],
    ['POST /api/v1/inboxes/inbox-1/extend', 'Bearer token-1'],
    ['GET /api/v1/inboxes/inbox-1/messages?since=3&limit=10', 'Bearer token-1'],
    ['PATCH /api/v1/inboxes/inbox-1/messages/a%2Fb', 'Bearer token-1'],
  ]);
  expect(JSON.stringify(requests.map(({ line, body }) => [line, body]))).not.toContain('token-1');
});

test('sends the API key with every request, where there is one, and faults with it', async () => {
  const keys: unknown[] = [];
  const { url, api, requests } = await setUp((request, response) => {
    keys.push(request.headers['x-api-key']);
    response.end('{}');
  });
  const keyed = createHttpApi({ baseUrl: url, apiKey: 'key-1' });
  await keyed.setFaults(access, { greylist: true });
  await keyed.clearFaults(access);
  await api.readInbox(access);
  expect(keys).toEqual(['key-1', 'key-1', undefined]);
  expect(requests.map(({ line, body }) => [line, body]).slice(0, 2)).toEqual([
    ['PUT /api/v1/inboxes/inbox-1/faults', '{"greylist":true}'],
    ['DELETE /api/v1/inboxes/inbox-1/faults', ''],
  ]);
});

test('sends only the fields that were given', async () => {
  const { api, requests } = await setUp((_request, response) => response.end('{}'));
  await api.createInbox({ lifetimeSeconds: 600 });
  await api.extend(access);
  expect(requests.map(({ body }) => body)).toEqual(['{"lifetimeSeconds":600}', '{}']);
});

test('asks for what is held in words that the server reads', async () => {
  const { api, requests } = await setUp((_request, response) => response.end('{}'));
  await api.wait(access);
  await api.wait(access, { timeoutMs: 0, since: 3, from: 'Ada & co', hasCode: false, count: 2 });
  await api.waitForCode(access, { timeoutMs: 1500, since: 0 });
  expect(requests.map(({ line }) => line)).toEqual([
    'GET /api/v1/inboxes/inbox-1/messages/wait',
    'GET /api/v1/inboxes/inbox-1/messages/wait?timeout=0ms&since=3&from=Ada%20%26%20co&hasCode=false&count=2',
    'GET /api/v1/inboxes/inbox-1/code?timeout=1500ms&since=0',
  ]);
});

test('gives sources and attachments as bytes', async () => {
  const { api, requests } = await setUp((_request, response) => response.end(Buffer.from([0, 255, 13, 10])));
  const bytes = await (await api.downloadSource(access, 'm1')).arrayBuffer();
  await api.downloadAttachment(access, 'm1', 2);
  expect([...new Uint8Array(bytes)]).toEqual([0, 255, 13, 10]);
  expect(requests.map(({ line }) => line)).toEqual([
    'GET /api/v1/inboxes/inbox-1/messages/m1/source',
    'GET /api/v1/inboxes/inbox-1/messages/m1/attachments/2',
  ]);
});

test('rejects with the problem and the time to wait where the server refuses', async () => {
  const problem = { type: 'about:blank', title: 'Too many', status: 429, code: 'rate_limited', requestId: 'r' };
  const { api } = await setUp((_request, response) => {
    response.writeHead(429, { 'Content-Type': 'application/problem+json', 'Retry-After': '90' });
    response.end(JSON.stringify(problem));
  });
  expect(await failureOf(api.createInbox({}))).toEqual({
    kind: 'refused',
    code: 'rate_limited',
    status: 429,
    retryAfterSeconds: 90,
    problem,
  });
});

test('waits out a limit that ends soon, and asks again', async () => {
  let refusals = 2;
  const { api, requests } = await setUp(
    (_request, response) => (refusals-- > 0 ? limited(response, 1) : response.end('{"items":[]}')),
    { patienceMs: 60_000 },
  );
  expect(await api.domains()).toEqual({ items: [] });
  expect(requests).toHaveLength(3);
});

test('waits no longer for one request than it has patience, and says how long it would be', async () => {
  const { api, requests } = await setUp((_request, response) => limited(response, 2), { patienceMs: 3000 });
  expect(await failureOf(api.domains())).toMatchObject({ code: 'rate_limited', retryAfterSeconds: 2 });
  expect(requests).toHaveLength(2);
});

test('who aborts waits for no limit to end', async () => {
  const abort = new AbortController();
  const { api, requests } = await setUp(
    (_request, response) => {
      limited(response, 3600);
      setTimeout(() => abort.abort('enough'), 50);
    },
    { patienceMs: Number.MAX_SAFE_INTEGER },
  );
  await expect(api.domains({ signal: abort.signal })).rejects.toBe('enough');
  expect(requests).toHaveLength(1);
});

function limited(response: ServerResponse, seconds: number): void {
  const problem = { type: 'about:blank', title: 'Too many', status: 429, code: 'rate_limited', requestId: 'r' };
  response.writeHead(429, { 'Content-Type': 'application/problem+json', 'Retry-After': String(seconds) });
  response.end(JSON.stringify(problem));
}

test.each([
  ['an error that is not ours', (response: ServerResponse) => response.writeHead(502).end('<h1>Bad gateway</h1>')],
  ['an answer that is no JSON', (response: ServerResponse) => response.end('<h1>Sign in</h1>')],
  ['a torn line', (response: ServerResponse) => response.destroy()],
])('takes %s for no answer', async (_name, answer) => {
  const { api } = await setUp((_request, response) => answer(response));
  expect(await failureOf(api.meta())).toMatchObject({ kind: 'unreachable' });
});

test('rejects with the reason of whoever aborted', async () => {
  const reason = new Error('changed my mind');
  const abort = new AbortController();
  const { api } = await setUp(() => abort.abort(reason));
  await expect(api.domains({ signal: abort.signal })).rejects.toBe(reason);
});

test('asks through the fetch it is given', async () => {
  const api = createHttpApi({
    baseUrl: 'https://mayfly.example/',
    fetch: async (url) => Response.json({ asked: url }),
  });
  expect(await api.meta()).toEqual({ asked: 'https://mayfly.example/api/v1/meta' });
});

async function setUp(
  answer: (request: IncomingMessage, response: ServerResponse) => unknown,
  deps: Pick<HttpApiDeps, 'patienceMs'> = {},
) {
  const requests: { line: string; authorization: string | undefined; body: string }[] = [];
  const server = await startServer(async (request, response) => {
    const { method, url, headers } = request;
    requests.push({
      line: `${method} ${url}`,
      authorization: headers.authorization,
      body: await bodyOf(request),
    });
    answer(request, response);
  });
  endings.push(server.stop);
  return { url: server.url, api: createHttpApi({ baseUrl: server.url, ...deps }), requests };
}

async function failureOf(call: Promise<unknown>) {
  const error = await call.then(
    () => expect.fail('was not refused'),
    (error: unknown) => error,
  );
  return error instanceof MayflyError ? error.cause : expect.fail(`is no MayflyError: ${error}`);
}

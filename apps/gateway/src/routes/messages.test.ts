import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { listResponse } from '@mayfly/contracts/http-api';
import { summary } from '@mayfly/contracts/message';
import { expect, test } from 'vitest';
import { expectProblem } from '../../test/expect-problem.ts';
import { bearer, json, type Started, startGateway } from '../../test/start-gateway.ts';

test('lists nothing of an empty inbox, and that is no error', async () => {
  const { list } = await startWithInbox();

  expect(await list()).toEqual({ items: [], ids: [], cursor: 0, hasMore: false });
});

test('lists what changed after a cursor, a page at a time', async () => {
  const { list, arrive } = await startWithInbox();
  const [first, second, third] = [await arrive(), await arrive(), await arrive()];

  const page = await list('?limit=2');
  const rest = await list(`?since=${page.cursor}&limit=2`);

  expect(page).toMatchObject({ items: [{ id: first }, { id: second }], cursor: 2, hasMore: true });
  expect(rest).toMatchObject({ items: [{ id: third }], ids: [first, second, third], cursor: 3, hasMore: false });
});

test.each([
  'since=-1',
  'since=a',
  'since=1&since=2',
  'since[]=1',
  'limit=0',
  'limit=1001',
  'limit=1e400',
  'page=1',
  '__proto__=1',
])('refuses to list by %s', async (query) => {
  const { ask } = await startWithInbox();

  await expectProblem(await ask(`?${query}`), 400, 'bad_request');
});

test('marks a message seen and not seen', async () => {
  const { ask, arrive, headers } = await startWithInbox();
  const mid = await arrive();
  const mark = async (seen: boolean) =>
    summary.parse(await (await ask(`/${mid}`, json('PATCH', { seen }, headers))).json());

  expect(await mark(true)).toMatchObject({ id: mid, seen: true, seq: 2 });
  expect(await mark(false)).toMatchObject({ id: mid, seen: false, seq: 3 });
});

test.each([undefined, {}, { seen: 'true' }, { seen: 1 }, { seen: true, subject: 'x' }])(
  'refuses to patch with %j',
  async (body) => {
    const { ask, arrive, headers } = await startWithInbox();
    const mid = await arrive();

    const answer = await ask(`/${mid}`, body === undefined ? { method: 'PATCH' } : json('PATCH', body, headers));

    await expectProblem(answer, 400, 'bad_request');
  },
);

test('deletes one message, then all', async () => {
  const { ask, list, arrive } = await startWithInbox();
  const [first, second] = [await arrive(), await arrive()];

  expect((await ask(`/${first}`, { method: 'DELETE' })).status).toBe(204);
  expect((await list()).ids).toEqual([second]);
  await expectProblem(await ask(`/${first}`), 404, 'message_not_found');
  await expectProblem(await ask(`/${first}`, { method: 'DELETE' }), 404, 'message_not_found');
  expect((await ask('', { method: 'DELETE' })).status).toBe(204);
  expect((await ask('', { method: 'DELETE' })).status).toBe(204);
  expect((await list()).ids).toEqual([]);
});

test.each([
  ['GET', ''],
  ['PATCH', ''],
  ['DELETE', ''],
  ['GET', '/source'],
  ['GET', '/attachments/0'],
])('%s /messages/{mid}%s finds no message of another inbox', async (method, path) => {
  const { ask, started, headers } = await startWithInbox();
  const other = await started.createInbox();
  const foreign = await started.deliver(other.id);
  const init = method === 'PATCH' ? json(method, { seen: true }, headers) : { method };

  for (const mid of [foreign, 'unknown', '__proto__', 'constructor', '*', '..%2f..']) {
    await expectProblem(await ask(`/${mid}${path}`, init), 404, 'message_not_found');
  }
});

test.each([
  ['', 'application/json; charset=utf-8'],
  ['/source', 'message/rfc822'],
])('hands stored bytes of /messages/{mid}%s on as they are to who can unpack them', async (path, contentType) => {
  const { started, inboxUrl, headers, arrive } = await startWithInbox();
  const packed = gzipSync('{"id":"a"}');
  const mid = await arrive({ document: packed, storedSource: packed });
  const url = `${started.url}${inboxUrl}/messages/${mid}${path}`;

  const gzipped = await fetchRaw(url, { ...headers, 'Accept-Encoding': 'br, gzip' });
  const plain = await fetchRaw(url, headers);
  const declined = await fetchRaw(url, { ...headers, 'Accept-Encoding': 'gzip;q=0' });

  expect(gzipped.body).toEqual(packed);
  expect(gzipped.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-type': contentType });
  expect(gzipped.headers.vary).toBe('Origin, Accept-Encoding');
  for (const unpacked of [plain, declined]) {
    expect(unpacked.body.toString()).toBe('{"id":"a"}');
    expect(unpacked.headers['content-encoding']).toBeUndefined();
    expect(unpacked.headers.vary).toBe('Origin, Accept-Encoding');
    expect(unpacked.headers['content-type']).toBe(contentType);
  }
});

test('gives the source back byte for byte, as a file to keep', async () => {
  const { ask, arrive } = await startWithInbox();
  const source = Buffer.from(Array.from({ length: 1024 }, (_, index) => index % 256));

  const answer = await ask(`/${await arrive({ source })}/source`);

  expect(Buffer.from(await answer.arrayBuffer())).toEqual(source);
  expect(answer.headers.get('content-type')).toBe('message/rfc822');
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="message.eml"/);
  expect(answer.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test.each([
  ['no gzip at all, to who unpacks', 'canary', 'gzip'],
  ['no gzip at all, to who does not', 'canary', 'identity'],
  ['gzip cut short', gzipSync('canary'.repeat(100)).subarray(0, 20), 'identity'],
])('answers 500 for stored bytes that are %s, and logs it once without them', async (_name, stored, encoding) => {
  const { started, ask, arrive, headers } = await startWithInbox();
  const document = Buffer.from(stored);
  const mid = await arrive({ document, storedSource: document, attachments: 'canary' });

  for (const [index, path] of ['', '/source', '/attachments/0'].entries()) {
    const answer = await ask(`/${mid}${path}`, { headers: { ...headers, 'Accept-Encoding': encoding } });

    await expectProblem(answer, 500, 'internal_error');
    expect(started.lines).toHaveLength(index + 1);
  }
  expect(started.lines.join()).not.toContain('canary');
});

async function startWithInbox() {
  const started = await startGateway();
  const { id, token } = await started.createInbox();
  const headers = bearer(token);
  const inboxUrl = `/api/v1/inboxes/${id}`;
  const ask = (path: string, init: RequestInit = {}) =>
    started.call(`${inboxUrl}/messages${path}`, { headers, ...init });
  const list = async (query = '') => listResponse.parse(await (await ask(query)).json());
  const arrive = (mail?: Parameters<Started['deliver']>[1]) => started.deliver(id, mail);
  return { started, headers, inboxUrl, ask, list, arrive };
}

/** `fetch` always accepts gzip and unpacks it. */
function fetchRaw(url: string, headers: Record<string, string>) {
  return new Promise<{ headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    request(url, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });
}

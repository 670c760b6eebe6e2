import { domainsResponse, listResponse } from '@mayfly/contracts/http-api';
import { createdApiKey, operatedDomainsResponse } from '@mayfly/contracts/operator-api';
import { createLogger } from '@mayfly/runtime/logger';
import { createVitals } from '@mayfly/runtime/vitals';
import { expect, onTestFinished, test } from 'vitest';
import { expectProblem } from '../test/expect-problem.ts';
import { bearer, json, type newDelivery, startGateway } from '../test/start-gateway.ts';
import { createOperatorServer } from './operator-server.ts';

const key = 'an operator key of 32 and more!!'.replaceAll(' ', '-');

const routes = [
  ['GET', '/messages'],
  ['DELETE', '/messages'],
  ['GET', '/messages/MID'],
  ['PATCH', '/messages/MID'],
  ['DELETE', '/messages/MID'],
  ['GET', '/messages/MID/source'],
  ['GET', '/messages/MID/attachments/0'],
  ['GET', '/keys'],
  ['POST', '/keys'],
  ['DELETE', '/keys/anything'],
  ['GET', '/anything'],
] as const;

test.each(routes)('%s /operator%s opens for the operator’s key alone', async (method, path) => {
  const { gateway, call, lines, postmaster } = await setUp();
  const mid = await postmaster();
  const { token } = await gateway.createInbox();
  const url = `/operator${path.replace('MID', mid)}`;
  const strangers = ['', 'Bearer', 'Bearer ', key, `Basic ${key}`, `Bearer ${token}`, `Bearer ${key}x`];
  for (const authorization of [...strangers, `Bearer ${key.slice(0, -1)}`, `Bearer ${key.toUpperCase()}`]) {
    const answer = await call(url, { method, headers: { authorization } });
    await expectProblem(answer, 401, 'token_refused');
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  }
  await expectProblem(await call(url, { method }), 401, 'token_refused');
  expect(listResponse.parse(await (await call('/operator/messages', operator)).json()).ids).toEqual([mid]);
  expect(lines).toEqual([]);
});

test('lists, reads, gives the source of, and deletes what was written to postmaster and abuse', async () => {
  const { call, postmaster } = await setUp();
  const source = Buffer.from('Subject: Complaint\r\n\r\nWhat is this?\r\n');
  const [first, second] = [
    await postmaster('postmaster', { subject: 'Complaint', source }),
    await postmaster('abuse@mayfly.localhost', { subject: 'Abuse' }),
  ];

  const listed = listResponse.parse(await (await call('/operator/messages', operator)).json());
  expect(listed).toMatchObject({ ids: [first, second], items: [{ subject: 'Complaint' }, { subject: 'Abuse' }] });
  expect(await (await call(`/operator/messages/${first}`, operator)).json()).toMatchObject({
    id: first,
    subject: 'Complaint',
  });
  const download = await call(`/operator/messages/${first}/source`, operator);
  expect(download.headers.get('content-type')).toBe('message/rfc822');
  expect(download.headers.get('cache-control')).toBe('no-store');
  expect(Buffer.from(await download.arrayBuffer())).toEqual(source);

  expect((await call(`/operator/messages/${first}`, { ...operator, method: 'DELETE' })).status).toBe(204);
  await expectProblem(await call(`/operator/messages/${first}`, operator), 404, 'message_not_found');
  expect((await call('/operator/messages', { ...operator, method: 'DELETE' })).status).toBe(204);
  expect(await (await call('/operator/messages', operator)).json()).toMatchObject({ ids: [] });
});

test('holds nothing before anybody wrote, and makes nothing by being asked', async () => {
  const { gateway, call } = await setUp();
  expect(await (await call('/operator/messages', operator)).json()).toEqual({
    items: [],
    ids: [],
    cursor: 0,
    hasMore: false,
  });
  await expectProblem(await call('/operator/messages/unknown', operator), 404, 'message_not_found');
  expect(await gateway.inboxes.openOperatorInbox()).toBeUndefined();
});

test('opens no inbox but the operator’s', async () => {
  const { gateway, call, postmaster } = await setUp();
  await postmaster();
  const { id } = await gateway.createInbox();
  const mid = await gateway.deliver(id);
  for (const path of [`/operator/messages/${mid}`, `/operator/messages/${mid}/source`])
    await expectProblem(await call(path, operator), 404, 'message_not_found');
  await expectProblem(await call(`/operator/inboxes/${id}/messages`, operator), 404, 'route_not_found');
  await expectProblem(await call(`/api/v1/inboxes/${id}/messages`, operator), 404, 'route_not_found');
});

test('without a key there are no operator routes, and the server is healthy all the same', async () => {
  const { call, postmaster } = await setUp('none');
  await postmaster();
  for (const headers of [{}, bearer(key), bearer('undefined')])
    await expectProblem(await call('/operator/messages', { headers }), 404, 'route_not_found');
  const healthy = await call('/healthz');
  expect([healthy.status, await healthy.text()]).toEqual([200, 'ok\n']);
  await expectProblem(await call('/healthz', { method: 'POST' }), 405, 'method_not_allowed');
});

test('answers no page, and is no part of what everybody can reach', async () => {
  const { gateway, call } = await setUp();
  const headers = { origin: 'https://elsewhere.example', ...bearer(key) };
  await expectProblem(await call('/operator/messages', { headers }), 403, 'origin_refused');
  expect((await call('/operator/messages', operator)).headers.get('content-security-policy')).toContain(
    "default-src 'self'",
  );
  for (const path of ['/operator/messages', '/healthz']) expect((await gateway.call(path, operator)).status).toBe(404);
});

test('makes API keys that the gateway recognises until they are revoked', async () => {
  const { gateway, call } = await setUp();
  const made = await call('/operator/keys', json('POST', { label: 'ci' }, bearer(key)));
  const { key: apiKey, ...told } = createdApiKey.parse(await made.json());
  const ask = (given: string) => gateway.call('/api/v1/meta', { headers: { 'X-Api-Key': given } });
  expect(made.status).toBe(201);
  expect(made.headers.get('cache-control')).toBe('no-store');
  expect(await (await call('/operator/keys', operator)).json()).toEqual({ items: [told] });
  expect((await ask(apiKey)).status).toBe(200);

  expect((await call(`/operator/keys/${told.id}`, { ...operator, method: 'DELETE' })).status).toBe(204);
  for (const given of [apiKey, '', 'canary']) {
    const refused = await ask(given);
    await expectProblem(refused, 401, 'key_refused');
    expect(refused.headers.get('www-authenticate')).toBe('ApiKey');
  }
  await expectProblem(await call(`/operator/keys/${told.id}`, { ...operator, method: 'DELETE' }), 404, 'key_not_found');
  expect(await (await call('/operator/keys', operator)).json()).toEqual({ items: [] });
});

test.each([{}, { label: '' }, { label: 'x'.repeat(65) }, { label: 1 }, { label: 'a', key: 'b' }])(
  'makes no API key of %j',
  async (body) => {
    const { call } = await setUp();
    await expectProblem(await call('/operator/keys', json('POST', body, bearer(key))), 400, 'bad_request');
  },
);

test('adds, changes and removes domains, which the gateway offers from then on', async () => {
  const { gateway, call } = await setUp();
  const offered = async () => domainsResponse.parse(await (await gateway.call('/api/v1/domains')).json()).items;
  const patch = (name: string, body: object) => call(`/operator/domains/${name}`, json('PATCH', body, bearer(key)));
  const added = await call('/operator/domains', json('POST', { name: '*.New.example', weight: 3 }, bearer(key)));
  expect([added.status, await added.json()]).toEqual([201, { name: '*.new.example', state: 'active', weight: 3 }]);
  expect(await offered()).toContainEqual({ domain: 'new.example', kind: 'wildcard' });
  const again = await call('/operator/domains', json('POST', { name: '*.new.example' }, bearer(key)));
  await expectProblem(again, 409, 'domain_exists');

  const name = encodeURIComponent('*.new.example');
  expect(await (await patch(name, { state: 'receive-only' })).json()).toMatchObject({
    state: 'receive-only',
    weight: 3,
  });
  expect(await offered()).not.toContainEqual({ domain: 'new.example', kind: 'wildcard' });
  const wish = await gateway.call('/api/v1/inboxes', json('POST', { domain: 'new.example' }));
  await expectProblem(wish, 409, 'domain_not_offered');

  const remove = () => call(`/operator/domains/${name}`, { ...operator, method: 'DELETE' });
  await expectProblem(await remove(), 409, 'domain_in_use');
  expect(await (await patch(name, { state: 'retired' })).json()).toMatchObject({ endsAt: expect.any(String) });
  expect((await remove()).status).toBe(204);
  await expectProblem(await remove(), 404, 'domain_not_found');
  await expectProblem(await patch(name, {}), 404, 'domain_not_found');
  const { items } = operatedDomainsResponse.parse(await (await call('/operator/domains', operator)).json());
  expect(items.map(({ name }) => name)).toEqual(['mayfly.localhost', '*.wild.localhost']);
  expect((await call('/operator/domains')).status).toBe(401);
});

test.each([
  {},
  { name: '' },
  { name: 'a b' },
  { name: '*.*' },
  { name: 'x'.repeat(300) },
  { name: 'a.example', weight: 0 },
  { name: 'a.example', weight: 1.5 },
  { name: 'a.example', weight: 1001 },
  { name: 'a.example', state: 'retired' },
  { name: 'a.example', more: 1 },
])('adds no domain of %j', async (body) => {
  const { call } = await setUp();
  await expectProblem(await call('/operator/domains', json('POST', body, bearer(key))), 400, 'bad_request');
});

const operator = { headers: bearer(key) };

async function setUp(operatorKey = key) {
  const gateway = await startGateway();
  const lines: string[] = [];
  const logger = createLogger({ app: 'gateway', destination: { write: (line: string) => void lines.push(line) } });
  const server = createOperatorServer({
    inboxes: gateway.inboxes,
    apiKeys: gateway.apiKeys,
    domains: gateway.operatedDomains,
    operatorKey: operatorKey === 'none' ? undefined : operatorKey,
    logger,
    status: createVitals('gateway').answer,
  });
  const { port } = await server.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(server.close);
  const call = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, init);

  async function postmaster(recipient = 'postmaster', mail: Parameters<typeof newDelivery>[0] = {}): Promise<string> {
    const { inboxId } = await gateway.inboxes.accepts(recipient);
    return gateway.deliver(inboxId, mail);
  }

  return { gateway, call, lines, postmaster };
}

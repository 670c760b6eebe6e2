import { createInboxResponse, domainsResponse, inboxResponse, metaResponse } from '@mayfly/contracts/http-api';
import { InboxError } from '@mayfly/inbox/inbox-error';
import { expect, test } from 'vitest';
import { expectProblem } from '../../test/expect-problem.ts';
import { bearer, json, startGateway } from '../../test/start-gateway.ts';
import { noChallenge } from '../challenge.ts';

test('says what it offers', async () => {
  const { call } = await startGateway();

  const meta = metaResponse.parse(await (await call('/api/v1/meta')).json());
  const domains = domainsResponse.parse(await (await call('/api/v1/domains')).json());

  expect(meta).toMatchObject({ lifetimesSeconds: [1, 60, 3600], retention: 'memory' });
  expect(domains.items).toEqual([
    { domain: 'mayfly.localhost', kind: 'exact' },
    { domain: 'wild.localhost', kind: 'wildcard' },
  ]);
});

test('makes an inbox, tells its token once and where it is', async () => {
  const { call } = await startGateway();

  const answer = await call(
    '/api/v1/inboxes',
    json('POST', { localPart: 'ada.lovelace', domain: 'mayfly.localhost', lifetimeSeconds: 60, label: 'A' }),
  );
  const created = createInboxResponse.parse(await answer.json());
  const read = await call(`/api/v1/inboxes/${created.id}`, { headers: bearer(created.token) });

  expect(answer.status).toBe(201);
  expect(answer.headers.get('location')).toBe(`/api/v1/inboxes/${created.id}`);
  expect(created).toMatchObject({ address: 'ada.lovelace@mayfly.localhost', lifetimeSeconds: 60, label: 'A' });
  const { token, serverTime, ...inbox } = created;
  expect(token).toHaveLength(43);
  expect(inboxResponse.parse(await read.json())).toEqual({ ...inbox, serverTime: expect.any(String) });
  expect(Date.parse(serverTime)).toBeGreaterThanOrEqual(Date.parse(inbox.createdAt));
});

test('makes an inbox of its own choosing where nothing is asked for', async () => {
  const { call } = await startGateway();

  const answer = await call('/api/v1/inboxes', { method: 'POST' });

  expect(answer.status).toBe(201);
  expect(createInboxResponse.parse(await answer.json()).lifetimeSeconds).toBe(3600);
});

test('refuses an address that is taken, alive or dead', async () => {
  const { call } = await startGateway();
  const create = () => call('/api/v1/inboxes', json('POST', { localPart: 'ada.lovelace', domain: 'mayfly.localhost' }));
  const { id, token } = createInboxResponse.parse(await (await create()).json());

  await expectProblem(await create(), 409, 'address_taken');
  await call(`/api/v1/inboxes/${id}`, { method: 'DELETE', headers: bearer(token) });
  await expectProblem(await create(), 409, 'address_taken');
});

test.each([
  ['by its own lifetime', undefined, 60],
  ['by its own lifetime, asked with an empty object', {}, 60],
  ['by the seconds asked for', { seconds: 5 }, 5],
])('extends an inbox %s', async (_name, body, seconds) => {
  const { call, createInbox } = await startGateway();
  const { id, token, expiresAt } = await createInbox(60);

  const answer = await call(
    `/api/v1/inboxes/${id}/extend`,
    body === undefined ? { method: 'POST', headers: bearer(token) } : json('POST', body, bearer(token)),
  );

  const extended = inboxResponse.parse(await answer.json());
  expect(Date.parse(extended.expiresAt) - Date.parse(expiresAt)).toBe(seconds * 1000);
});

test('extends up to the cap and then no more', async () => {
  const { call, createInbox } = await startGateway();
  const { id, token, maxExpiresAt } = await createInbox();
  const extend = () => call(`/api/v1/inboxes/${id}/extend`, json('POST', { seconds: 86_400 }, bearer(token)));

  expect(inboxResponse.parse(await (await extend()).json()).expiresAt).toBe(maxExpiresAt);
  await expectProblem(await extend(), 409, 'extension_limit_reached');
});

test.each([{ seconds: 0 }, { seconds: -1 }, { seconds: '60' }, { seconds: 1.5 }, { minutes: 1 }])(
  'refuses to extend by %j',
  async (body) => {
    const { call, createInbox } = await startGateway();
    const { id, token } = await createInbox();

    await expectProblem(
      await call(`/api/v1/inboxes/${id}/extend`, json('POST', body, bearer(token))),
      400,
      'bad_request',
    );
  },
);

test('discards an inbox; its token is genuine still and opens nothing more', async () => {
  const { call, createInbox } = await startGateway();
  const { id, token } = await createInbox();

  const discarded = await call(`/api/v1/inboxes/${id}`, { method: 'DELETE', headers: bearer(token) });

  expect(discarded.status).toBe(204);
  expect(await discarded.text()).toBe('');
  await expectProblem(await call(`/api/v1/inboxes/${id}`, { headers: bearer(token) }), 410, 'inbox_gone');
  await expectProblem(await call(`/api/v1/inboxes/${id}/messages`, { headers: bearer(token) }), 410, 'inbox_gone');
});

test('who holds an API key is not challenged, and everybody else is', async () => {
  const asked: unknown[] = [];
  const started = await startGateway({
    challenge: {
      ...noChallenge,
      admit: async (answer) => {
        asked.push(answer);
        throw new InboxError('challenge_required');
      },
    },
  });
  const { key } = await started.apiKeys.create('tests');
  const create = (headers: Record<string, string>) => started.call('/api/v1/inboxes', json('POST', {}, headers));

  expect((await create({ 'X-Api-Key': key })).status).toBe(201);
  expect(asked).toEqual([]);
  const refused = await create({});
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ code: 'challenge_required' });
});

import { inboxResponse } from '@mayfly/contracts/http-api';
import { expect, test } from 'vitest';
import { bearer, json, startGateway } from '../test/start-gateway.ts';
import { operations } from './openapi/operations.ts';

const paths = operations.filter(({ method, needs }) => method === 'get' && needs === 'token').map(({ path }) => path);

test.each(paths)('GET and HEAD of %s change nothing', async (path) => {
  const { url, call, createInbox, deliver } = await startGateway();
  const { id, token } = await createInbox();
  const mid = await deliver(id, { subject: 'Your code is 482910' });
  const headers = bearer(token);
  const look = async () => [
    await (await call(`/api/v1/inboxes/${id}/messages`, { headers })).json(),
    inboxResponse.parse(await (await call(`/api/v1/inboxes/${id}`, { headers })).json()).expiresAt,
  ];
  const before = await look();

  const filled = path.replace('{id}', id).replace('{mid}', mid).replace('{index}', '0');
  for (const method of ['GET', 'HEAD']) {
    // A stream would have no end of its own.
    const { body } = await fetch(`${url}/api/v1${filled}?timeout=0s`, { method, headers });
    await body?.cancel();
  }

  expect(await look()).toEqual(before);
});

test.each(['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'])(
  '%s makes no other method of GET',
  async (name) => {
    const { call, createInbox } = await startGateway();
    const { id, token } = await createInbox();

    await call(`/api/v1/inboxes/${id}?_method=DELETE`, { headers: { ...bearer(token), [name]: 'DELETE' } });
    await call(`/api/v1/inboxes/${id}/extend`, json('POST', {}, { ...bearer(token), [name]: 'DELETE' }));

    expect((await call(`/api/v1/inboxes/${id}`, { headers: bearer(token) })).status).toBe(200);
  },
);

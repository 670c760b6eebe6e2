import { sampleResponse } from '@mayfly/contracts/http-api';
import { InboxError } from '@mayfly/inbox/inbox-error';
import { expect, test } from 'vitest';
import { expectProblem } from '../../test/expect-problem.ts';
import { openSocket } from '../../test/open-socket.ts';
import { bearer, startGateway } from '../../test/start-gateway.ts';

test('delivers a mail that says that it is a sample made here, and gives it back byte for byte', async () => {
  const { call, createInbox } = await startGateway();
  const { id, token, address } = await createInbox();
  const headers = bearer(token);

  const answer = await call(`/api/v1/inboxes/${id}/sample`, { method: 'POST', headers });
  const { messageId } = sampleResponse.parse(await answer.json());

  expect(answer.status).toBe(201);
  const location = answer.headers.get('location') ?? '';
  expect(location).toBe(`/api/v1/inboxes/${id}/messages/${messageId}`);
  expect(await (await call(location, { headers })).json()).toMatchObject({
    from: { name: 'Mayfly', address: 'sample@mayfly.invalid' },
    subject: 'A test from this server',
    text: expect.stringContaining('made by the server itself'),
    html: expect.stringContaining('made by the server itself'),
    envelope: { sender: 'sample@mayfly.invalid', recipient: address },
    headers: expect.arrayContaining([{ name: 'Mayfly-Sample', value: 'local' }]),
    notices: [],
  });
  expect(await (await call(`${location}/source`, { headers })).text()).toMatch(/^From: Mayfly /);
});

test('is announced to who watches, like any mail', async () => {
  const { url, call, createInbox } = await startGateway();
  const { id, token } = await createInbox();
  const socket = await openSocket(url);
  await socket.join({ inboxId: id, token });

  await call(`/api/v1/inboxes/${id}/sample`, { method: 'POST', headers: bearer(token) });

  expect(await socket.hears('message.received')).toMatchObject({
    type: 'message.received',
    summary: { subject: 'A test from this server' },
  });
});

test('is refused where the inbox is full', async () => {
  const { call, createInbox, deliver } = await startGateway();
  const { id, token } = await createInbox();
  for (let message = 0; message < 50; message++) await deliver(id);

  const answer = await call(`/api/v1/inboxes/${id}/sample`, { method: 'POST', headers: bearer(token) });

  await expectProblem(answer, 409, 'inbox_full');
});

test('is refused where the store has no room for mail', async () => {
  const { call, createInbox } = await startGateway({
    spoil: (inboxes) => ({
      ...inboxes,
      accepts: async () => {
        throw new InboxError('store_full');
      },
    }),
  });
  const { id, token } = await createInbox();

  const answer = await call(`/api/v1/inboxes/${id}/sample`, { method: 'POST', headers: bearer(token) });

  await expectProblem(answer, 503, 'store_full');
});

test('needs the token', async () => {
  const { call, createInbox } = await startGateway();
  const { id } = await createInbox();

  await expectProblem(await call(`/api/v1/inboxes/${id}/sample`, { method: 'POST' }), 401, 'token_refused');
});

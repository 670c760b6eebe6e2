import { expect, test } from 'vitest';
import { expectProblem } from '../../test/expect-problem.ts';
import { bearer, json, startGateway } from '../../test/start-gateway.ts';

test('are set as a whole, met at the next recipient, and taken away', async () => {
  const { started, path, headers, met } = await startWithKey();
  expect(await met()).toBeUndefined();

  const refusing = { refuse: { code: 450 }, greylist: true };
  const set = await started.call(path, json('PUT', refusing, headers));
  expect(await set.json()).toEqual({ greylist: true, refuse: { code: 450, at: 'rcpt' } });
  expect(await met()).toEqual({ greylist: true, refuse: { code: 450, at: 'rcpt' } });

  await started.call(path, json('PUT', { delay: { seconds: 30, at: 'data' } }, headers));
  expect(await met()).toEqual({ greylist: false, delay: { seconds: 30, at: 'data' } });

  expect((await started.call(path, { method: 'DELETE', headers })).status).toBe(204);
  expect((await started.call(path, { method: 'DELETE', headers })).status).toBe(204);
  expect(await met()).toBeUndefined();
});

test('need an API key beside the token', async () => {
  const { started, inbox, path, headers, met } = await startWithKey();
  const wanted = { greylist: true };

  for (const method of ['PUT', 'DELETE']) {
    const init = (own: Record<string, string>) =>
      method === 'PUT' ? json(method, wanted, own) : { method, headers: own };
    await expectProblem(await started.call(path, init(bearer(inbox.token))), 401, 'key_refused');
    const { 'X-Api-Key': key } = headers;
    await expectProblem(await started.call(path, init({ 'X-Api-Key': key })), 401, 'token_refused');
    await expectProblem(await started.call(path, init({ ...headers, 'X-Api-Key': `${key}x` })), 401, 'key_refused');
  }
  expect(await met()).toBeUndefined();
});

test.each([
  {},
  { greylist: false },
  { greylist: 1 },
  { refuse: {} },
  { refuse: { code: 250 } },
  { refuse: { code: 421 } },
  { refuse: { code: '550' } },
  { refuse: { code: 550, at: 'mail' } },
  { refuse: { code: 550, text: 'x' } },
  { delay: { seconds: 0 } },
  { delay: { seconds: 31 } },
  { delay: { seconds: 1.5 } },
  { bounce: true },
])('cannot be %j', async (body) => {
  const { started, path, headers, met } = await startWithKey();

  await expectProblem(await started.call(path, json('PUT', body, headers)), 400, 'bad_request');

  expect(await met()).toBeUndefined();
});

test('of an inbox that is gone are gone', async () => {
  const { started, inbox, path, headers } = await startWithKey();
  await started.call(`/api/v1/inboxes/${inbox.id}`, { method: 'DELETE', headers });

  await expectProblem(await started.call(path, json('PUT', { greylist: true }, headers)), 410, 'inbox_gone');
});

async function startWithKey() {
  const started = await startGateway();
  const inbox = await started.createInbox();
  const { key } = await started.apiKeys.create('tests');
  return {
    ...{ started, inbox, path: `/api/v1/inboxes/${inbox.id}/faults` },
    headers: { ...bearer(inbox.token), 'X-Api-Key': key },
    /** What the ingester is told at RCPT TO. */
    met: async () => (await started.inboxes.accepts(inbox.address)).faults,
  };
}

import { connect } from 'node:net';
import { type CreateInboxResponse, listResponse } from '@mayfly/contracts/http-api';
import { expect, test } from 'vitest';
import { expectProblem } from '../test/expect-problem.ts';
import { bearer, json, type Started, startGateway } from '../test/start-gateway.ts';
import { operations } from './openapi/operations.ts';

const routes = operations
  .filter(({ needs }) => needs !== 'nothing')
  .map(({ method, path }) => [method.toUpperCase(), path.slice('/inboxes/{id}'.length)] as const);

test.each(routes)('%s /inboxes/{id}%s opens for the token of this inbox alone', async (method, path) => {
  const { call, createInbox, deliver } = await startGateway();
  const [own, other] = [await createInbox(), await createInbox()];
  const mid = await deliver(own.id);
  const url = `/api/v1/inboxes/${own.id}${path.replace('{mid}', mid).replace('{index}', '0')}`;

  for (const headers of strangers(own, other)) {
    await expectProblem(await call(url, { method, headers }), 401, 'token_refused');
  }
  const listed = await call(`/api/v1/inboxes/${own.id}/messages`, { headers: bearer(own.token) });
  expect(listResponse.parse(await listed.json()).ids).toEqual([mid]);
});

function strangers({ id, token }: CreateInboxResponse, other: CreateInboxResponse): Record<string, string>[] {
  return [
    {},
    { Authorization: '' },
    { Authorization: 'Bearer' },
    { Authorization: 'Bearer ' },
    { Authorization: token },
    { Authorization: `Basic ${Buffer.from(`${id}:${token}`).toString('base64')}` },
    { Authorization: `Bearer ${token},${token}` },
    { Authorization: `Bearer ["${token}"]` },
    bearer(token.slice(0, -1)),
    bearer(`${token}A`),
    bearer(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`),
    bearer('A'.repeat(15_000)),
    bearer(other.token),
    bearer(id),
  ];
}

test('answers for an unknown and for a foreign inbox alike, but for the request id', async () => {
  const { call, createInbox } = await startGateway();
  const [own, foreign] = [await createInbox(), await createInbox()];
  const ask = (id: string) => call(`/api/v1/inboxes/${id}`, { headers: bearer(own.token) });

  const answers = await Promise.all(
    [foreign.id, 'AAAAAAAAAAAAAAAAAAAAAA', '__proto__', 'x', '*', '%00%0D%0A'].map(ask),
  );

  const seen = new Set<string>();
  for (const answer of answers) {
    const { requestId, ...problem } = await expectProblem(answer, 401, 'token_refused');
    const headers = [...answer.headers].filter(([name]) => name !== 'date' && name !== 'x-request-id');
    seen.add(JSON.stringify([problem, headers]));
    expect(requestId).not.toBe('');
  }
  expect(seen.size).toBe(1);
  expect(answers[0]?.headers.get('www-authenticate')).toBe('Bearer');
});

test('takes the scheme in any case (RFC 9110, 11.1)', async () => {
  const { call, createInbox } = await startGateway();
  const { id, token } = await createInbox();

  const answer = await call(`/api/v1/inboxes/${id}`, { headers: { Authorization: `bearer ${token}` } });

  expect(answer.status).toBe(200);
});

test('reads the token from nowhere but the header', async () => {
  const { call, createInbox } = await startGateway();
  const { id, token } = await createInbox();

  const inQuery = await call(`/api/v1/inboxes/${id}?token=${token}&access_token=${token}`);
  const inCookie = await call(`/api/v1/inboxes/${id}`, { headers: { Cookie: `token=${token}` } });
  const inBody = await call(`/api/v1/inboxes/${id}/extend`, json('POST', { token }));

  for (const answer of [inQuery, inCookie, inBody]) await expectProblem(answer, 401, 'token_refused');
});

test('is not opened by a second Authorization header', async () => {
  const started = await startGateway();
  const { id, token } = await started.createInbox();

  const answer = await sendRaw(started, [
    `GET /api/v1/inboxes/${id} HTTP/1.1`,
    'Host: localhost',
    'Authorization: Bearer wrong',
    `Authorization: Bearer ${token}`,
    'Connection: close',
  ]);

  expect(answer).toMatch(/^HTTP\/1.1 401 /);
});

function sendRaw({ url }: Started, lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (bytes) => {
      answer += bytes;
    });
    socket.on('end', () => resolve(answer)).on('error', reject);
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  });
}

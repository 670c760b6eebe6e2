import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { startGateway } from '../test/start-gateway.ts';

const body = '{"label":"smuggled"}';
const post = 'POST /api/v1/inboxes HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';

test.each([
  ['two lengths', `${post}Content-Length: 2\r\nContent-Length: ${body.length}\r\n\r\n{}`],
  ['a length and chunks', `${post}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ['chunks that are something else too', `${post}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`],
  ['a length with a sign', `${post}Content-Length: +2\r\n\r\n{}`],
  ['a chunk length that is none', `${post}Transfer-Encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n`],
  ['a space before the colon', `${post}Content-Length : 2\r\n\r\n{}`],
  ['a folded header', `${post}X-Folded: a\r\n b\r\nContent-Length: 2\r\n\r\n{}`],
  ['lines that end in LF alone', post.replaceAll('\r\n', '\n').concat('Content-Length: 2\n\n{}')],
  ['NUL in a header', `${post}X-Nul: a\0b\r\nContent-Length: 2\r\n\r\n{}`],
  ['no Host', 'GET /api/v1/meta HTTP/1.1\r\n\r\n'],
  ['two Hosts', 'GET /api/v1/meta HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n'],
  ['a version nobody has', 'GET /api/v1/meta HTTP/9.9\r\nHost: a\r\n\r\n'],
  ['no HTTP', 'EHLO stranger.example\r\n'],
  ['TLS', Buffer.from('16030100f8010000f40303', 'hex')],
])('hangs up on %s and makes nothing of it', async (_name, bytes) => {
  const { url, lines } = await startGateway({
    spoil: (inboxes) => ({ ...inboxes, create: () => Promise.reject(new Error('was asked')) }),
  });
  const socket = await open(url);

  socket.write(bytes);

  expect(await untilClosed(socket)).toMatch(/^(HTTP\/1\.1 400 Bad Request\r\n|$)/);
  expect(lines).toEqual([]);
});

test.each(['TRACE', 'CONNECT', 'PROPFIND'])('offers no %s', async (method) => {
  const { url } = await startGateway();
  const socket = await open(url);

  socket.write(`${method} /api/v1/meta HTTP/1.1\r\nHost: a\r\nX-Canary: canary\r\nConnection: close\r\n\r\n`);

  const answer = await untilClosed(socket);
  expect(answer).toMatch(/^(HTTP\/1\.1 405 |$)/);
  expect(answer).not.toContain('canary');
});

test('hangs up on two hundred who connect and say nothing, and others are served meanwhile', async () => {
  const { url, call } = await startGateway();
  const silent = await Promise.all(Array.from({ length: 200 }, () => open(url)));
  const closed = silent.map(untilClosed);

  expect((await call('/api/v1/meta')).status).toBe(200);

  expect(new Set((await Promise.all(closed)).map((answer) => answer.slice(0, 12)))).toEqual(new Set(['HTTP/1.1 408']));
});

async function open(url: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

/** What came back until the other side hung up. */
async function untilClosed(socket: Socket): Promise<string> {
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => {});
  await once(socket, 'close');
  return answer;
}

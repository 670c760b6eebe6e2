import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { inTier } from '@mayfly/test-peers/test-tier';
import { expect, onTestFinished, test } from 'vitest';
import { openSocket } from './open-socket.ts';
import { startGateway } from './start-gateway.ts';

const guesses = inTier({ short: 1000, long: 10_000 });
const atOnce = 50;

test('guesses over the wire have one answer between them, and nothing of a mail in it', {
  timeout: 600_000,
}, async () => {
  const { url, createInbox, deliver } = await startGateway();
  const living = await createInbox();
  const mid = await deliver(living.id, { subject: 'canary' });
  const gone = await createInbox(1);
  const paths = ['', '/messages', `/messages/${mid}`, `/messages/${mid}/source`, '/messages/wait?timeout=0s', '/code'];
  const ids = [() => living.id, () => gone.id, () => randomBytes(16).toString('base64url')];
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  onTestFinished(() => agent.destroy());

  const answers = new Set<string>();
  let asked = 0;
  const guess = async (): Promise<void> => {
    for (let turn = asked++; turn < guesses; turn = asked++) {
      const id = ids[turn % ids.length]?.() ?? '';
      const path = paths[Math.floor(turn / ids.length) % paths.length] ?? '';
      answers.add(await ask(agent, `${url}/api/v1/inboxes/${id}${path}`, randomBytes(32).toString('base64url')));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, guess));

  expect(asked).toBeGreaterThanOrEqual(guesses);
  expect(answers.size).toBe(1);
  expect([...answers][0]).toMatch(/^401 .*"code":"token_refused"/);
  expect([...answers].join()).not.toContain('canary');
});

test('guesses over one socket have one answer between them, and it hears of no mail', async () => {
  const { url, createInbox, deliver } = await startGateway();
  const living = await createInbox();
  const { join, heard, socket } = await openSocket(url, { transports: ['websocket'] });
  const answers = new Set<string>();

  for (let turn = 0; turn < 19; turn++) {
    const inboxId = turn % 2 === 0 ? living.id : randomBytes(16).toString('base64url');
    const answer = await join({ inboxId, token: randomBytes(32).toString('base64url') });
    answers.add(JSON.stringify(answer).replace(/"requestId":"[^"]+"/, ''));
  }
  await deliver(living.id);

  expect(answers.size).toBe(1);
  expect([...answers][0]).toContain('token_refused');
  expect(socket.connected).toBe(true);
  expect(heard).toEqual([]);
});

/** Status, headers and body, but for what names the moment and the request. */
function ask(agent: Agent, url: string, token: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { agent, headers: { Authorization: `Bearer ${token}` } }, (answer) => {
      const { date: _, 'x-request-id': requestId, ...headers } = answer.headers;
      let body = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      answer.on('end', () => {
        const told = body.replace(String(requestId), '');
        resolve(`${answer.statusCode} ${JSON.stringify(headers)} ${told}`);
      });
    });
    asking.on('error', reject).end();
  });
}

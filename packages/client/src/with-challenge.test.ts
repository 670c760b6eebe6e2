import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { bodyOf, startServer } from '../test/start-server.ts';
import { createHttpApi } from './http-api.ts';

const endings: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0)) await end();
});

test('solves a challenge where one is required, and from then on at once', async () => {
  const { api, lines } = await setUp({ kind: 'pow', challenge: solvable });
  const first = await api.createInbox({ label: 'a' });
  expect(lines.splice(0)).toEqual(['POST /inboxes', 'GET /challenge', 'POST /inboxes solved']);
  await api.createInbox({});
  expect(lines).toEqual(['GET /challenge', 'POST /inboxes solved']);
  expect(first).toMatchObject({ label: 'a' });
});

test('asks for no challenge where none is wanted any more', async () => {
  const issued: Issued[] = [{ kind: 'pow', challenge: solvable }];
  const { api, lines, server } = await setUp(...issued, { kind: 'none' });
  await api.createInbox({});
  server.lenient = true;
  await api.createInbox({});
  lines.splice(0);
  await api.createInbox({});
  expect(lines).toEqual(['POST /inboxes']);
});

test('sends an answer that the caller has, and solves none', async () => {
  const { api, lines } = await setUp();
  await api.createInbox({ challenge: 'of a browser' });
  expect(lines).toEqual(['POST /inboxes solved']);
});

test('passes on that a solution was not taken', async () => {
  const { api, server } = await setUp({ kind: 'pow', challenge: solvable });
  server.stubborn = true;
  await expect(api.createInbox({})).rejects.toMatchObject({ cause: { code: 'challenge_failed' } });
});

test('takes a challenge that nothing solves for no answer of Mayfly', async () => {
  const { api } = await setUp({ kind: 'pow', challenge: { ...solvable, parameters: unsolvable } });
  await expect(api.createInbox({})).rejects.toMatchObject({ cause: { kind: 'unreachable' } });
});

test('has a person answer what only a person can, and sends what they hand over', async () => {
  const { api, lines, sent } = await setUp(ofService);
  const asked: unknown[] = [];
  const askPerson = async (challenge: unknown) => {
    asked.push(challenge);
    return 'handed out';
  };
  await api.createInbox({}, { askPerson });
  expect(asked).toEqual([ofService]);
  expect(lines).toEqual(['POST /inboxes', 'GET /challenge', 'POST /inboxes solved']);
  expect(sent.at(-1)).toBe('handed out');
});

test('says that a challenge is required where nobody is there to answer it', async () => {
  const { api } = await setUp(ofService);
  await expect(api.createInbox({})).rejects.toMatchObject({ cause: { code: 'challenge_required' } });
});

test('asks for nothing more once its caller has given up while a person was asked', async () => {
  const { api, lines } = await setUp(ofService);
  const controller = new AbortController();
  const askPerson = async () => {
    controller.abort(new Error('never mind'));
    return 'too late';
  };
  await expect(api.createInbox({}, { signal: controller.signal, askPerson })).rejects.toThrow('never mind');
  expect(lines).toEqual(['POST /inboxes', 'GET /challenge']);
});

test('ends when it is told to', async () => {
  const endless = { ...unsolvable, data: { mostCounter: 1e9, expiresAt: 1 } };
  const { api } = await setUp({ kind: 'pow', challenge: { ...solvable, parameters: endless } });
  const controller = new AbortController();
  const onProgress = () => controller.abort(new Error('enough'));
  await expect(api.createInbox({}, { signal: controller.signal, onProgress })).rejects.toThrow('enough');
});

const unsolvable = {
  ...{ algorithm: 'PBKDF2/SHA-256', nonce: '01', salt: '02', cost: 1, keyLength: 32, keySignature: '00' },
  keyPrefix: 'ff'.repeat(16),
  data: { mostCounter: 10, expiresAt: 1 },
};
// Every key begins with one of sixteen digits, and a hundred keys with all of them.
const solvable = {
  parameters: { ...unsolvable, keyPrefix: 'a', data: { mostCounter: 200, expiresAt: 1 } },
  signature: '00',
};

const ofService = { kind: 'turnstile', siteKey: 'key', frame: '/challenge-frame' } as const;

type Issued = { kind: 'none' } | { kind: 'pow'; challenge: object } | typeof ofService;

/** A server that wants a challenge solved, and gives these out in turn. */
async function setUp(...issued: Issued[]) {
  const lines: string[] = [];
  const sent: unknown[] = [];
  const server = { lenient: false, stubborn: false };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse((await bodyOf(request)) || '{}');
    sent.push(body.challenge);
    const path = String(request.url).slice('/api/v1'.length);
    lines.push(`${request.method} ${path}${body.challenge === undefined ? '' : ' solved'}`);
    if (path === '/challenge') return void response.end(JSON.stringify(issued.length > 1 ? issued.shift() : issued[0]));
    if (body.challenge === undefined && !server.lenient) return refuse(response, 'challenge_required');
    if (server.stubborn) return refuse(response, 'challenge_failed');
    response.writeHead(201).end(JSON.stringify({ id: 'i', token: 't', label: body.label }));
  }

  const { url, stop } = await startServer((request, response) => void handle(request, response));
  endings.push(stop);
  return { api: createHttpApi({ baseUrl: url }), lines, sent, server };
}

function refuse(response: ServerResponse, code: string): void {
  const problem = { type: 'about:blank', title: code, status: 403, code, requestId: 'r' };
  response.writeHead(403).end(JSON.stringify(problem));
}

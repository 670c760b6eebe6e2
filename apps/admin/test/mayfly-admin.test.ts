import { createOperatorServer } from '@mayfly/gateway/operator-server';
import { composeInboxes } from '@mayfly/inbox/compose-inboxes';
import { parsesNothing } from '@mayfly/inbox/parse-when-read';
import { createLogger } from '@mayfly/runtime/logger';
import { createVitals } from '@mayfly/runtime/vitals';
import { expect, onTestFinished, test } from 'vitest';
import { runBuiltAdmin } from './run-admin.ts';

const operatorKey = 'k'.repeat(40);

test('makes, lists and revokes keys on a real server', async () => {
  const { admin, apiKeys } = await startServer();

  const made = await admin('keys', 'create', 'ci runner');
  const [key = ''] = made.out.split('\n');
  const id = await apiKeys.recognise(key);
  expect(made).toMatchObject({ code: 0, out: expect.stringContaining(`keys revoke ${id}`), err: '' });

  const listed = await admin('keys', 'list');
  expect(listed).toMatchObject({ code: 0, out: expect.stringMatching(new RegExp(`^${id}  \\S+Z  ci runner\n$`)) });
  expect(await admin('keys', 'revoke', id)).toMatchObject({ code: 0, err: '' });
  await expect(apiKeys.recognise(key)).rejects.toThrow('key_refused');
  expect(await admin('keys', 'list')).toMatchObject({ code: 0, out: 'There are no API keys.\n' });
  expect(await admin('keys', 'revoke', id)).toEqual({
    ...{ code: 1, out: '', err: 'mayfly-admin: There is no such API key\n' },
  });
});

test('answers programs in JSON', async () => {
  const { admin, apiKeys } = await startServer();

  const { key, ...told } = JSON.parse((await admin('--json', 'keys', 'create', 'ci\u001b[2J')).out);

  expect(await apiKeys.recognise(key)).toBe(told.id);
  expect(JSON.parse((await admin('keys', 'list', '--json')).out)).toEqual({ items: [told] });
  expect((await admin('keys', 'list')).out).not.toContain('\u001b');
  expect(JSON.parse((await admin('keys', 'revoke', told.id, '--json')).out)).toEqual({ id: told.id });
});

test('adds, changes, retires and removes domains on a real server', async () => {
  const { admin, domains } = await startServer();
  expect(await admin('domains', 'add', '*.Many.example', '--weight', '3')).toMatchObject({
    ...{ code: 0, out: expect.stringMatching(/^\*\.many\.example {2}active\s+weight 3\n/), err: '' },
  });
  expect(domains.owns('a.many.example')).toBe(true);
  await admin('domains', 'set', 'mayfly.example', '--state', 'receive-only');
  expect(domains.list()).toEqual([{ domain: 'many.example', kind: 'wildcard' }]);
  expect(await admin('domains', 'retire', '*.many.example')).toMatchObject({
    ...{ code: 0, out: expect.stringMatching(/retired\s+weight 3 {2}gone at \S+Z\n$/) },
  });
  const listed = JSON.parse((await admin('domains', 'list', '--json')).out);
  expect(listed.items).toEqual([
    { name: 'mayfly.example', state: 'receive-only', weight: 1 },
    { name: '*.many.example', state: 'retired', weight: 3, endsAt: expect.any(String) },
  ]);
  expect(await admin('domains', 'remove', 'mayfly.example')).toMatchObject({
    ...{ code: 1, err: 'mayfly-admin: The domain may have living inboxes: retire it first\n' },
  });
  expect(await admin('--json', 'domains', 'remove', '*.many.example')).toMatchObject({ code: 0 });
  expect(domains.owns('a.many.example')).toBe(false);
  expect((await admin('domains', 'add', 'a.example', '--weight', '1001')).err).toContain('weight: ');
  expect((await admin('domains', 'set', 'nowhere.example', '--weight', '2')).err).toContain('no such domain');
});

test('says what to publish for a domain without any server', async () => {
  const { code, out } = await runBuiltAdmin(['domains', 'records', 'example.org', '--address', '192.0.2.1'], {});
  expect(code).toBe(0);
  expect(out).toContain('example.org. 3600 IN MX 10 mail.example.org.\n');
  expect(out).toContain('example.org. 3600 IN TXT "v=spf1 -all"\n');
  expect(await runBuiltAdmin(['domains', 'records', 'example.org', '--address', 'x'], {})).toMatchObject({
    code: 1,
    out: '',
  });
});

test.each([
  [[]],
  [['domains']],
  [['keys', 'list', '--weight', '2']],
  [['keys']],
  [['keys', 'create']],
  [['keys', 'list', 'x']],
  [['keys', 'revoke', 'a', 'b']],
  [['--what']],
])('does not understand %j, and says what it can do', async (args) => {
  const { code, out, err } = await runBuiltAdmin(args, {});

  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('mayfly-admin keys create <label>');
});

test('says what it can do without any setting', async () => {
  expect(await runBuiltAdmin(['--help'], {})).toMatchObject({
    code: 0,
    out: expect.stringContaining('keys list'),
    err: '',
  });
});

test('names what is wrong with the settings, the key, the server and the label', async () => {
  const { admin, env } = await startServer();
  const fails = async (args: readonly string[], settings: Record<string, string>) => {
    const { code, out, err } = await runBuiltAdmin(args, settings);
    expect([code, out]).toEqual([1, '']);
    return err;
  };

  expect(await fails(['keys', 'list'], {})).toContain('MAYFLY_OPERATOR_KEY is not set');
  const wrong = { ...env, MAYFLY_OPERATOR_KEY: 'x'.repeat(40) };
  expect(await fails(['keys', 'list'], wrong)).toContain('refuses MAYFLY_OPERATOR_KEY');
  const nowhere = { ...env, MAYFLY_OPERATOR_URL: 'http://127.0.0.1:1' };
  expect(await fails(['keys', 'list'], nowhere)).toContain('nobody answers at http://127.0.0.1:1');
  expect((await admin('keys', 'create', 'x'.repeat(65))).err).toContain('label: ');
  const keyless = await startServer({ operatorKey: undefined });
  expect(await fails(['keys', 'list'], keyless.env)).toContain('started without MAYFLY_OPERATOR_KEY');
});

async function startServer(key: { operatorKey: string | undefined } = { operatorKey }) {
  const hour = 3_600_000;
  const composed = await composeInboxes({
    ...{ redisUrl: undefined, secret: undefined, domains: ['mayfly.example'], durability: 'memory' },
    ...{ parseStored: parsesNothing, waitReplicas: 0, rewriteEveryMs: 0, storeBytes: undefined },
    ...{ onConnectionError: () => {}, onWarning: () => {}, onUnfit: () => {} },
    rules: {
      ...{ lifetimesMs: [hour], defaultLifetimeMs: hour, maxLifetimeMs: hour, idleWindowMs: 0, tombstoneMs: hour },
      quota: { messages: 10, bytes: 1_000_000 },
    },
  });
  const { inboxes, apiKeys, domains, operatedDomains } = composed;
  const logger = createLogger({ app: 'gateway', level: 'silent' });
  const server = createOperatorServer({
    inboxes,
    apiKeys,
    domains: operatedDomains,
    logger,
    status: createVitals('gateway').answer,
    ...key,
  });
  const { port } = await server.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await server.close();
    await composed.close();
  });
  const env = { MAYFLY_OPERATOR_URL: `http://127.0.0.1:${port}`, MAYFLY_OPERATOR_KEY: operatorKey };
  return { apiKeys, domains, env, admin: (...args: string[]) => runBuiltAdmin(args, env) };
}

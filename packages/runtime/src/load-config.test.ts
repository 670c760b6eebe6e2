import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { runInChild } from '../test/run-in-child.ts';
import { ConfigError, loadConfig } from './load-config.ts';
import { settings } from './settings.ts';

const own = z.object({
  MAYFLY_SMTP_PORT: settings.MAYFLY_SMTP_PORT,
  MAYFLY_SECRET: settings.MAYFLY_SECRET,
  REDIS_URL: settings.REDIS_URL,
});

function problemsOf(schema: z.ZodObject, env: Record<string, string>): string[] {
  try {
    loadConfig(schema, env, () => {});
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split('\n');
  }
}

test('yields typed values of the settings asked for, and of those alone', () => {
  const config = loadConfig(own, { MAYFLY_SMTP_PORT: '25', MAYFLY_HTTP_PORT: '80', PATH: '/bin' });
  expect(config).toEqual({ MAYFLY_SMTP_PORT: 25 });
  expectTypeOf(config.MAYFLY_SMTP_PORT).toBeNumber();
  expectTypeOf(config.MAYFLY_SECRET).toEqualTypeOf<string | undefined>();
});

test('takes an empty variable for an unset one', () => {
  expect(loadConfig(own, { MAYFLY_SMTP_PORT: '', REDIS_URL: '', MAYFLY_SECRET: '' })).toEqual({
    MAYFLY_SMTP_PORT: 2525,
  });
});

test('names every wrong setting at once, with what it is and what is expected', () => {
  const problems = problemsOf(z.object(settings), {
    MAYFLY_HTTP_PORT: 'http',
    MAYFLY_LIFETIMES: '1w',
    MAYFLY_LOG_LEVEL: 'loud\u001b[31m',
    MAYFLY_MESSAGE_SIZE: '30MB',
    MAYFLY_DURABILITY: 'disk',
  });
  expect(problems).toEqual([
    'MAYFLY_HTTP_PORT is "http": expected a port from 0 (any free one) to 65535',
    'MAYFLY_LIFETIMES is "1w": expected durations such as 10m,1h,24h, each once',
    'MAYFLY_LOG_LEVEL is "loud\\u001b[31m": expected fatal, error, warn, info, debug, trace or silent',
    'MAYFLY_MESSAGE_SIZE is "30MB": expected no more than MAYFLY_INBOX_SIZE',
    'MAYFLY_DURABILITY is "disk": expected memory, for without REDIS_URL nothing is on a disk',
  ]);
});

test('names the setting that conflicts with another even where it is left at its default', () => {
  expect(problemsOf(z.object(settings), { MAYFLY_INBOX_SIZE: '9MB' })).toEqual([
    'MAYFLY_MESSAGE_SIZE is left at its default: expected no more than MAYFLY_INBOX_SIZE',
  ]);
});

test('minds no conflict between settings the app does not have', () => {
  expect(problemsOf(own, { MAYFLY_INBOX_SIZE: '9MB' })).toEqual([]);
});

test('says of a setting that must be set what it is for', () => {
  const demanding = z.object({ MAYFLY_CERTIFICATE: z.string().describe('The file of the certificate.') });
  expect(problemsOf(demanding, {})).toEqual(['MAYFLY_CERTIFICATE is not set: The file of the certificate.']);
});

test.each([
  ['a secret', { MAYFLY_SECRET: 'canary' }],
  ['the password of a Redis', { REDIS_URL: 'http://user:canary@host' }],
  ['a Redis URL at all', { REDIS_URL: 'canary' }],
  ['a password where none belongs', { MAYFLY_SMTP_PORT: 'user:canary@host' }],
])('shows nothing of %s', (_, env) => {
  const problems = problemsOf(own, env);
  expect(problems).toEqual([expect.stringContaining('not shown here: expected')]);
  expect(problems.join()).not.toContain('canary');
});

test('cuts short a value that is long', () => {
  expect(problemsOf(own, { MAYFLY_SMTP_PORT: '9'.repeat(5000) })[0]?.length).toBeLessThan(200);
});

test('warns of a name that is no setting, and of the one it resembles, and goes on', () => {
  const warnings: string[] = [];
  const env = { MAYFLY_DOMIANS: 'example.org', MAYFLY_HTTP_PORT: '80', MAYFLY_WEATHER: 'canary', HOME: '/' };
  loadConfig(own, env, (line) => void warnings.push(line));
  expect(warnings).toEqual([
    'warning: MAYFLY_DOMIANS is no setting; did you mean MAYFLY_DOMAINS?',
    'warning: MAYFLY_WEATHER is no setting',
  ]);
});

test('an app with wrong settings says all of them on standard error and exits with 1', async () => {
  const env = { MAYFLY_HTTP_PORT: 'http', MAYFLY_SECRET: 'canary', MAYFLY_SMPT_PORT: '25' };
  const { code, stdout, stderr } = await runInChild('config-program.ts', [JSON.stringify(env)]).exited;
  expect(code).toBe(1);
  expect(stderr.trimEnd().split('\n')).toEqual([
    'warning: MAYFLY_SMPT_PORT is no setting; did you mean MAYFLY_SMTP_PORT?',
    'program cannot start:',
    expect.stringMatching(/^MAYFLY_HTTP_PORT /),
    expect.stringMatching(/^MAYFLY_SECRET /),
  ]);
  expect(stdout + stderr).not.toContain('canary');
});

test('an app with a name that is no setting starts all the same', async () => {
  const { code, stdout } = await runInChild('config-program.ts', ['{"MAYFLY_SMPT_PORT":"25"}']).exited;
  expect(code).toBe(0);
  expect(stdout).toContain('"event":"ready"');
});

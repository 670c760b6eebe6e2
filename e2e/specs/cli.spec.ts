import { readFile, stat, writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test as base } from '../harness/fixtures.ts';
import { type Cli, openCli } from '../harness/run-cli.ts';

const test = base.extend<{ cli: Cli }>({
  cli: async ({ mayfly }, use) => use(await openCli({ MAYFLY_URL: mayfly.url })),
});

test.describe.configure({ timeout: 120_000 });

test('makes an inbox, waits for its mail, tells the code, reads, extends and discards', async ({ cli, send }) => {
  const made = await cli.run('new', '--lifetime', '10m', '--label', 'sign-up');
  expect(made).toEqual({ code: 0, out: expect.stringMatching(/^\S+@mayfly\.localhost\n$/), err: '' });
  const address = made.out.trim();

  const waiting = cli.start('wait', '--subject', 'welcome', '--timeout', '60s');
  await waiting.says(/Waiting for mail to/);
  await send({ to: address, subject: 'Newsletter', text: 'Nothing to do.' });
  await waiting.says(/Not it, by its subject: Newsletter/);
  await send({ to: address, subject: 'Welcome!', text: 'Your code is 482910.' });
  const waited = await waiting.ended;
  expect(waited).toMatchObject({ code: 0, out: expect.stringContaining('Subject: Welcome!\n') });
  expect(waited.out).toContain('\n\nYour code is 482910.\n');

  expect(await cli.run('code')).toMatchObject({ code: 0, out: '482910\n' });
  expect((await cli.run('read')).out).toMatch(/Newsletter\n.*Welcome! {2}\[482910\]\n$/);
  expect((await cli.run('read', 'latest')).out).toBe(waited.out);
  expect((await cli.run('read', 'latest', '--source')).out).toMatch(
    /^[\s\S]*Subject: Welcome!\r\n[\s\S]*482910\.\r\n$/,
  );
  expect(await cli.run('extend', '1m')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d{4}-.*Z\n$/) });
  expect(await cli.run('discard')).toEqual({ code: 0, out: 'Everything is erased.\n', err: '' });
  expect(await cli.run('read')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('mayfly new') });
});

test('answers programs in JSON', async ({ cli, send }) => {
  const json = async (...args: string[]) => JSON.parse((await cli.run(...args, '--json')).out);
  const made = await json('new');
  await send({ to: made.address, subject: 'Welcome!', text: 'Your code is 482910.' });

  const message = await json('wait', '--from', 'ada');
  expect(message).toMatchObject({ subject: 'Welcome!', text: 'Your code is 482910.\n' });
  expect(await json('code')).toMatchObject({ value: '482910', reason: 'named', message: { id: message.id } });
  expect(await json('read')).toMatchObject([{ id: message.id }]);
  expect(await json('read', message.id)).toEqual(message);
  expect(Date.parse((await json('extend', '1m')).expiresAt)).toBeGreaterThan(Date.parse(made.expiresAt));
  expect(await json('discard')).toEqual({ address: made.address });
});

test('exits 1 and says what came instead where the time runs out', async ({ cli, send }) => {
  const { out } = await cli.run('new');
  await send({ to: out.trim(), subject: 'Newsletter\u001b[2J', text: 'Nothing to do.' });

  const waited = await cli.run('code', '--timeout', '2s');

  expect(waited).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('did not match by hasCode: "Newsletter'),
  });
  expect(waited.err).not.toContain('\u001b');
});

test('watches an inbox to its end, a line for each fact', async ({ cli, send }) => {
  const address = (await cli.run('new')).out.trim();
  const [lines, facts] = [cli.start('watch'), cli.start('watch', '--json')];
  await Promise.all([lines.says(/ holds 0, until /), facts.says(/"type":"sync"/)]);

  await send({ to: address, subject: 'Welcome!', text: 'Your code is 482910.' });
  await lines.says(/ada@sender\.example {2}Welcome! {2}\[482910\]\n/);
  expect(await cli.run('discard')).toMatchObject({ code: 0 });

  expect(await lines.ended).toMatchObject({ code: 0, out: expect.stringMatching(/discarded\n$/), err: '' });
  const types = (await facts.ended).out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).type);
  expect(types.filter((type) => type !== 'smtp.trace')).toEqual(['sync', 'message.received', 'inbox.discarded']);
});

test('keeps tokens where their owner alone can read, each inbox by its address', async ({ cli }) => {
  const first = (await cli.run('new')).out.trim();
  const second = (await cli.run('new')).out.trim();

  expect((await stat(cli.state)).mode & 0o777).toBe(0o600);
  expect(await cli.run('discard', '--inbox', first)).toMatchObject({ code: 0 });
  const { inboxes } = JSON.parse(await readFile(cli.state, 'utf8'));
  expect(inboxes).toMatchObject([{ address: second }]);
  expect(await cli.run('read', '--inbox', first)).toMatchObject({ code: 1, err: expect.stringContaining(first) });
});

test('leaves a state it does not understand as it is', async ({ cli }) => {
  await cli.run('new');
  await writeFile(cli.state, '{"inboxes":[{"token":"precious"}]}');

  expect(await cli.run('new')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('is not what') });
  expect(await readFile(cli.state, 'utf8')).toContain('precious');
});

test('exits 1 where nobody answers or the server says no, 2 where it does not understand', async ({ mayfly, cli }) => {
  const nowhere = await openCli({ MAYFLY_URL: 'http://127.0.0.1:1' });
  expect(await nowhere.run('new')).toEqual({ code: 1, out: '', err: 'mayfly: Mayfly did not answer\n' });
  const refused = await cli.run('new', '--lifetime', '7m');
  expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('(bad_request)') });
  const wrongKey = await openCli({ MAYFLY_URL: mayfly.url, MAYFLY_API_KEY: 'none of yours' });
  expect((await wrongKey.run('new')).err).toContain('key_refused');

  for (const args of [
    [],
    ['fly'],
    ['new', 'x'],
    ['wait', '--timeout', 'soon'],
    ['read', '--source'],
    ['code', '--port', '1'],
  ]) {
    expect(await cli.run(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('mayfly discard') });
  }
  expect(await cli.run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('mayfly watch'), err: '' });
});

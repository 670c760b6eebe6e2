import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
  await send({ to: address, subject: 'Newsletter', text: 'Nothing to do.' });
  await send({ to: address, subject: 'Welcome!', text: 'Your code is 482910.' });
  const waited = await waiting.ended;
  expect(waited).toEqual({ code: 0, out: expect.stringContaining('Subject: Welcome!\n'), err: '' });
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

test('gives the code of the newest mail, and after a cursor no older one', async ({ cli, send }) => {
  const to = (await cli.run('new')).out.trim();
  await send({ to, subject: 'Your code', text: 'Your code is 111111.' });
  expect(await cli.run('code')).toMatchObject({ code: 0, out: '111111\n' });

  const since = (await cli.run('cursor')).out.trim();
  const tooEarly = await cli.run('code', '--since', since, '--timeout', '1s');
  expect(tooEarly).toMatchObject({ code: 1, out: '', err: expect.stringContaining('No message matched in time') });
  const waiting = cli.start('code', '--since', since, '--timeout', '60s');
  await send({ to, subject: 'Your code', text: 'Your code is 222222.' });
  expect(await waiting.ended).toMatchObject({ code: 0, out: '222222\n' });

  expect(await cli.run('code')).toMatchObject({ code: 0, out: '222222\n' });
  expect(JSON.parse((await cli.run('code', '--json')).out)).toMatchObject({ value: '222222' });
  expect(JSON.parse((await cli.run('cursor', '--json')).out)).toEqual({ cursor: Number(since) + 1 });
});

test('keeps tokens where their owner alone can read, each inbox by its address', async ({ cli }) => {
  const first = (await cli.run('new')).out.trim();
  const second = (await cli.run('new')).out.trim();

  const [, file = ''] = (await readdir(cli.state)).map((name) => join(cli.state, name));
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await cli.run('discard', '--inbox', first)).toMatchObject({ code: 0 });
  expect(await addressesIn(cli)).toEqual([second]);
  expect(await cli.run('read', '--inbox', first)).toMatchObject({ code: 1, err: expect.stringContaining(first) });
});

test('loses no inbox where many commands run at once', async ({ cli }) => {
  const make = (count: number) => Promise.all(Array.from({ length: count }, () => cli.run('new')));
  const old = (await make(6)).map(({ out }) => out.trim());
  expect(await addressesIn(cli)).toEqual(old.toSorted());

  const [made, discarded] = await Promise.all([
    make(6),
    Promise.all(old.map((address) => cli.run('discard', '--inbox', address))),
  ]);
  expect([...made, ...discarded].map(({ code, err }) => ({ code, err }))).toEqual(
    Array.from({ length: 12 }, () => ({ code: 0, err: '' })),
  );
  expect(await addressesIn(cli)).toEqual(made.map(({ out }) => out.trim()).toSorted());
});

test('leaves a state it does not understand as it is', async ({ cli }) => {
  await cli.run('new');
  const mine = join(cli.state, 'mine.json');
  await writeFile(mine, '{"token":"precious"}');

  expect(await cli.run('read')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining(`${mine} is not what`),
  });
  expect(await readFile(mine, 'utf8')).toContain('precious');
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
    ['code', '--since', 'noon'],
    ['cursor', '--since', '1'],
  ]) {
    expect(await cli.run(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('mayfly discard') });
  }
  expect(await cli.run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('mayfly watch'), err: '' });
});

/** What its state holds, in the order of the alphabet. */
async function addressesIn({ state }: Cli): Promise<string[]> {
  const files = await Promise.all((await readdir(state)).map((name) => readFile(join(state, name), 'utf8')));
  return files.map((text) => JSON.parse(text).address).toSorted();
}

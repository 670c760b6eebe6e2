import { expect } from '@playwright/test';
import { test as base } from '../harness/fixtures.ts';
import { type Cli, main, openCli } from '../harness/run-cli.ts';
import { type OnTerminal, runOnTerminal } from '../harness/run-on-terminal.ts';

type Terminal = { readonly cli: Cli; readonly address: string; run(args: string): OnTerminal };

const test = base.extend<{ terminal: Terminal }>({
  terminal: async ({ mayfly }, use) => {
    const cli = await openCli({ MAYFLY_URL: mayfly.url });
    const env = { MAYFLY_URL: mayfly.url, MAYFLY_STATE: cli.state, NODE: process.execPath, MAIN: main };
    // What stty says before and after is what the command found and what it left; the trap outlives its Ctrl-C.
    const run = (args: string) =>
      runOnTerminal(`trap : INT; stty -g; "$NODE" "$MAIN" ${args}; code=$?; stty -g; exit $code`, env);
    await use({ cli, address: (await cli.run('new', '--lifetime', '10m')).out.trim(), run });
  },
});

test.describe.configure({ timeout: 120_000 });

const [otherScreen, ownScreen] = ['\u001b[?1049h\u001b[?25l\u001b[?7l', '\u001b[?7h\u001b[?25h\u001b[?1049l'];

test('the watch on a terminal counts down, shows each mail as it comes, and ends with the inbox', async ({
  terminal,
  send,
}) => {
  const { cli, address, run } = terminal;
  const watching = run('watch');
  const [, first] = await watching.shows(/(0\d:\d\d) left[\s\S]*Nothing yet\./);
  const [, second] = await watching.shows(new RegExp(`(?!${first})(0\\d:\\d\\d) left`));
  expect(second?.localeCompare(first ?? '')).toBe(-1);

  await send({ to: address, subject: 'Welcome\u001b[2J!', text: 'Your code is 482910.' });
  await watching.shows(/ada@sender\.example {2}Welcome\S*! {2}\[482910\]/);
  await send({ to: address, subject: 'News', text: 'Nothing to do.' });
  // The newest on top.
  await watching.shows(/News\r\n\d\d:\d\d:\d\d {2}ada@sender\.example {2}Welcome/);
  await cli.run('extend', '1m');
  await watching.shows(/extended until/);
  await cli.run('discard');

  const { code, screen } = await watching.ended;
  expect(code).toBe(0);
  expectRestored(screen);
  expect(screen.slice(screen.lastIndexOf(ownScreen))).toContain(`${address} holds 2, discarded\r\n`);
});

test('Ctrl-C ends the watch with the code of the signal and gives the terminal back as it was', async ({
  terminal,
}) => {
  const watching = terminal.run('watch');
  await watching.shows(/ left[\s\S]*Nothing yet\./);
  watching.type('\u0003');

  const { code, screen } = await watching.ended;
  expect(code).toBe(130);
  expectRestored(screen);
  expect(screen).not.toContain('mayfly:');
});

test('a wait on a terminal says how long and what came instead, then wipes that away', async ({ terminal, send }) => {
  const waiting = terminal.run('wait --subject welcome --timeout 90s');
  await waiting.shows(/Waiting for mail to \S+, 0 of 90 s/);
  await waiting.shows(/Waiting for mail to \S+, [1-9]\d* of 90 s/);
  await send({ to: terminal.address, subject: 'Newsletter', text: 'Nothing to do.' });
  await waiting.shows(/Not it, by its subject: Newsletter from ada@sender\.example\r\n/);
  await send({ to: terminal.address, subject: 'Welcome!', text: 'Hello.' });
  await waiting.shows(/\rFrom: /);
  expect((await waiting.ended).code).toBe(0);

  const broken = terminal.run('wait --subject never --timeout 90s');
  await broken.shows(/0 of 90 s/);
  broken.type('\u0003');
  const { code, screen } = await broken.ended;
  expect(code).toBe(130);
  expect(screen).not.toContain('mayfly:');
});

test('on a terminal too, --json is JSON and nothing else', async ({ terminal, send }) => {
  const waiting = terminal.run('code --timeout 90s --json');
  await send({ to: terminal.address, subject: 'Welcome!', text: 'Your code is 482910.' });
  const { code, screen } = await waiting.ended;
  const [before, json, after] = screen.trimEnd().split('\r\n');
  expect(code).toBe(0);
  expect(JSON.parse(json ?? '')).toMatchObject({ value: '482910' });
  expect(after).toBe(before);
  expect(screen.trimEnd().split('\r\n')).toHaveLength(3);
});

/** Left as it was found: its modes, its screen, its cursor. */
function expectRestored(screen: string): void {
  expect(screen.split(otherScreen)).toHaveLength(2);
  expect(screen.split(ownScreen)).toHaveLength(2);
  expect(screen.indexOf(otherScreen)).toBeLessThan(screen.indexOf(ownScreen));
  const lines = screen.trimEnd().split('\r\n');
  expect(lines.at(-1)).toMatch(/^[\da-f:]{20,}$/);
  expect(lines[0]).toBe(lines.at(-1));
}

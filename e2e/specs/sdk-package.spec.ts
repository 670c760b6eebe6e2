import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { build } from 'esbuild';
import { test } from '../harness/fixtures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the client depends on, and what that does, packed where it lies: nothing is asked of the net. */
const dependencies = [
  ...['socket.io-client', 'engine.io-client', 'socket.io-parser', 'engine.io-parser', '@socket.io/component-emitter'],
  ...['debug', 'ms', 'ws', 'xmlhttprequest-ssl'],
];

/** What a page of ours may load is not in question here. */
test.use({ bypassCSP: true });

/** A stranger's program, which knows the package and nothing of this repository. */
const program = `
import { createMayfly, type MayflyInbox } from '@mayfly/client';
import { MayflyError } from '@mayfly/client/mayfly-error';

const mayfly = createMayfly({ baseUrl: process.argv[2] ?? '' });
const inbox: MayflyInbox = await mayfly.createInbox({ lifetime: '10m', label: 'packed' });
console.log(inbox.address);
const message = await inbox.waitForMessage({ subject: /welcome/i, timeout: '30s' });
const code: string = await inbox.waitForCode({ from: 'ada' });
const missed: unknown = await inbox.waitForMessage({ subject: 'nothing', timeout: '3s' }).catch((error: unknown) => error);
const cause = missed instanceof MayflyError ? missed.cause : undefined;
const misses: number | undefined = cause?.kind === 'timed_out' ? cause.nearMisses.length : undefined;
for await (const event of inbox.events()) {
  if (event.type === 'sync') await inbox.discard();
  if (event.type === 'inbox.discarded') console.log(JSON.stringify({ text: message.text, code, misses }));
}
`;

test('the packed client installs, compiles and works in a project of its own', async ({ mayfly, send }) => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(join(tmpdir(), 'mayfly-packed-'));
  try {
    await install(folder);
    await writeFile(join(folder, 'program.ts'), program);
    await compile(folder);

    const child = execFile(process.execPath, ['program.js', mayfly.url], { cwd: folder });
    const lines: string[] = [];
    child.stderr?.on('data', (text) => lines.push(`stderr: ${text}`));
    child.stdout?.on('data', async (text: string) => {
      lines.push(text.trim());
      if (lines.length > 1) return;
      await send({ to: text.trim(), subject: 'Welcome', text: 'Your code is 482910.' });
    });
    await new Promise((resolve) => child.once('close', resolve));

    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[1] ?? '')).toEqual({ text: 'Your code is 482910.\n', code: '482910', misses: 1 });
  } finally {
    await rm(folder, { recursive: true });
  }
});

async function install(folder: string): Promise<void> {
  const paths = [join(root, 'packages/client/dist'), ...dependencies.map((name) => join(root, 'node_modules', name))];
  const { stdout } = await run(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder, ...paths],
    root,
  );
  const packed: { filename: string }[] = JSON.parse(stdout);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'strangers', private: true, type: 'module' }));
  const quiet = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...quiet, ...packed.map(({ filename }) => `./${filename}`)], folder);
}

test('the same package waits for mail in a browser', async ({ mayfly, page, send }) => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(join(tmpdir(), 'mayfly-packed-'));
  try {
    await install(folder);
    const contents = "export { createMayfly } from '@mayfly/client';";
    const bundling = { bundle: true, write: false, format: 'iife', globalName: 'packed', platform: 'browser' } as const;
    const { outputFiles } = await build({ ...bundling, stdin: { contents, resolveDir: folder } });
    await page.goto(`${mayfly.url}/openapi.json`);
    await page.evaluate(`${outputFiles[0]?.text}
      mayfly = packed.createMayfly({ baseUrl: location.origin });
      made = mayfly.createInbox();`);
    const address: string = await page.evaluate('made.then((inbox) => inbox.address)');
    const code = page.evaluate("made.then((inbox) => inbox.waitForCode({ timeout: '60s' }))");
    await send({ to: address, subject: 'Welcome', text: 'Your code is 482910.' });

    expect(await code).toBe('482910');
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** Its declarations too, `skipLibCheck` being off: they are ours. */
async function compile(folder: string): Promise<void> {
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--verbatimModuleSyntax'];
  const modules = ['--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom,dom.iterable,dom.asynciterable'];
  const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
  await run(join(root, 'node_modules/.bin/tsc'), [...strict, ...modules, ...types, 'program.ts'], folder);
}

async function run(command: string, args: readonly string[], cwd: string): Promise<{ stdout: string }> {
  return promisify(execFile)(command, [...args], { cwd }).catch((error) => {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout}\n${error.stderr}`);
  });
}

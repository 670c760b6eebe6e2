import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '@mayfly/test-peers/free-port';
import { expect } from '@playwright/test';
import { build } from 'esbuild';
import { docBlocks, root } from '../harness/doc-blocks.ts';
import { test as base } from '../harness/fixtures.ts';

/** A stranger's project, with the packed client in it. */
const test = base.extend<object, { folder: string }>({
  folder: [
    async ({ browserName: _ }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'mayfly-packed-'));
      await install(folder);
      await use(folder);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

test.describe.configure({ timeout: 180_000 });

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

test('the packed client installs, compiles and works in a project of its own', async ({ folder, mayfly, send }) => {
  await writeFile(join(folder, 'program.ts'), program);
  await compile(folder, ['program.ts']);

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
});

test('its fixture gives a Playwright test an inbox: the example passes there', async ({
  folder,
  mayfly,
  launchOptions,
}) => {
  const files = ['shop.mjs', 'sign-up.spec.ts', 'playwright.config.ts'];
  for (const file of files) await copyFile(join(root, 'examples/sign-up', file), join(folder, file));
  await compile(folder, files.slice(1), ['--noEmit']);
  const env = {
    MAYFLY_URL: mayfly.url,
    SMTP_PORT: String(mayfly.smtpPort),
    PORT: String(await freePort()),
    CHROMIUM: launchOptions.executablePath ?? '',
  };
  const { stdout } = await run('npx', ['--offline', 'playwright', 'test', '--reporter=line'], folder, env);
  expect(stdout).toContain('1 passed');
});

test('the recipe for Vitest passes there', async ({ folder, mayfly }) => {
  const recipe = docBlocks().find(({ text }) => text.startsWith('import { createMayfly, type MayflyInbox }'));
  await writeFile(join(folder, 'recipe.test.ts'), recipe?.text ?? '');
  // With all it consists of it would be hundreds of packages to pack.
  await symlink(join(root, 'node_modules/vitest'), join(folder, 'node_modules/vitest'));
  const env = { MAYFLY_URL: mayfly.url, SMTP_PORT: String(mayfly.smtpPort), NO_COLOR: '1' };
  const { stdout } = await run('node', ['node_modules/vitest/vitest.mjs', 'run', 'recipe'], folder, env);
  expect(stdout).toMatch(/Tests +1 passed/);
});

test('the same package waits for mail in a browser', async ({ folder, mayfly, page, send }) => {
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
});

/** The package and what its users have beside it, with all that those depend on: nothing is asked of the net. */
async function install(folder: string): Promise<void> {
  const client = join(root, 'packages/client/dist');
  const installed = [client, ...placesOf(['@playwright/test', 'nodemailer'], root)];
  const needed = new Set(installed);
  // A set tells of those that are added on the way, too.
  for (const place of needed)
    for (const found of placesOf(dependenciesOf(place), place === client ? root : place)) needed.add(found);
  const options = ['--json', '--ignore-scripts', '--pack-destination', folder];
  const { stdout } = await run('npm', ['pack', ...options, ...needed], root, { HOME: folder });
  const packed: { filename: string }[] = JSON.parse(stdout);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'strangers', private: true, type: 'module' }));
  const quiet = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...quiet, ...packed.map(({ filename }) => `./${filename}`)], folder, { HOME: folder });
}

function dependenciesOf(place: string): string[] {
  const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(
    readFileSync(join(place, 'package.json'), 'utf8'),
  );
  return Object.keys(dependencies);
}

/** Where Node finds them from there. */
function placesOf(names: readonly string[], from: string): string[] {
  const folders = createRequire(join(from, 'package.json')).resolve.paths('any') ?? [];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)).find((place) => existsSync(place)) ?? []);
}

/** The client's declarations too, unless `skipLibCheck` is among the options: they are ours. */
async function compile(folder: string, files: readonly string[], options: readonly string[] = []): Promise<void> {
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--verbatimModuleSyntax'];
  const modules = ['--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom,dom.iterable,dom.asynciterable'];
  const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
  await run(join(root, 'node_modules/.bin/tsc'), [...strict, ...modules, ...types, ...options, ...files], folder);
}

async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<{ stdout: string }> {
  // Of this test's own environment nothing but the path: a Playwright in it would take itself for a part of this one.
  const PATH = `${dirname(process.execPath)}:/usr/bin:/bin`;
  return promisify(execFile)(command, [...args], { cwd, env: { PATH, ...env } }).catch((error) => {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout}\n${error.stderr}`);
  });
}

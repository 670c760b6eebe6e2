import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';

const bundleScript = join(import.meta.dirname, 'bundle.mjs');
const manifest = '{ "type": "module" }';

let workspace;

beforeEach(() => {
  // Below node_modules, so that libraries are found from it as from a workspace.
  const cache = join(import.meta.dirname, '../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  workspace = mkdtempSync(join(cache, 'bundle-'));
  mkdirSync(join(workspace, 'src'));
  writeFileSync(join(workspace, 'package.json'), manifest);
});

afterEach(() => rmSync(workspace, { recursive: true }));

function write(name, source) {
  writeFileSync(join(workspace, 'src', name), source);
}

function start(folder, ...args) {
  return spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function run(folder, ...args) {
  const child = start(folder, ...args);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  return { code, output };
}

test('a bundle runs where there are no node_modules, CommonJS libraries, workspaces and all', async () => {
  write(
    'main.ts',
    "import { WebSocketServer } from 'ws';\nimport { part } from './part.ts';\nconsole.log(part, typeof WebSocketServer);",
  );
  write(
    'part.ts',
    "import { formatAddress } from '@mayfly/contracts/address';\nexport const part: string = formatAddress({ localPart: 'a', domain: 'b' });",
  );
  write('worker.ts', 'console.log(import.meta.url);');
  expect(await run(workspace, bundleScript, 'src/main.ts', 'src/worker.ts')).toEqual({ code: 0, output: '' });

  const elsewhere = mkdtempSync(join(tmpdir(), 'mayfly-bundle-'));
  try {
    cpSync(join(workspace, 'dist'), join(elsewhere, 'dist'), { recursive: true });
    writeFileSync(join(elsewhere, 'package.json'), manifest);
    expect(await run(elsewhere, 'dist/main.js')).toEqual({ code: 0, output: 'a@b function\n' });
    expect(existsSync(join(elsewhere, 'dist/worker.js'))).toBe(true);
    expect(existsSync(join(elsewhere, 'dist/main.js.map'))).toBe(true);
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});

test.each([
  ['a library that is not installed', "import 'not-installed';", 'not-installed'],
  [
    'one asked for inside a try',
    "try { require('not-installed'); } catch {}",
    '"not-installed" is neither bundled nor a part of Node',
  ],
  ['a syntax error', 'const x: =', 'Unexpected "="'],
])('refuses %s and says so', async (_, source, words) => {
  write('main.ts', source);
  const { code, output } = await run(workspace, bundleScript, 'src/main.ts');
  expect(code).toBe(1);
  expect(output).toContain(words);
});

test.each([
  ['no entry', [], 'name at least one entry'],
  ['an entry that is not there', ['src/absent.ts'], 'no such entry'],
  ['two entries of one name', ['src/main.ts', 'src/main.ts'], 'two entries of one name'],
])('refuses %s and says so', async (_, entries, words) => {
  write('main.ts', '');
  const { code, output } = await run(workspace, bundleScript, ...entries);
  expect(code).toBe(1);
  expect(output).toContain(words);
});

test('--run starts the program anew on a change, never two at once, and ends it with itself', async () => {
  const source = (version) => `
    const alive = setInterval(() => {}, 1000);
    process.on('SIGTERM', () => { console.log('stopped ${version}'); clearInterval(alive); });
    console.log('started ${version}');`;
  write('main.ts', source(1));
  const watching = start(workspace, bundleScript, '--run', 'src/main.ts');
  const lines = [];
  for await (const line of createInterface({ input: watching.stdout })) {
    lines.push(line);
    if (line === 'started 1') write('main.ts', source(2));
    if (line === 'started 2') watching.kill('SIGTERM');
  }
  expect(lines).toEqual(['started 1', 'stopped 1', 'started 2', 'stopped 2']);
  expect(watching.exitCode ?? (await once(watching, 'exit'))[0]).toBe(0);
});

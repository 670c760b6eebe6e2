import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureLongTestTools, ensureTestTools, ensureWalkTools } from './test-tools.mjs';

const noInstaller = null;
const small = ['redis-server', 'redis-cli', 'swaks', 'python3', 'strace'];

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mayfly-tools-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function place(name) {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

test('finds each tool on PATH and yields the browser', () => {
  for (const name of small) place(name);
  const chromium = place('google-chrome');
  expect(ensureTestTools({ PATH: `/nowhere:${folder}` }, noInstaller)).toBe(chromium);
});

test('takes the browser MAYFLY_CHROMIUM names, and no other', () => {
  for (const name of [...small, 'chromium']) place(name);
  const own = place('own-browser');
  expect(ensureTestTools({ PATH: folder, MAYFLY_CHROMIUM: own }, noInstaller)).toBe(own);
  const wrong = () => ensureTestTools({ PATH: folder, MAYFLY_CHROMIUM: join(folder, 'absent') }, noInstaller);
  expect(wrong).toThrow('MAYFLY_CHROMIUM names no program');
});

test('installs what is missing, and only that', () => {
  const chromium = place('chromium');
  const installed = [];
  const install = (packages) => {
    installed.push(...packages);
    for (const name of small) place(name);
  };
  expect(ensureTestTools({ PATH: folder }, install)).toBe(chromium);
  expect(installed).toEqual(['redis-server', 'swaks', 'python3', 'strace']);
});

test('says in one line what to install where it cannot', () => {
  const message =
    'install redis-server and swaks and python3 and strace and chromium first: the tests run against the real thing';
  expect(() => ensureTestTools({ PATH: folder }, noInstaller)).toThrow(new Error(message));
});

test('the long tests take the smtp-source there is', () => {
  place('smtp-source');
  expect(ensureLongTestTools({ PATH: folder }, join(folder, 'tools'), noInstaller)).toContain(folder);
});

test('or unpack it, beside the libraries it came with', () => {
  const tools = join(folder, 'tools');
  const unpack = (name, into) => {
    expect(name).toBe('postfix');
    const program = join(into, name, 'usr/sbin/smtp-source');
    mkdirSync(join(into, name, 'usr/sbin'), { recursive: true });
    writeFileSync(program, '#!/bin/sh\necho "$LD_LIBRARY_PATH $1"\n');
    chmodSync(program, 0o755);
    return join(into, name);
  };
  const PATH = ensureLongTestTools({ PATH: process.env.PATH }, tools, unpack);
  const said = execFileSync('smtp-source', ['-L'], { env: { PATH }, encoding: 'utf8' });
  expect(said).toBe(`${join(tools, 'postfix/usr/lib/postfix')} -L\n`);
  expect(ensureLongTestTools({ PATH: process.env.PATH }, tools, noInstaller)).toBe(PATH);
});

test('or say in one line what to install', () => {
  const message = 'install postfix first: the long tests send with its smtp-source';
  expect(() => ensureLongTestTools({ PATH: folder }, folder, noInstaller)).toThrow(new Error(message));
});

test('the walk through the documents has what stands for a fresh machine', () => {
  const installed = [];
  ensureWalkTools({ PATH: folder }, (packages) => {
    installed.push(...packages);
    for (const name of ['bwrap', 'caddy', 'certutil']) place(name);
  });
  expect(installed).toEqual(['bubblewrap', 'caddy', 'libnss3-tools']);
  expect(() => ensureWalkTools({ PATH: '/nowhere' }, noInstaller)).toThrow('install bubblewrap and caddy');
});

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureTestTools } from './test-tools.mjs';

const noInstaller = null;

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
  for (const name of ['redis-server', 'redis-cli']) place(name);
  const chromium = place('google-chrome');
  expect(ensureTestTools({ PATH: `/nowhere:${folder}` }, noInstaller)).toBe(chromium);
});

test('takes the browser MAYFLY_CHROMIUM names, and no other', () => {
  for (const name of ['redis-server', 'redis-cli', 'chromium']) place(name);
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
    for (const name of ['redis-server', 'redis-cli']) place(name);
  };
  expect(ensureTestTools({ PATH: folder }, install)).toBe(chromium);
  expect(installed).toEqual(['redis-server']);
});

test('says in one line what to install where it cannot', () => {
  const message = 'install redis-server and chromium first: the tests run against the real thing';
  expect(() => ensureTestTools({ PATH: folder }, noInstaller)).toThrow(new Error(message));
});

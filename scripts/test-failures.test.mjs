import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { root } from './step.mjs';
import { formatFailures, playwrightFailures } from './test-failures.mjs';

test('says nothing where nothing failed', () => {
  expect(formatFailures([])).toBe('');
});

test('says each failure with the beginning of what was said of it, without colours or empty lines', () => {
  const long = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
  const said = formatFailures([{ name: 'a.test.ts › holds', message: `\u001b[31mnot so\u001b[39m\n\n${long}` }]);
  expect(said.split('\n').slice(0, 4)).toEqual(['What failed:', '- a.test.ts › holds', '    not so', '    line 0']);
  expect(said).not.toContain('line 20');
});

test('finds the failed and the flaky specs of a browser run, however deep', () => {
  const spec = (title, ok, status) => ({
    ...{ title, ok, file: 'specs/a.spec.ts' },
    tests: [{ status, results: [{ errors: ok ? [] : [{ message: 'no row' }] }] }],
  });
  const inner = { specs: [spec('fails', false, 'unexpected'), spec('wavers', true, 'flaky')] };
  expect(playwrightFailures({ suites: [{ specs: [spec('holds', true, 'expected')], suites: [inner] }] })).toEqual([
    { name: 'specs/a.spec.ts › fails', message: 'no row' },
    { name: 'specs/a.spec.ts › wavers', message: '' },
  ]);
  expect(playwrightFailures(undefined)).toEqual([]);
});

test('vitest keeps failed tests, files that do not load and errors outside every test', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mayfly-failures-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'failed.json');
  await writeFile(join(folder, 'a.test.mjs'), `test('holds', () => expect(1).toBe(2)); test('stands', () => {});`);
  await writeFile(join(folder, 'b.test.mjs'), `import './nowhere.mjs';`);
  await writeFile(
    join(folder, 'c.test.mjs'),
    `test('passes', async () => { Promise.reject(new Error('nobody waits')); await new Promise(setImmediate); });`,
  );
  const reporter = join(root, 'scripts', 'failures-reporter.mjs');
  const args = ['run', '--root', folder, '--globals', `--reporter=${reporter}`];
  const env = { ...process.env, MAYFLY_TEST_FAILURES: file };
  await promisify(execFile)(join(root, 'node_modules/.bin/vitest'), args, { env }).catch(() => undefined);

  const failures = JSON.parse(await readFile(file, 'utf8'));
  expect(failures.map(({ name }) => name).sort()).toEqual(['a.test.mjs › holds', 'b.test.mjs', 'outside every test']);
  expect(failures.map(({ message }) => message).join('\n')).toMatch(
    /expected 1 to be 2[\s\S]*nowhere[\s\S]*nobody waits/,
  );
});

import { expect, test } from 'vitest';
import { lockfileProblems, manifestProblems, npmrcProblems } from './check-lockfile.mjs';

const whole = {
  '': { devDependencies: { tool: '1.0.0' } },
  'apps/a': { dependencies: { lib: '1.0.0' } },
  'node_modules/lib': { optionalDependencies: { native: '1.0.0' } },
  'node_modules/lib/node_modules/native': {},
  'node_modules/tool': { optionalDependencies: { '@tool/linux': '1.0.0' } },
  'node_modules/@tool/linux': {},
};

test('accepts a lockfile that has an entry for everything it names', () => {
  expect(lockfileProblems({ packages: whole })).toEqual([]);
});

test.each(['node_modules/lib', 'node_modules/lib/node_modules/native', 'node_modules/@tool/linux'])(
  'finds the hole where %s is missing',
  (path) => {
    const { [path]: _, ...holed } = whole;
    expect(lockfileProblems({ packages: holed })).toEqual([expect.stringContaining('has no entry')]);
  },
);

test('finds the host a package came from', () => {
  const packages = { 'node_modules/lib': { resolved: 'https://packages.example/lib.tgz' } };
  expect(lockfileProblems({ packages })).toEqual([expect.stringContaining('host')]);
});

test.each(['^1.0.0', '~1.0.0', '1.x', 'latest', '*', 'github:a/b', '>=1.0.0', '1.0'])(
  'refuses the version %s',
  (version) => {
    expect(manifestProblems('package.json', { devDependencies: { lib: version } })).toHaveLength(1);
  },
);

test('accepts exact versions', () => {
  expect(manifestProblems('package.json', { dependencies: { a: '1.2.3', b: '2.0.0-rc.1' } })).toEqual([]);
});

test('refuses an .npmrc that lets install scripts run', () => {
  expect(npmrcProblems('save-exact=true\n')).toHaveLength(1);
  expect(npmrcProblems('ignore-scripts=false\n')).toHaveLength(1);
  expect(npmrcProblems('ignore-scripts = true\n')).toEqual([]);
});

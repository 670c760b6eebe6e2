/** What makes `npm ci` give everyone the same tree: `node scripts/check-lockfile.mjs`. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFiles } from './project-files.mjs';

const exactVersion = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(import.meta.dirname, '..');
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const manifests = projectFiles(root).filter((path) => /(?:^|\/)package\.json$/.test(path));
  const problems = [
    ...lockfileProblems(JSON.parse(read('package-lock.json'))),
    ...manifests.flatMap((path) => manifestProblems(path, JSON.parse(read(path)))),
    ...npmrcProblems(read('.npmrc')),
  ];
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

/** npm writes holes where a registry has them: then `npm install` passes here and `npm ci` fails elsewhere. */
export function lockfileProblems({ packages }) {
  return Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies, resolved = '' }]) => {
    const wanted = Object.keys({ ...dependencies, ...optionalDependencies });
    const missing = wanted.filter((name) => !isLocked(packages, path, name));
    return [
      ...missing.map((name) => `package-lock.json: ${path} names ${name}, which has no entry`),
      ...(/^[a-z+]+:\/\//.test(resolved) ? [`package-lock.json: ${path} names the host it came from`] : []),
    ];
  });
}

/** Every dependency has one exact version. */
export function manifestProblems(path, { dependencies, devDependencies, optionalDependencies, overrides }) {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides })
    .filter(([, version]) => !exactVersion.test(version))
    .map(([name, version]) => `${path}: ${name} is "${version}", not one exact version`);
}

/** A stranger's install script has no business on this machine. */
export function npmrcProblems(text) {
  const lines = text.split('\n').map((line) => line.replaceAll(' ', ''));
  return lines.includes('ignore-scripts=true') ? [] : ['.npmrc: ignore-scripts=true is missing'];
}

/** As Node looks for it: in the folder's own node_modules, then in those above. */
function isLocked(packages, path, name) {
  const entry = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  if (packages[entry] !== undefined) return true;
  return path !== '' && isLocked(packages, dirname(path) === '.' ? '' : dirname(path), name);
}

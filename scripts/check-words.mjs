/** The project names no machine it was built on: `node scripts/check-words.mjs`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFiles } from './project-files.mjs';

const unwanted = [
  { what: 'a package registry', pattern: /\bregistry\.(?:[\w-]+\.)*(?:com|dev|io|net|org)\b|\bnpm\.pkg\.[\w.]+/ },
  { what: 'a path of a build machine', pattern: /(?<![\w.-])\/work\/|\/tmp\/bash_jobs/ },
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(import.meta.dirname, '..');
  const found = projectFiles(root).flatMap((path) => wordProblems(path, readFileSync(join(root, path), 'utf8')));
  for (const problem of found) console.error(problem);
  process.exitCode = found.length > 0 ? 1 : 0;
}

export function wordProblems(path, text) {
  return text.split('\n').flatMap((line, index) => {
    const { what } = unwanted.find(({ pattern }) => pattern.test(line)) ?? {};
    return what === undefined ? [] : [`${path}:${index + 1} names ${what}`];
  });
}

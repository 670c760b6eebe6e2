import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const notOurs = new Set(['node_modules', 'dist', '.git', '.turbo', 'coverage', 'test-results', 'playwright-report']);

/** Every file people write here, as paths below `root` with slashes; what tools make is left out. */
export function projectFiles(root) {
  return [...walk(root)].map((path) => relative(root, path).split(sep).join('/')).sort();
}

function* walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !notOurs.has(entry.name)) yield* walk(path);
    if (entry.isFile() && !notOurs.has(entry.name)) yield path;
  }
}

/** Holds every import to the plan in import-plan.mjs: `node scripts/check-imports.mjs [root]`. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packages, rooms, tests } from './import-plan.mjs';
import { projectFiles } from './project-files.mjs';

const workspaces = /^(?:packages\/[^/]+|apps\/[^/]+|examples\/[^/]+|e2e)(?=\/)/;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = process.argv[2] ?? join(import.meta.dirname, '..');
  const files = projectFiles(root).filter((path) => workspaces.test(path) && /\.[cm]?tsx?$/.test(path));
  const violations = files.flatMap((path) => importViolations(path, readFileSync(join(root, path), 'utf8')));
  for (const violation of violations) console.error(violation);
  process.exitCode = violations.length > 0 ? 1 : 0;
}

/** A sentence for each import of one file that the plan does not have. `path` is relative to the root. */
export function importViolations(path, source) {
  const room = roomOf(path);
  if (room === undefined) return [`${path}: no room of the plan has this file`];
  return importsOf(source).flatMap((found) => {
    const reason = found.name.startsWith('.') || found.name.startsWith('@mayfly/') ? roomReason : packageReason;
    const violation = reason({ path, room, ...found });
    return violation === undefined ? [] : [`${path}: ${violation} ('${found.name}')`];
  });
}

/** Biome runs before and formats: an import statement starts its line and quotes with '. */
function importsOf(source) {
  const statements = source.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  const calls = source.matchAll(/^(?!\s*(?:\*|\/\/)).*?\bimport\(\s*'([^']+)'/gm);
  return [
    ...[...statements].map(([, type, name]) => ({ name, typesOnly: type !== undefined })),
    ...[...calls].map(([, name]) => ({ name, typesOnly: false })),
  ];
}

function roomReason({ path, room, name, typesOnly }) {
  const target = name.startsWith('.') ? posix.join(posix.dirname(path), name) : workspaceFile(name);
  if (name.startsWith('.') && workspaceOf(target) !== workspaceOf(path)) {
    return 'a file of another workspace is imported by its name, not by ../';
  }
  const wanted = roomOf(target);
  const { imports, types = [] } = rooms[room];
  const forTests = isTest(path) ? (tests[workspaceOf(path)] ?? []) : [];
  const allowed = [room, ...imports, ...(typesOnly ? types : []), ...forTests];
  if (allowed.includes(wanted)) return undefined;
  return types.includes(wanted)
    ? `${room} may import only types of ${wanted}`
    : `${room} may not import ${wanted ?? 'what has no room'}`;
}

function packageReason({ path, room, name }) {
  const [, owners] = Object.entries(packages).find(([pattern]) => matches(`${pattern}{,/**}`, name)) ?? [];
  if (owners === undefined || owners.includes(room) || isTest(path)) return undefined;
  return `${room} may not import a library of ${owners.join(', ')}`;
}

function isTest(path) {
  return /\.test\.tsx?$|^(?:packages|apps)\/[^/]+\/test\/|^e2e\//.test(path);
}

/** `@mayfly/inbox/lifetime` is packages/inbox/src/lifetime.ts, as each package's exports say. */
function workspaceFile(name) {
  const [, workspace, ...rest] = name.split('/');
  const isApp = Object.values(rooms).some(({ files }) => files.startsWith(`apps/${workspace}/`));
  return `${isApp ? 'apps' : 'packages'}/${workspace}/src/${rest.join('/')}.ts`;
}

function workspaceOf(path) {
  return workspaces.exec(path)?.[0];
}

function roomOf(path) {
  return Object.keys(rooms).find((room) => matches(rooms[room].files, path));
}

/** Globs with `*` (no slash), `**` and `{a,b}`: what the plan needs and no more. */
function matches(glob, path) {
  const pattern = glob
    .replace(/[.+]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, choices) => `(?:${choices.replaceAll(',', '|')})`)
    .replace(/\*+/g, (stars) => (stars === '**' ? '.*' : '[^/]*'));
  return new RegExp(`^${pattern}$`).test(path);
}

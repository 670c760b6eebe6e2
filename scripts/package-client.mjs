/**
 * Makes what is published of packages/client, from that folder: `node ../../scripts/package-client.mjs`.
 *
 * dist is a whole package: ES modules that name no workspace, declarations that name no zod, the manifest, the
 * README and the licence. `npm pack ./packages/client/dist` is all that is left to do.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** By the name they are imported with. */
const entries = {
  '.': 'mayfly',
  './mayfly-error': 'mayfly-error',
  './http-api': 'http-api',
  './playwright': 'playwright',
};
const dist = 'dist';
const scratch = join('node_modules', '.cache', 'declarations');

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
rmSync(dist, { recursive: true, force: true });
await bundle();
writeDeclarations();
writeFileSync(join(dist, 'package.json'), `${JSON.stringify(publishedManifest(manifest), undefined, 2)}\n`);
for (const file of ['README.md', 'LICENSE']) copyFileSync(file, join(dist, file));

async function bundle() {
  await build({
    entryPoints: Object.values(entries).map((name) => `src/${name}.ts`),
    outdir: dist,
    bundle: true,
    // One class for each error, whichever entry it is imported by.
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    external: Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).filter(isForeign),
    logLevel: 'warning',
  });
}

function publishedManifest({ name, version, description, license, type, engines, ...rest }) {
  const { dependencies, peerDependencies, peerDependenciesMeta } = rest;
  return {
    ...{ name, version, description, license, type, sideEffects: false, engines },
    exports: Object.fromEntries(
      Object.entries(entries).map(([path, file]) => [path, { types: `./${file}.d.ts`, default: `./${file}.js` }]),
    ),
    dependencies: Object.fromEntries(Object.entries(dependencies).filter(([dependency]) => isForeign(dependency))),
    ...{ peerDependencies, peerDependenciesMeta },
  };
}

function isForeign(dependency) {
  return !dependency.startsWith('@mayfly/');
}

function writeDeclarations() {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  declare(
    Object.values(entries).map((name) => `src/${name}.ts`),
    'src',
    dist,
  );
  const wanted = new Map();
  for (const file of readdirSync(dist).filter((name) => name.endsWith('.d.ts'))) {
    const path = join(dist, file);
    const text = readFileSync(path, 'utf8');
    noteContracts(text, wanted);
    writeFileSync(path, published(text));
  }
  writeFileSync(join(dist, 'contracts.d.ts'), contractTypes(wanted));
}

/** In a published declaration the contracts are the file beside it. */
function published(text) {
  return text
    .replace(/'@mayfly\/contracts\/[\w-]+'/g, "'./contracts.js'")
    .replace(/(from '\.\/[\w-]+)\.ts'/g, "$1.js'");
}

/** The types that a text takes from the contracts: by name, the module they are of. */
function noteContracts(text, wanted) {
  for (const [, names, module] of text.matchAll(/import (?:type )?\{([^}]+)\} from '@mayfly\/contracts\/([\w-]+)'/g))
    for (const name of names.split(',')) note(name.replace('type ', '').trim(), module);
  for (const [, module, name] of text.matchAll(/import\("@mayfly\/contracts\/([\w-]+)"\)\.(\w+)/g)) note(name, module);

  function note(name, module) {
    if ((wanted.get(name) ?? module) !== module) throw new Error(`two contracts are called ${name}`);
    wanted.set(name, module);
  }
}

/**
 * The contracts are inferred from zod's schemas, and who uses the client has no zod: the compiler is asked what each
 * type is. An answer may name further contracts; those are asked for too.
 */
function contractTypes(wanted) {
  const known = wanted.size;
  const file = join(scratch, 'contracts.ts');
  const names = [...wanted].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    file,
    [
      ...names.map(([name, module]) => `import type { ${name} } from '@mayfly/contracts/${module}';`),
      'declare function shown<T>(): T extends unknown ? { [K in keyof T]: T[K] } : never;',
      ...names.map(([name]) => `export const shown${name} = shown<${name}>();`),
    ].join('\n'),
  );
  declare([file], scratch, scratch);
  const text = readFileSync(join(scratch, 'contracts.d.ts'), 'utf8');
  noteContracts(text, wanted);
  if (wanted.size > known) return contractTypes(wanted);
  return text
    .replace(/^import .*\n/gm, '')
    .replace(/import\("@mayfly\/contracts\/[\w-]+"\)\./g, '')
    .replace(/^export declare const shown(\w+):/gm, 'export type $1 =');
}

/** In the strictness of the sources, or the types would say less. */
function declare(files, rootDir, outDir) {
  const { compilerOptions } = JSON.parse(readFileSync('../../tsconfig.base.json', 'utf8'));
  const config = {
    compilerOptions: {
      ...compilerOptions,
      lib: ['es2023', 'dom', 'dom.iterable'],
      ...{ noEmit: false, declaration: true, emitDeclarationOnly: true, noErrorTruncation: true },
      ...{ rootDir: fromScratch(rootDir), outDir: fromScratch(outDir) },
    },
    files: files.map(fromScratch),
  };
  const path = join(scratch, 'tsconfig.json');
  writeFileSync(path, JSON.stringify(config));
  execFileSync('tsc', ['--project', path], { stdio: 'inherit', shell: process.platform === 'win32' });
}

/** A configuration's paths are relative to where it lies. */
function fromScratch(path) {
  return join('..', '..', '..', path);
}

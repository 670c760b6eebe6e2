/**
 * Bundles the entries of a workspace, so that a server is started and shipped without node_modules:
 *
 *     node ../../scripts/bundle.mjs [--run] src/main.ts src/other.ts
 *
 * Each entry becomes one file, dist/<name>.js. With --run it bundles again on every change and restarts the
 * first entry each time.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';

/**
 * What libraries ask for inside a try and do without: ws, ws, debug, @redis/client, @redis/client. A bundle
 * has none of them, whatever happens to be installed on the machine that makes it.
 */
const absentPackages = ['bufferutil', 'utf-8-validate', 'supports-color', '@node-rs/xxhash', '@opentelemetry/api'];

/** CommonJS inside an ES module still expects these three names. */
const commonJsNames = [
  "import { createRequire as nodeCreateRequire } from 'node:module';",
  "import { dirname as nodeDirname } from 'node:path';",
  "import { fileURLToPath as nodeFileUrlToPath } from 'node:url';",
  'const require = nodeCreateRequire(import.meta.url);',
  'const __filename = nodeFileUrlToPath(import.meta.url);',
  'const __dirname = nodeDirname(__filename);',
].join('\n');

const { values, positionals: entries } = parseArgs({
  options: { run: { type: 'boolean', default: false } },
  allowPositionals: true,
});

try {
  refuseWrongEntries(entries);
  // Else an entry that was renamed would live on as a file that nothing builds any more.
  if (!values.run) await rm('dist', { recursive: true, force: true });
  if (values.run) await bundleAndRun(entries);
  else await build(options(entries));
} catch (error) {
  // esbuild has printed what is wrong in the sources; anything else is said here.
  if (!error.errors) console.error(`bundle: ${error.message}`);
  process.exit(1);
}

function refuseWrongEntries(paths) {
  if (paths.length === 0) throw new Error('name at least one entry, as in: bundle.mjs src/main.ts');
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`no such entry in ${process.cwd()}: ${missing.join(', ')}`);
  const names = paths.map(nameOf);
  if (new Set(names).size < names.length) throw new Error(`two entries of one name: ${paths.join(', ')}`);
}

function options(paths, ...plugins) {
  return {
    entryPoints: Object.fromEntries(paths.map((path) => [nameOf(path), path])),
    outdir: 'dist',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    metafile: true,
    logLevel: 'warning',
    banner: { js: commonJsNames },
    plugins: [leaveAbsentOut(), refuseExternals(), ...plugins],
  };
}

/** Asking for one of them throws, as it does where it is not installed. */
function leaveAbsentOut() {
  return {
    name: 'leave-absent-out',
    setup({ onResolve, onLoad }) {
      const filter = new RegExp(`^(?:${absentPackages.join('|')})$`);
      onResolve({ filter }, ({ path }) => ({ path, namespace: 'absent' }));
      onLoad({ filter: /.*/, namespace: 'absent' }, ({ path }) => ({
        contents: `throw Object.assign(new Error('${path} is not bundled'), { code: 'MODULE_NOT_FOUND' });`,
      }));
    },
  };
}

/** esbuild lets an unresolved `require` inside a try pass; it would fail where it is started, not here. */
function refuseExternals() {
  return {
    name: 'refuse-externals',
    setup({ onEnd }) {
      onEnd(({ metafile }) => {
        const imports = Object.values(metafile?.outputs ?? {}).flatMap((output) => output.imports);
        const foreign = new Set(imports.filter(({ external }) => external).map(({ path }) => path));
        const left = [...foreign].filter((path) => !isBuiltin(path));
        // A build, unlike a watch, prints no error of this stage.
        for (const path of left) console.error(`bundle: "${path}" is neither bundled nor a part of Node`);
        return { errors: left.map((path) => ({ text: path })) };
      });
    },
  };
}

async function bundleAndRun(paths) {
  const program = createProgram(`dist/${nameOf(paths[0])}.js`);
  const restart = {
    name: 'restart',
    setup({ onEnd }) {
      onEnd(({ errors }) => (errors.length === 0 ? program.restart() : undefined));
    },
  };
  const watching = await context(options(paths, restart));
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, async () => {
      await watching.dispose();
      process.exit(await program.end(signal));
    });
  }
  await watching.watch();
}

/** The one child process; never two at once, since they would want the same ports. */
function createProgram(file) {
  let child;
  let exited = Promise.resolve(0);
  let ending = false;

  function stop(signal) {
    child?.kill(signal);
    return exited;
  }

  async function restart() {
    await stop('SIGTERM');
    // A change may have come in the same moment as the signal to end.
    if (ending) return;
    child = spawn(process.execPath, ['--enable-source-maps', file], { stdio: 'inherit' });
    exited = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  }

  function end(signal) {
    ending = true;
    return stop(signal);
  }

  return { restart, end };
}

function nameOf(path) {
  return basename(path).replace(/\.[cm]?tsx?$/, '');
}

/**
 * `npm run bench`: what Mayfly costs beside what it is made of. Writes docs/benchmarks.md, judges nothing.
 * `npm run bench -- throughput` prints those alone whose name contains it, and with `--write` puts them into the report.
 */
import { mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, runAloud } from './step.mjs';
import { ensureLongTestTools, ensureTestTools } from './test-tools.mjs';

const tools = join(root, 'node_modules', '.cache', 'mayfly-tools');
const own = join(root, 'node_modules', '.bin');
const env = { MAYFLY_CHROMIUM: ensureTestTools(process.env), PATH: [own, pathWithLoad()].join(delimiter) };
await runAloud(['turbo', 'run', 'build', '--output-logs=errors-only'], env);
process.exitCode = (await runAloud(['tsx', 'e2e/bench/main.ts', ...process.argv.slice(2)], env)) ? 0 : 1;

/** Where smtp-source cannot be had, the bench sends with a generator of its own, and says so. */
function pathWithLoad() {
  mkdirSync(tools, { recursive: true });
  try {
    return ensureLongTestTools(process.env, tools);
  } catch {
    return process.env.PATH;
  }
}

/** `npm run check`: everything that can be said of the sources without running them, a line a step. */
import { runQuietly } from './step.mjs';

const steps = [
  ['lint and format', ['biome', 'ci', '--error-on-warnings', '--colors=off', '.']],
  ['import directions', ['node', 'scripts/check-imports.mjs']],
  ['lockfile and versions', ['node', 'scripts/check-lockfile.mjs']],
  ['words', ['node', 'scripts/check-words.mjs']],
  ['types', ['turbo', 'run', 'typecheck', '--output-logs=errors-only', '--continue=always']],
];

let passed = true;
for (const [title, command] of steps) {
  passed = (await runQuietly(title, command)) && passed;
}
process.exitCode = passed ? 0 : 1;

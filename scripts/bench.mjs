/** `npm run bench`: what Mayfly costs beside what it is made of. Prints figures, judges nothing. */
import { runAloud } from './step.mjs';

await runAloud(['turbo', 'run', 'build', '--output-logs=errors-only']);
process.exitCode = (await runAloud(['tsx', 'e2e/bench/main.ts', ...process.argv.slice(2)])) ? 0 : 1;

/** `npm run chaos`: breaks a running Mayfly in every way there is, and counts what became of the mail. */
import { runAloud } from './step.mjs';

await runAloud(['turbo', 'run', 'build', '--output-logs=errors-only']);
process.exitCode = (await runAloud(['tsx', 'e2e/chaos/main.ts', ...process.argv.slice(2)])) ? 0 : 1;

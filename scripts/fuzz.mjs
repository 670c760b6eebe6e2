/**
 * `npm run fuzz -- --minutes 60 --seed 4711`: mail and SMTP sessions changed by chance, half of the time each; a minute
 * where nothing is said. Prints the seed and every input that was found; each is to become a case of the corpus.
 */
import { parseArgs } from 'node:util';
import { runAloud } from './step.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const seed = values.seed ?? String(Date.now() % 1_000_000);
const half = ['--minutes', String(Number(values.minutes ?? 1) / 2), '--seed', seed];

await runAloud(['turbo', 'run', 'build', '--output-logs=errors-only']);
const mail = await runAloud(['tsx', 'packages/mail/test/fuzz-main.ts', ...half]);
const smtp = await runAloud(['tsx', 'e2e/fuzz/main.ts', ...half]);
process.exitCode = mail && smtp ? 0 : 1;

/** The half of `npm run fuzz` that is about SMTP: `tsx e2e/fuzz/main.ts --minutes 5 --seed 4711`. */
import { parseArgs } from 'node:util';
import { startWatchedSetUp } from '../harness/watched-set-up.ts';
import { type FoundSession, fuzzSmtp } from './fuzz-smtp.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const end = Date.now() + 60_000 * Number(values.minutes ?? 1);
const mayfly = await startWatchedSetUp();

process.stdout.write(`smtp, seed ${seed}\n`);
try {
  const { rounds, found } = await fuzzSmtp({ seed, mayfly, goesOn: () => Date.now() < end, onFound: tell });
  const standstill = `the loop stood still for ${Math.round(mayfly.standstillMs())} ms at most`;
  process.stdout.write(`smtp: ${rounds} sessions, ${found.length} found, ${standstill}, seed ${seed}\n`);
  process.exitCode = found.length > 0 ? 1 : 0;
} finally {
  await mayfly.stop();
}

function tell({ round, problems, steps }: FoundSession): void {
  process.stdout.write(`FOUND in round ${round}: ${problems.join('; ')}\n`);
  for (const { bytes, waits } of steps)
    process.stdout.write(`${waits ? 'say  ' : 'write'} ${bytes.toString('base64')}\n`);
}

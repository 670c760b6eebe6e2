/** The half of `npm run fuzz` that is about mail: `tsx packages/mail/test/fuzz-main.ts --minutes 5 --seed 4711`. */

import { parseArgs } from 'node:util';
import { createParsePool } from '../src/parse-pool.ts';
import { fuzzMail } from './fuzz-mail.ts';
import { readBy } from './read-by.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const end = Date.now() + 60_000 * Number(values.minutes ?? 1);
const workerUrl = new URL('../dist/parse-worker.js', import.meta.url);
const pool = createParsePool({ workerUrl, threads: 1, deadlineMs: 5000, memoryMb: 256 });
/** A mail that took too long may have waited for a busy machine: it is given more time once. */
const patient = createParsePool({ workerUrl, threads: 1, deadlineMs: 20_000, memoryMb: 256 });

process.stdout.write(`mail, seed ${seed}\n`);
const { rounds, found } = await fuzzMail({
  seed,
  parse: async (source) => {
    const parsed = await readBy(pool)(source);
    return parsed.documentJson.includes('"took_too_long"') ? readBy(patient)(source) : parsed;
  },
  goesOn: () => Date.now() < end,
  onFound: ({ round, problems, source }) =>
    process.stdout.write(`FOUND in round ${round}: ${problems.join('; ')}\n${source.toString('base64')}\n`),
});
await Promise.all([pool.close(), patient.close()]);
process.stdout.write(`mail: ${rounds} mails, ${found.length} found, seed ${seed}\n`);
process.exitCode = found.length > 0 ? 1 : 0;

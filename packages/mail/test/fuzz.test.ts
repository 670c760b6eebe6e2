import { inTier } from '@mayfly/test-peers/test-tier';
import { expect, onTestFinished, test } from 'vitest';
import { createParsePool } from '../src/parse-pool.ts';
import { fuzzMail } from './fuzz-mail.ts';
import { readBy } from './read-by.ts';

test('mail that was changed by chance is read, cut and said as any other', async () => {
  const workerUrl = new URL('../dist/parse-worker.js', import.meta.url);
  const pool = createParsePool({ workerUrl, threads: 1, deadlineMs: 25_000, memoryMb: 256 });
  onTestFinished(() => pool.close());
  const seed = inTier({ short: 1, long: Date.now() % 1_000_000 });
  const end = Date.now() + 30_000;
  const goesOn = inTier({ short: (rounds: number) => rounds < 1500, long: () => Date.now() < end });

  const { found } = await fuzzMail({ seed, parse: readBy(pool), goesOn });

  const told = found.map(({ round, problems, source }) => ({
    seed,
    round,
    problems,
    base64: source.toString('base64'),
  }));
  expect(told).toEqual([]);
}, 120_000);

import { parseArgs } from 'node:util';
import { seedFor } from '@mayfly/test-peers/seeded-random';
import { faults } from './faults.ts';
import { runMemoryRound } from './memory-round.ts';
import { defectsOf, type Row, resultsTable } from './results-table.ts';
import { type Pace, type RoundResult, runRound } from './round.ts';

const usage = `Breaks a running Mayfly in every way there is, under load, and counts what became of the mail:

    npm run chaos -- --rounds 20 --only redis-killed,line-cut --seed 4711 --restarts 50

--long is --rounds 20 --restarts 50. The same seed makes the same choices; what the machine adds, nobody can repeat.
Exits with 1 where anything acknowledged was lost, was there twice or half, or never came back. The ways:
`;

type Trial = { readonly name: string; run(seed: number, pace: Pace): Promise<RoundResult> };

const trials: readonly Trial[] = [
  ...faults.map((fault): Trial => ({ name: fault.name, run: (seed, pace) => runRound(fault, seed, pace) })),
  { name: 'memory-redis-killed', run: runMemoryRound },
];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string' },
    restarts: { type: 'string' },
    long: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(`${usage}\n${trials.map(({ name }) => `    ${name}\n`).join('')}`);
  process.exit();
}
const rounds = Number(values.rounds ?? (values.long ? 20 : 3));
const restarts = Number(values.restarts ?? (values.long ? 50 : 6));
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const pace: Pace = { inboxes: 8, mailsPerSecond: 50, before: { least: 2000, most: 5000 }, afterMs: 1500, restarts };

const rows = await runTrials(chosen(values.only?.split(',')));
process.stdout.write(`\n${resultsTable(rows)}\nseed ${seed}\n`);
process.exitCode = rows.some(({ results }) => results.some((result) => defectsOf(result).length > 0)) ? 1 : 0;

function chosen(names: readonly string[] | undefined): readonly Trial[] {
  const unknown = names?.filter((name) => !trials.some((trial) => trial.name === name)) ?? [];
  if (unknown.length > 0)
    throw new Error(`no such fault: ${unknown.join(', ')}; there are ${trials.map(({ name }) => name).join(', ')}`);
  return names ? trials.filter(({ name }) => names.includes(name)) : trials;
}

async function runTrials(wanted: readonly Trial[]): Promise<readonly Row[]> {
  const made: Row[] = [];
  for (const { name, run } of wanted) {
    const results: RoundResult[] = [];
    for (let round = 0; round < rounds; round++) {
      const result = await run(seedFor(seed, name, round), pace).catch(failed);
      results.push(result);
      report(`${name} ${round + 1}/${rounds}`, result);
    }
    made.push({ name, results });
  }
  return made;
}

function failed(error: unknown): RoundResult {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const never = Number.POSITIVE_INFINITY;
  const findings = { sent: 0, acknowledged: 0, found: 0, lost: [], twice: [], half: [], wrong: [reason] };
  return { findings, storeBackMs: never, mailBackMs: never, eventsBackMs: never, slowestReplyMs: never, errors: [] };
}

/** A line for each round as it ends, and what went wrong in it. */
function report(title: string, result: RoundResult): void {
  const defects = defectsOf(result);
  const { acknowledged, found } = result.findings;
  process.stdout.write(`${defects.length > 0 ? 'FAIL' : 'ok  '} ${title}: ${found} of ${acknowledged} found\n`);
  for (const line of [...defects.slice(0, 10), ...result.errors.slice(0, 5)]) process.stdout.write(`     ${line}\n`);
  if (defects.length > 10) process.stdout.write(`     and ${defects.length - 10} more\n`);
}

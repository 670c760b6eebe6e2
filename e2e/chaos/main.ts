import { faults } from './faults.ts';
import { runRound } from './round.ts';
import { seedFor } from './seeded-random.ts';

const [, , only = '', rounds = '1', seed = '1'] = process.argv;
for (const fault of faults.filter(({ name }) => name.includes(only))) {
  for (let round = 0; round < Number(rounds); round++) {
    const t = performance.now();
    try {
      const result = await runRound(fault, seedFor(Number(seed), fault.name, round), {
        inboxes: 8, mailsPerSecond: 50, before: { least: 2000, most: 5000 }, afterMs: 1500, restarts: 6,
      });
      const { findings: f, errors } = result;
      process.stdout.write(`${fault.name} ${Math.round(performance.now()-t)}ms sent ${f.sent} acked ${f.acknowledged} found ${f.found} lost ${f.lost.length} twice ${f.twice.length} half ${f.half.length} wrong ${f.wrong.length} mail ${Math.round(result.mailBackMs)} events ${Math.round(result.eventsBackMs)} slowest ${Math.round(result.slowestReplyMs)} errors ${errors.length}\n`);
      for (const l of [...f.lost.slice(0,5), ...f.twice.slice(0,5), ...f.half.slice(0,5), ...f.wrong.slice(0,5), ...errors.slice(0,3)]) process.stdout.write(`   ${l}\n`);
    } catch (error) { process.stdout.write(`${fault.name} THREW ${String(error instanceof Error ? error.stack : error)}\n`); }
  }
}

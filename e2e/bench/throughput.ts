/** Mails a second that are stored and told, as a share of what an smtp-server that discards takes, all in turns. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchMails } from './bench-mail.ts';
import { type Contender, startDiscarding, startMayfly, startObvious } from './contenders.ts';
import { quantile } from './figures.ts';
import { sendMany } from './send-many.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
/** A run is as many mails as the slowest takes in a second or two. */
const mailsPerRun = [400, 300, 150, 30];

export async function benchThroughput(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mayfly-bench-'));
  const mayfly = await startMayfly();
  const contenders = [await startDiscarding(), await startObvious(), mayfly.watched, mayfly.unwatched];
  try {
    const rows: string[] = [];
    for (const reuse of [true, false]) {
      for (const [index, { name, source }] of benchMails.entries()) {
        const file = join(folder, `${index}.eml`);
        await writeFile(file, source.replaceAll('\r\n', '\n'));
        const rates = await inTurns(contenders, file, mailsPerRun[index] ?? 0, reuse);
        rows.push(row(name, reuse, contenders, rates));
      }
    }
    return [`| mail | connections |${contenders.map(({ name }) => ` ${name} |`).join('')}`, `|---|---|${contenders.map(() => '--:|').join('')}`, ...rows].join('\n');
  } finally {
    for (const contender of contenders) await contender.stop();
    await rm(folder, { recursive: true });
  }
}

/** Mails a second of each, a list of rounds; the first round warms up. */
async function inTurns(contenders: readonly Contender[], file: string, count: number, reuse: boolean): Promise<number[][]> {
  const rates: number[][] = contenders.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, contender] of contenders.entries()) {
      const rate = await run(contender, file, index === 0 ? 3 * count : count, reuse);
      if (round > 0) rates[index]?.push(rate);
    }
  }
  return rates;
}

async function run(contender: Contender, file: string, count: number, reuse: boolean): Promise<number> {
  const { port, recipient, told, leave } = await contender.place();
  const started = performance.now();
  await sendMany({ port, recipient, file, count, connections: 20, reuse });
  await told(count);
  const took = performance.now() - started;
  await leave();
  if (process.env.BENCH_DEBUG) console.error(contender.name, count, took);
  return (1000 * count) / took;
}

function row(name: string, reuse: boolean, contenders: readonly Contender[], rates: number[][]): string {
  const cells = contenders.map((_contender, index) => {
    const own = rates[index] ?? [];
    const shares = own.map((rate, round) => rate / (rates[0]?.[round] ?? Number.NaN));
    return `${quantile(own, 0.5).toFixed(0)}/s, ${quantile(shares, 0.5).toFixed(2)}`;
  });
  return `| ${name} | ${reuse ? '20 reused' : 'a fresh one each'} | ${cells.join(' | ')} |`;
}

/** Mails a second that are stored and told, as a share of what an smtp-server takes that discards, all in turns. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchMails } from './bench-mail.ts';
import { type Contender, startDiscarding, startMaildev, startMayfly, startObvious } from './contenders.ts';
import { quantile } from './figures.ts';
import { hasSmtpSource, sendMany } from './send-many.ts';

const rounds = 5;
const secondsPerRun = 0.7;
/** So that no code is run for the first time while it is measured. */
const warmUpMails = 2000;
const fewestPerRun = 20;
/** A session with smtp-server, whoever uses it, spends a tenth of a second in waiting: of fewer it is that which is measured. */
const freshAtOnce = 200;
/** Rather than wait for who is slow at large mail. */
const longestWarmUpSeconds = 3;

export async function benchThroughput(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mayfly-bench-'));
  const mayfly = await startMayfly();
  const contenders = [await startDiscarding(), await startObvious(), mayfly.watched, mayfly.unwatched];
  const maildev = await startMaildev(join(folder, 'maildev')).catch(() => undefined);
  if (maildev) contenders.splice(2, 0, maildev);
  try {
    const rows: string[] = [];
    for (const [index, { name, source }] of benchMails.entries()) {
      const file = join(folder, `${index}.eml`);
      await writeFile(file, source.replaceAll('\r\n', '\n'));
      for (const reuse of [true, false]) {
        const paces: number[] = [];
        for (const contender of contenders) paces.push(await warmUp(contender, file, reuse));
        const rates = await inTurns(contenders, paces, file, reuse);
        rows.push(row(name, reuse, rates));
        // It takes minutes: whoever waits sees how far it is.
        process.stderr.write(`${rows.at(-1)}\n`);
      }
    }
    return [
      `Mails a second, and beside it the share of what the first takes; sent by ${sender()}, medians of ${rounds} rounds in turns`,
      '',
      `| mail | connections |${contenders.map(({ name }) => ` ${name} |`).join('')}`,
      `|---|---|${contenders.map(() => '--:|').join('')}`,
      ...rows,
      ...(maildev ? [] : ['', 'maildev could not be had from npm.']),
    ].join('\n');
  } finally {
    for (const contender of contenders) await contender.stop();
    await rm(folder, { recursive: true });
  }
}

/** Mails a second, roughly. */
async function warmUp(contender: Contender, file: string, reuse: boolean): Promise<number> {
  let rate = 0;
  let sent = 0;
  const began = performance.now();
  for (let count = fewestPerRun; sent < warmUpMails; count = Math.min(1000, Math.ceil(rate))) {
    rate = await run(contender, file, count, reuse);
    sent += count;
    if (performance.now() - began > longestWarmUpSeconds * 1000) break;
  }
  return rate;
}

/** Mails a second of each, a list of rounds. */
async function inTurns(contenders: readonly Contender[], paces: readonly number[], file: string, reuse: boolean) {
  const rates: number[][] = contenders.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, contender] of contenders.entries()) {
      const count = Math.min(8000, Math.max(fewestPerRun, Math.round((paces[index] ?? 0) * secondsPerRun)));
      rates[index]?.push(await run(contender, file, count, reuse));
    }
  }
  return rates;
}

async function run(contender: Contender, file: string, count: number, reuse: boolean): Promise<number> {
  const { port, recipient, listen, leave } = await contender.place();
  const told = listen && countTo(count, listen);
  const started = performance.now();
  await sendMany({ port, recipient, file, count, connections: reuse ? 20 : freshAtOnce, reuse });
  await told;
  const took = performance.now() - started;
  await leave();
  return (1000 * count) / took;
}

function countTo(count: number, listen: (hear: () => void) => void): Promise<void> {
  let heard = 0;
  return new Promise((resolve) =>
    listen(() => {
      heard += 1;
      if (heard === count) resolve();
    }),
  );
}

function row(name: string, reuse: boolean, rates: readonly (readonly number[])[]): string {
  const cells = rates.map((own) => {
    const shares = own.map((rate, round) => rate / (rates[0]?.[round] ?? Number.NaN));
    return `${quantile(own, 0.5).toFixed(0)} (${quantile(shares, 0.5).toFixed(2)})`;
  });
  return `| ${name} | ${reuse ? '20, reused' : `a fresh one each, ${freshAtOnce} at once`} | ${cells.join(' | ')} |`;
}

function sender(): string {
  return hasSmtpSource ? "Postfix's smtp-source" : 'a generator of our own';
}

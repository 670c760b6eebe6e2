import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { benchCreationFlood } from './creation-flood.ts';
import { benchEnds } from './ends.ts';
import { benchExtend } from './extend.ts';
import { benchGuessTiming } from './guess-timing.ts';
import { benchJoin } from './join.ts';
import { benchLatency } from './latency.ts';
import { benchMailCost } from './mail-cost.ts';
import { benchManyInboxes } from './many-inboxes.ts';
import { benchMessageBytes } from './message-bytes.ts';
import { benchOpenMail } from './open-mail.ts';
import { benchPainted } from './painted.ts';
import { benchRates } from './rates.ts';
import { benchSockets } from './sockets.ts';
import { benchStartUp } from './start-up.ts';
import { benchStoreBytes } from './store-bytes.ts';
import { benchThroughput } from './throughput.ts';
import { benchWaitForMessage } from './wait-for-message.ts';
import { benchWaits } from './waits.ts';

const benches: readonly (readonly [title: string, bench: () => Promise<string>])[] = [
  ['Mails a second', benchThroughput],
  ['How soon a mail is told of, at a steady rate', benchRates],
  ['How soon a mail is told of, one after the other', benchLatency],
  ['How soon a row is painted', benchPainted],
  ['What a mail costs', benchMailCost],
  ['What a message takes of Redis', benchMessageBytes],
  ['What an inbox takes of Redis', benchStoreBytes],
  ['Sockets', benchSockets],
  ['A hundred inboxes and a hundred thousand', benchManyInboxes],
  ['Coming to an inbox with mail', benchJoin],
  ['Ends and extensions', benchEnds],
  ['Extending a full inbox', benchExtend],
  ['Waits that are held', benchWaits],
  ['Waiting for a message', benchWaitForMessage],
  ['Whether the time of a refusal tells anything', benchGuessTiming],
  ['What an honest visitor waits in a flood', benchCreationFlood],
  ['How long mail at the limits takes to open', benchOpenMail],
  ['Cold start and weight', benchStartUp],
];

const report = new URL('../../docs/benchmarks.md', import.meta.url);

// One after the other, for each is to have the machine to itself. An argument picks those whose name contains it; the
// report is written where all were run, and with --write those that were run are put in the place of what they said before.
const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [only = ''] = positionals;
const sections: Section[] = [];
for (const [title, bench] of benches) {
  if (!bench.name.toLowerCase().includes(only.toLowerCase())) continue;
  const text = `## ${title}\n\n${await bench()}\n`;
  process.stdout.write(`${text}\n`);
  sections.push({ title, text });
}
if (only === '') await writeFile(report, [heading(), ...sections.map(({ text }) => text)].join('\n'));
else if (values.write) await writeFile(report, inPlace(await readFile(report, 'utf8'), sections));

type Section = { readonly title: string; readonly text: string };

function inPlace(written: string, measured: readonly Section[]): string {
  const [head = '', ...before] = written.split(/^(?=## )/m);
  const parts = before.map((part) => {
    const anew = measured.find(({ title }) => part.startsWith(`## ${title}\n`));
    return anew === undefined ? part : `${anew.text}\n`;
  });
  return `${[head, ...parts].join('').trimEnd()}\n`;
}

function heading(): string {
  const [{ model = 'unknown' } = {}] = cpus();
  const redis = /v=(\S+)/.exec(execFileSync('redis-server', ['--version'], { encoding: 'utf8' }))?.[1];
  const version = (name: string): string => createRequire(import.meta.url)(`${name}/package.json`).version;
  const libraries = ['smtp-server', 'mailparser', 'socket.io'].map((name) => `${name} ${version(name)}`);
  return `# Benchmarks

Written by \`npm run bench\`, which measures one after the other; figures, and no gates. What is compared is compared in
turns within one run, so that a noisy machine is noisy for all.

${new Date().toISOString().slice(0, 10)}; ${cpus().length} cores of ${model.trim()}, ${Math.round(totalmem() / 1e9)} GB; Node ${process.version}, Redis ${redis},
${libraries.join(', ')}.
`;
}

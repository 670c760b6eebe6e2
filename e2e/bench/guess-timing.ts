/**
 * Whether how long a refusal takes tells what stands behind it: of an inbox that is another's, of one that is gone and of
 * one that never was. In turns, in an order by chance, on one connection. The last of each is what the instrument is
 * tried on: an ask that does go to the store.
 */
import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createHttpApi } from '@mayfly/client/http-api';
import { compareSamples } from '@mayfly/test-peers/compare-samples';
import { openDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { startSetUp } from '../harness/set-ups.ts';
import { quantile, type Timings, timingsTable } from './figures.ts';

const rounds = 5000;
const smtpRounds = 5000;
/** Below the most that one message may have. */
const recipientsAtOnce = 60;

type Case = readonly [name: string, ask: () => Promise<string>];

export async function benchGuessTiming(): Promise<string> {
  const mayfly = await startSetUp('one-process', {
    // For a relay no guess is counted, so none is slowed.
    env: { MAYFLY_LIFETIMES: '2s,1h', MAYFLY_SMTP_RELAYS: '127.0.0.1', MAYFLY_SMTP_IDLE_COMMANDS: '100000' },
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const api = createHttpApi({ baseUrl: mayfly.url });
    const [foreign, gone] = [await api.createInbox({}), await api.createInbox({ lifetimeSeconds: 2 })];
    await untilGone(api, { inboxId: gone.id, token: gone.token });
    const unknownId = randomBytes(16).toString('base64url');
    const guess = () => randomBytes(32).toString('base64url');
    const read = (id: string, token: string) => ask(agent, `${mayfly.url}/api/v1/inboxes/${id}`, token);
    const http = await inTurns(rounds, [
      ['unknown', () => read(unknownId, guess())],
      ['another’s', () => read(foreign.id, guess())],
      ['gone', () => read(gone.id, guess())],
      ['(with its token)', () => read(foreign.id, foreign.token)],
    ]);

    const dialogue = await openDialogue(mayfly.smtpPort);
    await dialogue.say('EHLO bench.example');
    let said = 0;
    const rcpt = async (address: string) => {
      if (said++ % recipientsAtOnce === 0) {
        await dialogue.say('RSET');
        await dialogue.say('MAIL FROM:<ada@sender.example>');
      }
      const began = performance.now();
      const reply = await dialogue.say(`RCPT TO:<${address}>`);
      return `${(performance.now() - began).toFixed(6)} ${reply}`;
    };
    const domain = foreign.address.slice(foreign.address.indexOf('@'));
    // As long as the others, and asked for as often: what is asked for again is a little quicker everywhere.
    const unknown = `${randomBytes(6).toString('hex')}${domain}`;
    const smtp = await inTurns(smtpRounds, [
      ['unknown', () => rcpt(unknown)],
      ['gone', () => rcpt(gone.address)],
      ['(taken)', () => rcpt(foreign.address)],
    ]);
    dialogue.hangUp();
    return `How long a refusal takes; one process on Redis, ${rounds} rounds by HTTP with a guessed token, ${smtpRounds} of RCPT TO; milliseconds

${told('GET', http)}

${told('RCPT TO', smtp)}

Slower: how often the one is slower than the unknown, 0.5 where neither is. p: how likely so much is by chance (Mann–Whitney).
Distance: between the two distributions (Kolmogorov–Smirnov); above the critical one once in a hundred times by chance.`;
  } finally {
    agent.destroy();
    await mayfly.stop();
  }
}

function told(verb: string, rows: readonly Timings[]): string {
  const [first, ...others] = rows;
  if (!first) return '';
  const compared = others.map(([name, values]) => {
    const { slower, p, distance, critical } = compareSamples(values, first[1]);
    const ratio = quantile(values, 0.5) / quantile(first[1], 0.5);
    return `${name.padEnd(16)} beside unknown: ratio of the medians ${ratio.toFixed(3)}, slower ${slower.toFixed(3)}, p ${p.toPrecision(2)}, distance ${distance.toFixed(3)} (critical ${critical.toFixed(3)})`;
  });
  return `${timingsTable(rows.map(([name, values]) => [`${verb} ${name}`, values]))}

${compared.join('\n')}`;
}

/** Each once a round, in another order each. All that are refused must be refused in the same words. */
async function inTurns(count: number, cases: readonly Case[]): Promise<Timings[]> {
  const taken = cases.map(([name]) => [name, [] as number[]] as const);
  const words = new Set<string>();
  for (let round = -count / 10; round < count; round++) {
    for (const { index } of cases.map((_, at) => ({ index: at, by: Math.random() })).sort((a, b) => a.by - b.by)) {
      const [ms = '', ...answer] = (await cases[index]?.[1]())?.split(' ') ?? [];
      // The first rounds warm everything up.
      if (round >= 0) taken[index]?.[1].push(Number(ms));
      if (index < cases.length - 1) words.add(answer.join(' '));
    }
  }
  if (words.size !== 1) throw new Error(`refused in different words: ${[...words].join(' | ')}`);
  return taken.map(([name, values]) => [name, values]);
}

/** Milliseconds from the request to the last byte of its answer, then what it was, but for what names the request. */
function ask(agent: Agent, url: string, token: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const asking = request(url, { agent, headers: { Authorization: `Bearer ${token}` } }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      answer.on('end', () => {
        const words = body.replace(String(answer.headers['x-request-id']), '').replaceAll(' ', '_');
        resolve(`${(performance.now() - began).toFixed(6)} ${answer.statusCode} ${words}`);
      });
    });
    asking.on('error', reject).end();
  });
}

async function untilGone(
  api: ReturnType<typeof createHttpApi>,
  access: { inboxId: string; token: string },
): Promise<void> {
  while (
    await api.readInbox(access).then(
      () => true,
      () => false,
    )
  )
    await sleep(100);
}

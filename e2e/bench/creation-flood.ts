/**
 * How long an honest visitor waits for an inbox while a flood of creations comes from one /64 and from fifty addresses,
 * as fast as it is answered. The proxy that tells them apart is this bench.
 */
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { startSetUp, urlOf } from '../harness/set-ups.ts';
import { timingsTable } from './figures.ts';

const honestVisitors = 60;
const honestEveryMs = 250;
const atOnce = 50;

export async function benchCreationFlood(): Promise<string> {
  const mayfly = await startSetUp('separate', {
    env: { MAYFLY_TRUST_PROXY: '1', MAYFLY_CREATE_PER_HOUR: '30', MAYFLY_SESSION_CREATE_PER_HOUR: '20' },
  });
  const agents = { flood: new Agent({ keepAlive: true, maxSockets: atOnce }), honest: new Agent() };
  const gateways = mayfly.gateways.map(urlOf);
  const create = (agent: Agent, address: string, turn: number) =>
    createFrom(agent, `${gateways[turn % gateways.length]}/api/v1/inboxes`, address);
  try {
    const before = await honest(create, agents.honest, '198.51.100');
    const answers = new Map<number, number>();
    let flooding = true;
    const flood = async (start: number): Promise<void> => {
      for (let turn = start; flooding; turn += atOnce) {
        const status = await create(agents.flood, attackerAt(turn), turn);
        answers.set(status, (answers.get(status) ?? 0) + 1);
      }
    };
    const floods = Array.from({ length: atOnce }, (_, start) => flood(start));
    const during = await honest(create, agents.honest, '203.0.113');
    flooding = false;
    await Promise.all(floods);
    return `${honestVisitors} honest visitors, one each ${honestEveryMs} ms, two gateways on Redis; milliseconds

${timingsTable([
  ['an inbox, before the flood', before],
  ['an inbox, in the flood', during],
])}

The slowest in the flood: ${Math.max(...during).toFixed(0)} ms. The flood was answered ${[...answers]
      .sort(([a], [b]) => a - b)
      .map(([status, times]) => `${status} ${times} times`)
      .join(', ')}; one /64 and 50 addresses may have ${51 * 30} inboxes.`;
  } finally {
    for (const agent of Object.values(agents)) agent.destroy();
    await mayfly.stop();
  }
}

type Create = (agent: Agent, address: string, turn: number) => Promise<number>;

/** Each from an address of its own; throws where one of them has no inbox. */
async function honest(create: Create, agent: Agent, network: string): Promise<number[]> {
  const waited: number[] = [];
  for (let visitor = 0; visitor < honestVisitors; visitor++) {
    const began = performance.now();
    const status = await create(agent, `${network}.${visitor + 1}`, visitor);
    if (status !== 201) throw new Error(`an honest visitor was answered ${status}`);
    waited.push(performance.now() - began);
    await sleep(honestEveryMs);
  }
  return waited;
}

/** By turns one of fifty addresses, and one of a /64 that has never been seen. */
function attackerAt(turn: number): string {
  return turn % 2 === 0 ? `192.0.2.${(turn / 2) % 50}` : `2001:db8:6464:1::${turn.toString(16).slice(-4)}`;
}

function createFrom(agent: Agent, url: string, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'X-Forwarded-For': address, 'Content-Type': 'application/json' };
    const asking = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
    });
    asking.on('error', reject).end('{}');
  });
}

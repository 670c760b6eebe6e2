/** What five thousand waits for mail, held at once on one gateway, cost it while nothing comes. */
import { Agent, get, type IncomingMessage } from 'node:http';
import { type Access, createHttpApi } from '@mayfly/client/http-api';
import { launch } from '../harness/launch.ts';
import { urlOf } from '../harness/set-ups.ts';
import { cpuOver, residentKb } from './process-cost.ts';

const waits = 5000;
const atOnce = 50;
const seconds = 10;

export async function benchWaits(): Promise<string> {
  const mayfly = await launch('mayfly', { MAYFLY_LOG_LEVEL: 'warn', MAYFLY_CREATE_PER_HOUR: '0' });
  const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
  try {
    const pid = mayfly.process.pid ?? 0;
    const url = urlOf(mayfly);
    const inboxes = await createInboxes(url);
    await settle();
    const none = { cpu: await cpuOver(pid, seconds), memory: (await residentKb(pid)) / 1000 };
    const answers: Promise<IncomingMessage>[] = [];
    for (const access of inboxes) {
      const { sent, answer } = wait(url, access, agent);
      await sent;
      answers.push(answer);
    }
    await settle();
    const held = { cpu: await cpuOver(pid, seconds), memory: (await residentKb(pid)) / 1000 };
    const outcomes = await Promise.all(answers);
    const timedOut = outcomes.filter(({ statusCode }) => statusCode === 200).length;
    return `One process, embedded store, ${inboxes.length} inboxes; ${seconds} s of no mail

| waits held | CPU, ms a second | resident memory, MB |
|-----------:|-----------------:|--------------------:|
| ${'0'.padStart(10)} | ${none.cpu.toFixed(1).padStart(16)} | ${none.memory.toFixed(0).padStart(19)} |
| ${String(waits).padStart(10)} | ${held.cpu.toFixed(1).padStart(16)} | ${held.memory.toFixed(0).padStart(19)} |

${timedOut} of them were answered when their time was out.`;
  } finally {
    agent.destroy();
    await mayfly.end('SIGKILL');
  }
}

async function createInboxes(baseUrl: string): Promise<Access[]> {
  const api = createHttpApi({ baseUrl });
  const inboxes: Access[] = [];
  while (inboxes.length < waits) {
    const made = await Promise.all(Array.from({ length: atOnce }, () => api.createInbox({ lifetimeSeconds: 3600 })));
    inboxes.push(...made.map(({ id, token }) => ({ inboxId: id, token })));
  }
  return inboxes;
}

function wait(url: string, { inboxId, token }: Access, agent: Agent) {
  const asked = get(`${url}/api/v1/inboxes/${inboxId}/messages/wait?timeout=55s`, {
    agent,
    headers: { Authorization: `Bearer ${token}` },
  });
  const sent = new Promise<void>((resolve, reject) => asked.once('finish', resolve).once('error', reject));
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    asked.once('response', (response) => resolve(response.resume())).once('error', reject);
  });
  // One that fails early is told of below, when all are waited for.
  answer.catch(() => {});
  return { sent, answer };
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 3000));
}

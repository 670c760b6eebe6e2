import { readFileSync } from 'node:fs';
import { createMayfly } from '@mayfly/client';
import { openDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchApp } from './launch-app.ts';
import { type Installation, startInstallation } from './start-installation.ts';

let installation: Installation;
beforeAll(async () => {
  installation = await startInstallation();
}, 120_000);
afterAll(() => installation?.stop());

const canary = 'canary-of-nobody';

test('a mail is counted and timed on its way, and no figure or line names whose it was', async () => {
  const { httpPort, smtpPort, ingester, gateway } = installation;
  const mayfly = createMayfly({ baseUrl: `http://127.0.0.1:${httpPort}` });
  const inbox = await mayfly.createInbox({ domain: 'mayfly.example', localPart: canary });
  const arrived = inbox.waitForMessage({ subject: canary, timeout: '20s' });
  const watch = inbox.events()[Symbol.asyncIterator]();
  await watch.next();
  const sender = await openDialogue(smtpPort);
  await sender.say(`EHLO ${canary}.example`);
  await sender.say(`MAIL FROM:<${canary}@sender.example>`);
  expect(await sender.say(`RCPT TO:<${canary}-unknown@mayfly.example>`)).toMatch(/^550 5\.1\.1/);
  expect(await sender.say(`RCPT TO:<${inbox.address}>`)).toMatch(/^250/);
  await sender.say('DATA');
  expect(await sender.say(`Subject: ${canary}\r\n\r\n${canary}\r\n.`)).toMatch(/^250/);
  sender.hangUp();
  await arrived;
  for (;;) if ((await watch.next()).value?.type === 'message.received') break;
  await watch.return?.();

  const [mailIn, web] = await Promise.all([metricsOf(ingester), metricsOf(gateway)]);
  expect(mailIn).toContain('mayfly_deliveries_total{outcome="stored"} 1\n');
  expect(mailIn).toContain('mayfly_smtp_refusals_total{reply="550 5.1.1"} 1\n');
  expect(mailIn).toContain('mayfly_data_to_stored_seconds_count 1\n');
  expect(web).toContain('mayfly_data_to_event_seconds_count 1\n');
  expect(web).toMatch(/mayfly_store_seconds_count [1-9]/);
  const said = [mailIn, web, ...ingester.lines, ...gateway.lines].join('\n');
  for (const word of [canary, inbox.id, inbox.token, inbox.address]) expect(said).not.toContain(word);
  mayfly.close();
});

test('every metric that the dashboard and the alerts name is there', async () => {
  const files = ['mayfly-dashboard.json', 'mayfly-alerts.yaml'].map((name) =>
    readFileSync(new URL(`../../../monitoring/${name}`, import.meta.url), 'utf8'),
  );
  expect(JSON.parse(files[0] ?? '').panels.length).toBeGreaterThan(10);
  const named = new Set(files.join('\n').match(/\bmayfly_[a-z_]+/g));
  const text = `${await metricsOf(installation.ingester)}\n${await metricsOf(installation.gateway)}`;
  const there = new Set(text.match(/^(?:# TYPE )?mayfly_[a-z_]+/gm)?.map((line) => line.replace('# TYPE ', '')));
  expect(named.size).toBeGreaterThan(12);
  expect([...named].filter((name) => !there.has(name))).toEqual([]);
  // A label that no figure has would make an alert that never fires.
  for (const [, label] of files.join('\n').matchAll(/\{(\w+)=~?"/g))
    expect(label === 'job' || text.includes(`{${label}="`)).toBe(true);
});

test('a process whose store is away is alive and not ready, and is again when it is back', async () => {
  const { redis, ingester, gateway } = installation;
  const ready = (): Promise<{ ready: boolean }[]> =>
    Promise.all([ingester, gateway].map(async (app) => JSON.parse(await textOf(app, '/readyz'))));
  expect(await ready()).toMatchObject([
    { app: 'ingester', ready: true },
    { app: 'gateway', ready: true },
  ]);
  await redis.kill('SIGKILL');
  expect(await ready()).toMatchObject([
    { ready: false, failing: ['store'] },
    { ready: false, failing: ['store'] },
  ]);
  expect(await (await fetch(`${statusOf(ingester)}/healthz`)).text()).toBe('ok\n');
  await redis.start();
  while ((await ready()).some((answer) => !answer.ready));
  expect((await fetch(`${statusOf(gateway)}/metrics`, { method: 'POST' })).status).toBe(405);
});

test('connections that are refused are one line for each class of them, and no line names who came', async () => {
  const { REDIS_URL, MAYFLY_DOMAINS } = installation.env;
  const env = {
    REDIS_URL,
    MAYFLY_DOMAINS,
    MAYFLY_SMTP_PORT: '0',
    MAYFLY_SMTP_CONNECTIONS: '1',
    MAYFLY_SMTP_BAD_COMMANDS: '2',
  };
  const ingester = await launchApp('ingester', env);
  const port = ingester.said.smtp?.port ?? 0;
  const first = await openDialogue(port, { from: '127.0.0.9' });
  for (let turn = 0; turn < 20; turn++)
    expect((await openDialogue(port, { from: '127.0.0.9' })).greeting).toMatch(/^421 4\.7\.0/);
  await first.say(`${canary}`);
  expect(await first.say(`${canary}`)).toMatch(/^421/);
  await ingester.end();

  const lines = ingester.lines.map((line) => JSON.parse(line));
  expect(lines.map(({ event }) => event)).toEqual(
    expect.arrayContaining(['ready', 'stopping', 'connections refused', 'stopped']),
  );
  expect(lines.filter(({ event }) => event === 'connections refused')).toEqual([
    expect.objectContaining({ class: 'too_many', count: 20 }),
    expect.objectContaining({ class: 'misbehaving', count: 1 }),
  ]);
  expect(lines).toHaveLength(5);
  expect(ingester.lines.join('\n')).not.toMatch(new RegExp(`127\\.0\\.0\\.9|${canary}`));
});

function statusOf({ said }: Installation['gateway']): string {
  return `http://127.0.0.1:${said.metrics?.port}`;
}

function metricsOf(app: Installation['gateway']): Promise<string> {
  return textOf(app, '/metrics');
}

async function textOf(app: Installation['gateway'], path: string): Promise<string> {
  return (await fetch(`${statusOf(app)}${path}`)).text();
}

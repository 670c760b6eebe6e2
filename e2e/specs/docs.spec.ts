import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type DocBlock, docBlocks, root } from '../harness/doc-blocks.ts';
import { test as base } from '../harness/fixtures.ts';
import { type DocOutcome, type Ports, runShell, runTypeScript, withPorts } from '../harness/run-doc-block.ts';
import { type SetUp, smtpPortOf, startSetUp, urlOf } from '../harness/set-ups.ts';

const operatorKey = 'k'.repeat(40);

/** A Mayfly for all of them, with an operator. */
const test = base.extend<object, { documented: SetUp }>({
  documented: [
    async ({ browserName: _ }, use) => {
      const mayfly = await startSetUp('embedded', {
        env: { MAYFLY_METRICS_PORT: '0', MAYFLY_OPERATOR_KEY: operatorKey, MAYFLY_CREATE_PER_HOUR: '0' },
      });
      await use(mayfly);
      await mayfly.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test.describe.configure({ timeout: 120_000 });

/** Every block of every document by what it begins with, each with the test below that runs it. */
const claims = [
  ['README.md', 'npm ci && npm start', 'starts'],
  ['README.md', 'API=http://localhost:3000/api/v1', 'curl'],
  ['README.md', '# The next RCPT TO is told 451', 'faults'],
  ['README.md', 'import { createMayfly }', 'client'],
  ['README.md', 'ADDRESS=$(npx mayfly new', 'command'],
  ['README.md', 'REDIS_URL=redis://localhost:6379 npm start', 'starts on Redis'],
  // No test has a Docker engine: scripts/docker.test.mjs holds what can be held without one.
  ['README.md', 'MAYFLY_HOST=mail.example.org MAYFLY_DOMAINS=example.org docker compose', 'docker'],
  ['docs/operating.md', 'MAYFLY_HOST=mail.example.org MAYFLY_DOMAINS=example.org docker compose', 'docker'],
  // walk.spec.ts follows them on a fresh machine's stand-in; what `npm ci && npm run build` does has been done.
  ['docs/operating.md', 'npm ci && npm run build', 'walk'],
  ['docs/operating.md', 'apt-get install -y caddy redis-server', 'walk'],
  ['docs/operating.md', 'mkdir -p /etc/mayfly', 'walk'],
  ['docs/operating.md', 'systemctl daemon-reload', 'walk'],
  ['docs/operating.md', 'set -a && . /etc/mayfly/mayfly.env', 'walk'],
  ['docs/operating.md', 'curl -s http://127.0.0.1:9090/readyz', 'walk'],
  // The test of the examples runs it.
  ['examples/README.md', 'cd examples/sign-up && npm test', 'example'],
  // The test of the package packs it and installs it, without the net.
  ['packages/client/README.md', 'npm run build && npm pack', 'package'],
  ['packages/client/README.md', 'import { createMayfly }', 'client'],
  ['packages/client/README.md', "printf 'From: you@example.org", 'mail'],
  ['packages/client/README.md', 'import { createMayfly, type MayflyInbox }', 'vitest'],
  ['packages/client/README.md', "import { test } from '@mayfly/client/playwright'", 'example'],
  ['docs/testing.md', "import { test } from '@mayfly/client/playwright'", 'example'],
  ['docs/testing.md', 'import { createMayfly, type MayflyInbox }', 'vitest'],
  ['docs/testing.md', 'npx mayfly mailpit --port 8025', 'mailpit'],
  ['docs/operating.md', 'export MAYFLY_METRICS_PORT=9090', 'settings'],
  ['docs/operating.md', 'OPERATOR=http://127.0.0.1:9090/operator', 'operator'],
  ['docs/operating.md', "npm run -s admin -- keys create 'the shop", 'keys'],
  ['docs/operating.md', 'npm run -s admin -- domains add example.org', 'domains'],
  ['docs/operating.md', 'npm run -s admin -- domains records example.org', 'records'],
  ['docs/operating.md', 'export MAYFLY_AUTHENTICATION_RESULTS=on', 'settings'],
  ['docs/operating.md', 'export MAYFLY_CHALLENGE=pow', 'settings'],
  ['docs/behind-a-proxy.md', 'MAYFLY_PUBLIC_URL=https', 'settings'],
  ['docs/behind-a-proxy.md', 'MAYFLY_DOMAINS=example.org MAYFLY_LMTP_PORT=2424', 'settings'],
  ['docs/behind-a-proxy.md', 'MAYFLY_SMTP_PROXY_PROTOCOL=192.0.2.10', 'settings'],
] as const;

test('every command and program of the documents is run by one of these tests', () => {
  const unclaimed = docBlocks().filter(
    ({ file, text }) => claims.filter(([of, begins]) => of === file && text.startsWith(begins)).length !== 1,
  );
  expect(unclaimed.map(({ file, text }) => `${file}: ${text.split('\n')[0]}`)).toEqual([]);
  expect(docBlocks()).toHaveLength(claims.length);
});

test('the interface by curl, from the inbox to its end', async ({ documented }, { outputDir }) => {
  await mkdir(outputDir, { recursive: true });
  const STREAM = join(outputDir, 'stream');
  // Its reader sees the stream begin before typing on.
  const begun = `> $STREAM &\nuntil grep -q '^event: sync' $STREAM; do sleep 0.05; done`;
  const text = withPorts(claimed('curl')[0].text.replace(/(?<=^curl -sN .*)&$/m, begun), portsOf(documented));
  const { code, output } = await runShell(text, { env: { STREAM } });

  expect(code, output).toBe(0);
  expect(output).toContain('"timedOut":false');
  expect(output).toContain('"text":"It arrived.');
  expect(output).toContain('Subject: Hello\r\n\r\nIt arrived.');
  expect(readFileSync(STREAM, 'utf8')).toMatch(/event: inbox\.extended[\s\S]*event: inbox\.discarded/);
});

test('API keys by the command, and faults with one of them', async ({ documented }) => {
  const ports = portsOf(documented);
  const operator = { MAYFLY_OPERATOR_URL: `http://127.0.0.1:${ports.operator}`, MAYFLY_OPERATOR_KEY: operatorKey };
  // Its reader has the id of the key that was just made.
  const prelude = `ID=$(node apps/admin/bin/mayfly-admin.mjs keys create first --json | node -p 'JSON.parse(require("fs").readFileSync(0)).id')`;
  const keys = await runShell(claimed('keys')[0].text, { env: operator, prelude });
  expect(keys.code, keys.output).toBe(0);
  expect(keys.output).toContain('the shop, its tests');
  expect(keys.output).toContain('It opens nothing any more.');

  const key = /^(\S{20,})$/m.exec(keys.output)?.[1] ?? '';
  const [inbox] = claimed('curl')[0].text.split('# A mail to it.');
  const faults = await runShell(claimed('faults')[0].text, {
    prelude: withPorts(`KEY=${key}\n${inbox}`, ports),
  });
  expect(faults.code, faults.output).toBe(0);
  expect(faults.output).toContain('"greylist":true');
  expect(faults.output).toContain('"code":550');
});

test('domains by the command, and what to publish for them', async ({ documented }) => {
  const ports = portsOf(documented);
  const operator = { MAYFLY_OPERATOR_URL: `http://127.0.0.1:${ports.operator}`, MAYFLY_OPERATOR_KEY: operatorKey };
  const domains = await runShell(claimed('domains')[0].text, { env: operator });
  expect(domains.code, domains.output).toBe(0);
  expect(domains.output).toMatch(/\nexample\.org +receive-only +weight 2\n\*\.example\.net +active +weight 3\n/);
  expect(domains.output).toMatch(/\*\.example\.net +retired +weight 3 +gone at \S+Z\n/);

  const records = await runShell(claimed('records')[0].text);
  expect(records.code, records.output).toBe(0);
  for (const line of ['example.org. 3600 IN MX 10 mail.example.org.', '*.example.net. 3600 IN TXT "v=spf1 -all"'])
    expect(records.output).toContain(`${line}\n`);
});

test('mail to postmaster, by the operator', async ({ documented }) => {
  const ports = portsOf(documented);
  const mail = `printf 'Subject: Abuse\\r\\n\\r\\nLook.\\r\\n' | curl -s --url smtp://127.0.0.1:2525 --mail-from a@b.example --mail-rcpt postmaster@mayfly.localhost -T -`;
  const id = `ID=$(curl -s http://127.0.0.1:9090/operator/messages -H "authorization: Bearer $MAYFLY_OPERATOR_KEY" | node -p 'JSON.parse(require("fs").readFileSync(0)).ids[0]')`;
  const { code, output } = await runShell(withPorts(claimed('operator')[0].text, ports), {
    prelude: withPorts(`${mail}\n${id}`, ports),
    env: { MAYFLY_OPERATOR_KEY: operatorKey },
  });
  expect(code, output).toBe(0);
  expect(output).toContain('"subject":"Abuse"');
  expect(output).toContain('Subject: Abuse\r\n\r\nLook.');
});

for (const block of claimed('client'))
  test(`the client, as ${block.file} has it`, async ({ documented }, { outputDir }) => {
    const ports = portsOf(documented);
    const mail = claimed('mail')[0].text;
    let sent: Promise<DocOutcome> | undefined;
    const { code, output } = await runTypeScript(
      join(outputDir, 'sign-up.ts'),
      withPorts(block.text, ports),
      ['--import', 'tsx'],
      {
        onOutput: (said) => {
          const [, address] = /Waiting for mail to (\S+)\n/.exec(said) ?? [];
          if (address) sent ??= runShell(withPorts(mail, ports).replace('ADDRESS', address));
        },
      },
    );
    expect(await sent).toMatchObject({ code: 0 });
    expect(code, output).toBe(0);
    expect(output).toMatch(/Your code is 482910\.\s+482910\n$/);
  });

test('the command mayfly', async ({ documented }, { outputDir }) => {
  const block = claimed('command')[0];
  const { code, output } = await runShell(withPorts(block.text, portsOf(documented)), {
    env: { MAYFLY_URL: documented.url, MAYFLY_STATE: join(outputDir, 'inboxes') },
  });
  expect(code, output).toBe(0);
  expect(output).toMatch(/^482910$/m);
  expect(output).toMatch(/^771042$/m);
  expect(output).toContain('Subject: Welcome\n');
  expect(output).toContain('Everything is erased.');
});

test('the recipe for Vitest', async ({ documented }, { outputDir }) => {
  const { smtp } = portsOf(documented);
  // Or that of this repository would be found, which looks for tests elsewhere.
  const config = join(outputDir, 'vitest.config.mjs');
  await mkdir(outputDir, { recursive: true });
  await writeFile(config, 'export default {};\n');
  const { code, output } = await runTypeScript(
    join(outputDir, 'sign-up.test.ts'),
    claimed('vitest')[0].text,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', outputDir, '--config', config],
    { env: { MAYFLY_URL: documented.url, SMTP_PORT: String(smtp), NO_COLOR: '1' } },
  );
  expect(code, output).toBe(0);
  expect(output).toMatch(/Tests +1 passed/);
});

test("Mailpit's interface", async ({ documented }, { outputDir }) => {
  const text = claimed('mailpit')[0].text.replace('8025', '0');
  const { output } = await runShell(text, {
    env: { MAYFLY_URL: documented.url, MAYFLY_STATE: join(outputDir, 'inboxes') },
    until: (said) => /interface at http:\S+, for mail to \S+@mayfly\.localhost\n/.test(said),
  });
  expect(output).toContain("Mailpit's interface at http://127.0.0.1:");
});

test('the documents show the test that the example runs', () => {
  const spec = readFileSync(join(root, 'examples/sign-up/sign-up.spec.ts'), 'utf8');
  const shown = claimed('example').filter(({ language }) => language === 'ts');
  expect(shown.map(({ text }) => text)).toEqual([spec, spec]);
  // The recipe that is run is the one that both show.
  const [recipe, ...more] = claimed('vitest').map(({ text }) => text);
  expect(more).toEqual([recipe]);
});

test('starting it', async () => {
  // What `npm ci` does has been done, or no test would run.
  const text = claimed('starts')[0].text.replace('npm ci && ', '');
  const { output } = await runShell(text, { env: anyPorts, until: isReady });
  expect(output).toContain('"event":"ready"');
});

test('starting it on Redis, whole and in parts @redis', async ({ mayfly }) => {
  const lines = claimed('starts on Redis')[0].text.trim().split('\n');
  expect(lines).toHaveLength(3);
  for (const line of lines) {
    const text = line.replace('redis://localhost:6379', mayfly.redis?.url ?? '');
    const { output } = await runShell(text, { env: anyPorts, until: isReady });
    expect(output).toContain('"store":"redis"');
  }
});

for (const block of claimed('settings'))
  test(`the settings ${block.text.split('\n')[0]} of ${block.file}`, async () => {
    const text = block.text.replace(/(?<=_PORT=)\d+/g, '0');
    const { output } = await runShell(`set -a\n${text}\nexec node apps/mayfly/dist/main.js`, {
      env: anyPorts,
      until: isReady,
    });
    expect(output).toContain('"event":"ready"');
  });

const anyPorts = { MAYFLY_HTTP_PORT: '0', MAYFLY_SMTP_PORT: '0' };

function isReady(output: string): boolean {
  return output.includes('"event":"ready"');
}

function claimed(by: (typeof claims)[number][2]): [DocBlock, ...DocBlock[]] {
  const [first, ...more] = docBlocks().filter(({ file, text }) =>
    claims.some(([of, begins, test]) => test === by && of === file && text.startsWith(begins)),
  );
  if (!first) throw new Error(`no document has the block that "${by}" is to run`);
  return [first, ...more];
}

function portsOf(mayfly: SetUp): Ports {
  const [all] = mayfly.gateways;
  return { http: urlOf(all), smtp: smtpPortOf(all), operator: all?.ready.metrics?.port ?? 0 };
}

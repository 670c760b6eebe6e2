import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const dockerfile = readFileSync('docker/Dockerfile', 'utf8').replaceAll('\\\n', ' ');
const compose = readFileSync('docker/compose.yaml', 'utf8');
const several = readFileSync('docker/compose.several.yaml', 'utf8');
const ignored = readFileSync('.dockerignore', 'utf8');

const stages = new Map(
  dockerfile
    .split(/^FROM /m)
    .slice(1)
    .map((stage) => [/^\S+ AS (\w+)/.exec(stage)?.[1], stage]),
);

const sourcesIn = (stage) =>
  [...stages.get(stage).matchAll(/^COPY (?:--from=\w+ )?(.+)$/gm)].flatMap(([, paths]) =>
    paths.split(' ').slice(0, -1),
  );

test('the build stage copies only what is there and what the context lets in', () => {
  const sources = sourcesIn('build');
  expect(sources).toContain('package-lock.json');
  expect(sources.filter((path) => !existsSync(path))).toEqual([]);
  expect(sources.filter((path) => ignored.split('\n').includes(path))).toEqual([]);
});

test('the build stage has every workspace, or the lockfile would not fit', () => {
  const { workspaces } = JSON.parse(readFileSync('package.json', 'utf8'));
  const copied = sourcesIn('build').map((path) => path.replace(/\/package\.json$/, ''));
  expect(workspaces.map((glob) => glob.replace(/\/\*$/, '')).filter((folder) => !copied.includes(folder))).toEqual([]);
});

test.each(['ingester', 'gateway', 'mayfly'])(
  'the image of %s holds bundles of apps that are there, and starts its own',
  (app) => {
    const bundled = sourcesIn(app).filter((path) => path.endsWith('/dist'));
    expect(bundled).toContain(`/mayfly/apps/${app}/dist`);
    expect(bundled.filter((path) => !existsSync(path.replace(/^\/mayfly\/(.*)dist$/, '$1package.json')))).toEqual([]);
    expect(stages.get(app)).toContain(`CMD ["node", "apps/${app}/dist/main.js"]`);
  },
);

test('every image has glibc give memory back', () => {
  expect(stages.get('runtime')).toMatch(/^ENV MALLOC_MMAP_THRESHOLD_=131072 MALLOC_TRIM_THRESHOLD_=131072$/m);
  for (const app of ['ingester', 'gateway', 'mayfly']) expect(dockerfile).toContain(`FROM runtime AS ${app}`);
});

test('the compose file builds only targets that are there', () => {
  const targets = [...compose.matchAll(/target: (\w+)/g)].map(([, target]) => target);
  expect(targets).toEqual(['ingester', 'gateway', 'admin']);
  expect(targets.filter((target) => !stages.has(target))).toEqual([]);
});

test('the ingester is healthy where a greeting comes, and only there', async () => {
  const greeting = async (line) =>
    checkHealth(
      'ingester',
      'MAYFLY_SMTP_PORT',
      createTcpServer((socket) => socket.end(line)),
    );
  expect(await greeting('220 mayfly ESMTP\r\n')).toBe(0);
  expect(await greeting('')).toBe(1);
  expect(await greeting('421 4.3.2 shutting down\r\n')).toBe(1);
  expect(await checkHealth('ingester', 'MAYFLY_SMTP_PORT', undefined)).toBe(1);
});

test.each(['gateway', 'mayfly'])('%s is healthy where it answers for itself, and only there', async (app) => {
  const answering = (status) =>
    createHttpServer(({ url }, response) => response.writeHead(url === '/api/v1/meta' ? status : 404).end());
  expect(await checkHealth(app, 'MAYFLY_HTTP_PORT', answering(200))).toBe(0);
  expect(await checkHealth(app, 'MAYFLY_HTTP_PORT', answering(503))).toBe(1);
  expect(await checkHealth(app, 'MAYFLY_HTTP_PORT', undefined)).toBe(1);
});

test('the compose files ask for the readiness of the app itself', async () => {
  const checks = [compose, several].map(
    (file) => /x-readiness: &readiness\n(?:.*\n)*? {4}- >-\n +(.*)\n/.exec(file)?.[1],
  );
  expect(checks[0]).toContain('/readyz');
  expect(checks[1]).toBe(checks[0]);
  const answering = (status) =>
    createHttpServer(({ url }, response) => response.writeHead(url === '/readyz' ? status : 404).end());
  expect(await runCheck(checks[0].replaceAll('$$', '$'), 'MAYFLY_METRICS_PORT', answering(200))).toBe(0);
  expect(await runCheck(checks[0].replaceAll('$$', '$'), 'MAYFLY_METRICS_PORT', answering(503))).toBe(1);
  expect(await runCheck(checks[0].replaceAll('$$', '$'), 'MAYFLY_METRICS_PORT', undefined)).toBe(1);
});

test('the copier hands on a new certificate with its key, and touches nothing while nothing is new', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mayfly-copy-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const kept = join(folder, 'caddy/certificates/an-authority/mail.example.org');
  const copy = () =>
    spawnSync('sh', ['systemd/copy-certificate.sh', join(folder, 'caddy'), join(folder, 'tls')], {
      env: { ...process.env, MAYFLY_HOST: 'mail.example.org' },
      encoding: 'utf8',
    });
  const copied = (name) => readFileSync(join(folder, 'tls', name), 'utf8');
  expect(copy()).toMatchObject({ status: 1, stderr: 'Caddy has no certificate for mail.example.org yet\n' });
  mkdirSync(kept, { recursive: true });
  for (const turn of ['first', 'second']) {
    writeFileSync(join(kept, 'mail.example.org.crt'), `${turn} certificate`);
    writeFileSync(join(kept, 'mail.example.org.key'), `${turn} key`);
    expect(copy().status).toBe(0);
    expect([copied('smtp.crt'), copied('smtp.key')]).toEqual([`${turn} certificate`, `${turn} key`]);
  }
  const before = statSync(join(folder, 'tls/smtp.crt')).mtimeMs;
  expect(copy().status).toBe(0);
  expect(statSync(join(folder, 'tls/smtp.crt')).mtimeMs).toBe(before);
});

test('neither the Caddyfile nor a unit lets anybody be logged, run as root or write where it need not', () => {
  const caddyfile = readFileSync('docker/Caddyfile', 'utf8');
  expect(caddyfile).toMatch(/exclude .*http\.log\.access .*http\.log\.error/);
  expect(caddyfile).not.toMatch(/^\s*log\s*(\{|$)/m);
  for (const app of ['ingester', 'gateway']) {
    const unit = readFileSync(`systemd/mayfly-${app}.service`, 'utf8');
    for (const line of ['User=mayfly', 'NoNewPrivileges=yes', 'ProtectSystem=strict', 'LimitCORE=0', 'MemorySwapMax=0'])
      expect(unit).toContain(`\n${line}\n`);
    expect(unit).toContain(`\nExecStart=/usr/bin/env node /opt/mayfly/apps/${app}/dist/main.js\n`);
    expect(unit).toContain(`\nCapabilityBoundingSet=${app === 'ingester' ? 'CAP_NET_BIND_SERVICE' : ''}\n`);
  }
});

/** The exit code of the image's own check against this server, or against a port where nobody listens. */
function checkHealth(app, variable, server) {
  const [, command] = /HEALTHCHECK [^[]*CMD (\[.*\])$/m.exec(stages.get(app)) ?? [];
  return runCheck(JSON.parse(command)[2], variable, server);
}

async function runCheck(check, variable, server) {
  const listening = (server ?? createTcpServer()).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address();
  if (server === undefined) listening.close();
  else onTestFinished(() => void listening.close());
  const child = spawn(process.execPath, ['-e', check], { env: { [variable]: String(port) } });
  const [code] = await once(child, 'exit');
  return code;
}

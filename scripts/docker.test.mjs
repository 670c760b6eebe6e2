import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';

const dockerfile = readFileSync('docker/Dockerfile', 'utf8').replaceAll('\\\n', ' ');
const compose = readFileSync('docker/compose.yaml', 'utf8');
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
  expect(targets).toEqual(['ingester', 'gateway']);
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

/** The exit code of the image's own check against this server, or against a port where nobody listens. */
async function checkHealth(app, variable, server) {
  const listening = (server ?? createTcpServer()).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address();
  if (server === undefined) listening.close();
  else onTestFinished(() => void listening.close());
  const [, command] = /HEALTHCHECK [^[]*CMD (\[.*\])$/m.exec(stages.get(app)) ?? [];
  const [, ...args] = JSON.parse(command);
  const child = spawn(process.execPath, args, { env: { [variable]: String(port) } });
  const [code] = await once(child, 'exit');
  return code;
}

#!/usr/bin/env node
/**
 * As much of systemctl as the documents ask for, where no systemd runs: it starts what the unit files say, as the user
 * they say, with the rights they leave, on a root that cannot be written, and again when it ends.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';

const [verb, ...names] = process.argv.slice(2).filter((word) => word !== '--now');

if (verb === 'supervise') await supervise(names[0]);
else if (verb === 'enable' || verb === 'restart') for (const name of names) start(unitName(name));
else if (verb !== 'daemon-reload') throw new Error(`this systemctl knows nothing of ${verb}`);

function start(unit) {
  const log = openSync(`/var/log/${unit}.log`, 'a');
  spawn(process.execPath, [process.argv[1], 'supervise', unit], {
    detached: true,
    stdio: ['ignore', log, log],
  }).unref();
}

async function supervise(unit) {
  if (unit.endsWith('.timer')) return everyMinute(unit.replace('.timer', '.service'));
  for (;;) {
    await runOnce(unit);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

/** What a minute is to be has not to be waited for. */
async function everyMinute(unit) {
  for (;;) {
    await runOnce(unit);
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
}

function runOnce(unit) {
  const service = readUnit(unit);
  const one = (name) => service.get(name)?.at(-1);
  const user = one('User') ?? 'root';
  const [, , uid, gid, , home] = passwd(user);
  const runtime = one('RuntimeDirectory');
  if (runtime) {
    mkdirSync(`/run/${runtime}`, { recursive: true });
    execFileSync('chown', [user, `/run/${runtime}`]);
  }
  const capability = (one('AmbientCapabilities') ?? '').replace('CAP_', '+').toLowerCase();
  const rights =
    user === 'root'
      ? []
      : [
          ...['setpriv', '--reuid', uid, '--regid', gid, '--clear-groups', '--no-new-privs'],
          ...(capability
            ? ['--inh-caps', capability, '--ambient-caps', capability, '--bounding-set', `-all,${capability}`]
            : ['--bounding-set', '-all']),
        ];
  const isStrict = one('ProtectSystem') === 'strict';
  const writable = (service.get('ReadWritePaths') ?? []).map((path) => path.replace('-', '')).filter(existsSync);
  const root = isStrict
    ? [
        ...['bwrap', '--cap-add', 'ALL', '--ro-bind', '/', '/', '--dev', '/dev', '--tmpfs', '/tmp'],
        ...(runtime ? ['--bind', `/run/${runtime}`, `/run/${runtime}`] : []),
        ...writable.flatMap((path) => ['--bind', path, path]),
        ...['--die-with-parent', '--'],
      ]
    : [];
  const [program, ...args] = [...root, ...rights, ...split(one('ExecStart'))];
  const files = (service.get('EnvironmentFile') ?? []).flatMap((path) => readFileSync(path, 'utf8').split('\n'));
  const settings = Object.fromEntries(files.filter((line) => /^\w+=/.test(line)).map((line) => line.split(/=(.*)/s)));
  const { PATH, MAYFLY_CADDY_OPTIONS = '' } = process.env;
  const env = { PATH, HOME: home, MAYFLY_CADDY_OPTIONS, ...settings };
  if (!unit.startsWith('caddy')) delete env.MAYFLY_CADDY_OPTIONS;
  return new Promise((resolve) =>
    spawn(program, args, { env, stdio: 'inherit', cwd: '/' }).once('exit', resolve).once('error', resolve),
  );
}

function readUnit(unit) {
  const folders = ['/etc/systemd/system', '/lib/systemd/system'];
  const file = folders.map((folder) => `${folder}/${unit}`).find(existsSync);
  const dropIns = `/etc/systemd/system/${unit}.d`;
  const more = existsSync(dropIns) ? readdirSync(dropIns).map((name) => `${dropIns}/${name}`) : [];
  const lines = [file, ...more].flatMap((path) => readFileSync(path, 'utf8').split('\n'));
  const settings = new Map();
  for (const line of lines) {
    const [, name, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
    if (name) settings.set(name, [...(settings.get(name) ?? []), value]);
  }
  return settings;
}

function split(line) {
  return line.split(' ').filter((word) => word !== '');
}

function passwd(user) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${user}:`));
  return line.split(':');
}

function unitName(name) {
  return name.includes('.') ? name : `${name}.service`;
}

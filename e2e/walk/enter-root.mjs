/**
 * Makes a root like that of a fresh machine, with Debian's packages for its programs, a network of its own and nothing of
 * this machine to write to, and walks through docs/operating.md in it. Needs root, bwrap, Caddy, Redis, Chromium, certutil.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'mayfly-root-'));
const at = (path) => join(root, path);
for (const folder of ['etc', 'opt', 'var/lib/caddy', 'var/lib/redis', 'var/log/redis', 'var/tmp', 'stand-ins'])
  mkdirSync(at(folder), { recursive: true });
cpSync('/etc', at('etc'), {
  recursive: true,
  verbatimSymlinks: true,
  filter: (path) => !/\/(?:ssl\/private|redis-sentinel)/.test(path),
});
rmSync(at('etc/resolv.conf'), { force: true });
writeFileSync(at('etc/resolv.conf'), 'nameserver 127.0.0.1\n');
writeFileSync(at('etc/hosts'), '127.0.0.1 localhost\n');
standIn('systemctl', `exec ${process.execPath} ${join(repository, 'e2e/walk/systemctl.mjs')} "$@"`);
standIn('apt-get', 'shift 2; for name; do dpkg -s "$name" > /dev/null || exit 1; done');

const owned = [
  'chown caddy:caddy /var/lib/caddy',
  'chown redis:redis /var/lib/redis /var/log/redis /etc/redis /etc/redis/redis.conf',
];
const walk = `${process.execPath} --import tsx e2e/walk/walk-operating.ts`;
const child = spawn(
  'bwrap',
  [
    ...['--unshare-net', '--unshare-pid', '--unshare-ipc', '--die-with-parent', '--cap-add', 'ALL', '--clearenv'],
    ...['--setenv', 'PATH', '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', '--setenv', 'HOME', '/root'],
    ...['--ro-bind', '/usr', '/usr', '--symlink', 'usr/bin', '/bin', '--symlink', 'usr/sbin', '/sbin'],
    ...['--symlink', 'usr/lib', '/lib', '--symlink', 'usr/lib64', '/lib64'],
    ...['etc', 'opt', 'var', 'stand-ins'].flatMap((name) => ['--bind', at(name), `/${name}`]),
    ...['--ro-bind', '/var/lib/dpkg', '/var/lib/dpkg', '--tmpfs', '/run', '--tmpfs', '/root', '--tmpfs', '/tmp'],
    ...['--proc', '/proc', '--dev', '/dev', '--ro-bind', repository, repository, '--chdir', repository],
    ...['bash', '-c', [...owned, walk].join(' && ')],
  ],
  { stdio: 'inherit' },
);
const code = await new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
rmSync(root, { recursive: true, force: true });
process.exitCode = code === 0 ? 0 : 1;

function standIn(name, body) {
  const path = at(`stand-ins/${name}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
}

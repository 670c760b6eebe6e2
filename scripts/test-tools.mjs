import { execFileSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const tools = [
  { names: ['redis-server'], debian: 'redis-server' },
  { names: ['redis-cli'], debian: 'redis-server' },
  { names: ['swaks'], debian: 'swaks' },
  { names: ['python3'], debian: 'python3' },
  { names: ['strace'], debian: 'strace' },
  {
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    debian: 'chromium',
  },
];

/** What it takes to walk through docs/operating.md: a stand-in for a fresh machine, and what runs on it. */
const walkTools = [
  { names: ['bwrap'], debian: 'bubblewrap' },
  { names: ['caddy'], debian: 'caddy' },
  { names: ['certutil'], debian: 'libnss3-tools' },
];

/**
 * The path of Chromium, once all that the tests drive is there; as root on Debian and its kin what is missing is
 * installed. Throws an error of one line that says what to install.
 */
export function ensureTestTools(env, install = aptInstall()) {
  const { MAYFLY_CHROMIUM: own } = env;
  if (own && !isExecutable(own)) throw new Error(`MAYFLY_CHROMIUM names no program: ${own}`);
  ensure(tools, env, install);
  return findTool(tools.at(-1), env);
}

/** As above, for the long tests alone. */
export function ensureWalkTools(env, install = aptInstall()) {
  ensure(walkTools, env, install);
}

function ensure(wanted, env, install) {
  const before = missingTools(wanted, env);
  if (before.length > 0) install?.(before);
  const after = missingTools(wanted, env);
  if (after.length > 0) throw new Error(`install ${after.join(' and ')} first: the tests run against the real thing`);
}

/**
 * The PATH that the long tests need: with Postfix's smtp-source, unpacked into a folder where it is not installed,
 * for its package would bring a mail server along. Throws an error of one line that says what to install.
 */
export function ensureLongTestTools(env, folder, unpack = debianUnpack()) {
  const own = join(folder, 'bin');
  const PATH = `${env.PATH}${delimiter}/usr/sbin${delimiter}${own}`;
  const found = () => findTool({ names: ['smtp-source'] }, { PATH });
  if (found() === undefined && unpack) {
    const unpacked = unpack('postfix', folder);
    mkdirSync(own, { recursive: true });
    placeScript(join(own, 'smtp-source'), [
      `export LD_LIBRARY_PATH='${join(unpacked, 'usr/lib/postfix')}'`,
      `exec '${join(unpacked, 'usr/sbin/smtp-source')}' "$@"`,
    ]);
  }
  if (found() === undefined) throw new Error('install postfix first: the long tests send with its smtp-source');
  return PATH;
}

function placeScript(path, lines) {
  writeFileSync(path, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(path, 0o755);
}

function missingTools(wanted, env) {
  return [...new Set(wanted.filter((tool) => findTool(tool, env) === undefined).map(({ debian }) => debian))];
}

function findTool({ names }, { PATH = '', MAYFLY_CHROMIUM: own }) {
  if (own && names.includes('chromium')) return own;
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function aptInstall() {
  const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  return isDebian && process.getuid?.() === 0 ? installPackages : undefined;
}

function debianUnpack() {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') ? unpackPackage : undefined;
}

/** Needs no right to anything but the folder, where what there is to download is known. */
function unpackPackage(name, folder) {
  console.log(`unpacking ${name}`);
  const unpacked = join(folder, name);
  mkdirSync(unpacked, { recursive: true });
  const options = { cwd: folder, stdio: 'pipe' };
  try {
    if (process.getuid?.() === 0) execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['download', name], options);
    const archive = readdirSync(folder).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb'));
    execFileSync('dpkg', ['-x', archive, unpacked], options);
  } catch (error) {
    const [reason] = String(error.stderr ?? error)
      .trim()
      .split('\n')
      .slice(-1);
    throw new Error(`could not unpack ${name}: ${reason}`);
  }
  return unpacked;
}

function installPackages(packages) {
  console.log(`installing ${packages.join(' and ')}`);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'pipe' };
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
  } catch (error) {
    const [reason] = String(error.stderr).trim().split('\n').slice(-1);
    throw new Error(`could not install ${packages.join(' and ')}: ${reason}`);
  }
}

import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const tools = [
  { names: ['redis-server'], debian: 'redis-server' },
  { names: ['redis-cli'], debian: 'redis-server' },
  {
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    debian: 'chromium',
  },
];

/**
 * The path of Chromium, once all that the tests drive is there; as root on Debian and its kin what is missing is
 * installed. Throws an error of one line that says what to install.
 */
export function ensureTestTools(env, install = aptInstall()) {
  const { MAYFLY_CHROMIUM: own } = env;
  if (own && !isExecutable(own)) throw new Error(`MAYFLY_CHROMIUM names no program: ${own}`);
  const before = missingTools(env);
  if (before.length > 0) install?.(before);
  const after = missingTools(env);
  if (after.length > 0) throw new Error(`install ${after.join(' and ')} first: the tests run against the real thing`);
  return findTool(tools.at(-1), env);
}

function missingTools(env) {
  return [...new Set(tools.filter((tool) => findTool(tool, env) === undefined).map(({ debian }) => debian))];
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

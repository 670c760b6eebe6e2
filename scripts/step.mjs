import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** The project's tools first; no tool of ours reports home. */
const environment = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  npm_config_loglevel: 'error',
};

/** Runs to the end with its output on this terminal. Resolves to whether it exited with 0. */
export async function runAloud([file, ...args], env = {}) {
  const { code } = await run(file, args, { stdio: 'inherit', env: { ...environment, ...env } });
  return code === 0;
}

/** Prints one line when it is done, and its output only where it failed. Resolves to whether it exited with 0. */
export async function runQuietly(title, [file, ...args]) {
  const { code, output } = await run(file, args, { stdio: ['ignore', 'pipe', 'pipe'], env: environment });
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${title}`);
  if (code !== 0) process.stdout.write(output);
  return code === 0;
}

function run(file, args, options) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, ...options });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const release = outlive(child);
    const end = (code, output) => {
      release();
      resolve({ code, output });
    };
    child.on('error', (error) => end(1, `${error.message}\n`));
    child.on('close', (code) => end(code, Buffer.concat(chunks)));
  });
}

/**
 * A signal ends the child first, then this process, so that none is left behind and no next step begins.
 * Ctrl-C reaches the child from the terminal already; SIGTERM comes to this process alone.
 */
function outlive(child) {
  const onInterrupt = () => child.once('close', () => process.exit(130));
  const onTerminate = () => {
    child.once('close', () => process.exit(143));
    child.kill('SIGTERM');
  };
  process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate);
  return () => process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate);
}

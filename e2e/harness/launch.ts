import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export type AppName = 'mayfly' | 'gateway' | 'ingester';

/** What an app says of itself on standard output once it serves. */
export type Ready = {
  event: 'ready';
  url?: string;
  smtp?: { host: string; port: number };
  metrics?: { port: number };
  store: string;
};

export type Launched = {
  readonly ready: Ready;
  readonly process: ChildProcess;
  /** Every line it has printed so far. */
  readonly lines: readonly string[];
  /** Resolves with the exit code, null where a signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
};

/** All tests come from one address, and together ask for more than one visitor may. */
const generousLimits = {
  MAYFLY_CREATE_PER_HOUR: '1000000',
  MAYFLY_SESSION_CREATE_PER_HOUR: '1000000',
  MAYFLY_CHECK_PER_HOUR: '100000000',
  MAYFLY_SESSION_CHECK_PER_HOUR: '100000000',
  MAYFLY_CHALLENGES_PER_HOUR: '1000000',
  MAYFLY_SOCKETS_PER_IP: '100000',
};

/**
 * Starts a built app as its own process on free ports, and waits until it serves. `under` is a program that runs
 * another one in its own place, with what it is to be told.
 */
export async function launch(
  app: AppName,
  env: Record<string, string> = {},
  under: readonly string[] = [],
): Promise<Launched> {
  const main = fileURLToPath(new URL(`../../apps/${app}/dist/main.js`, import.meta.url));
  const [program = process.execPath, ...args] = [...under, process.execPath, main];
  const child = spawn(program, args, {
    env: { MAYFLY_HTTP_PORT: '0', MAYFLY_SMTP_PORT: '0', ...generousLimits, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const exited = once(child, 'exit');
  const ready = new Promise<Ready>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        const said = readyFrom(line);
        if (said) resolve(said);
      });
    exited.then(() => reject(new Error(`${app} ended before it was ready:\n${lines.join('\n')}`)));
  });

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    child.kill(signal);
    await exited;
    return child.exitCode;
  }

  return { ready: await ready, process: child, lines, end };
}

function readyFrom(line: string): Ready | undefined {
  if (!line.startsWith('{')) return undefined;
  const said: unknown = JSON.parse(line);
  return isReady(said) ? said : undefined;
}

function isReady(said: unknown): said is Ready {
  return typeof said === 'object' && said !== null && 'event' in said && said.event === 'ready';
}

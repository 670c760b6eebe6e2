import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export type LaunchedIngester = {
  readonly process: ChildProcess;
  readonly port: number;
  readonly lmtpPort: number | undefined;
  /** Resident memory now, in bytes. */
  memory(): Promise<number>;
  end(): Promise<number | null>;
};

/** The built ingester in a process of its own, on free ports. */
export async function launchIngester(env: Record<string, string>): Promise<LaunchedIngester> {
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
  const child = spawn(process.execPath, [main], {
    env: { MAYFLY_SMTP_PORT: '0', MAYFLY_LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const { smtp, lmtp } = await Promise.race([
    readyOf(child),
    exited.then(() => Promise.reject(new Error('the ingester ended before it was ready; has it been built?'))),
  ]);

  async function memory(): Promise<number> {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(child.pid)]);
    return Number(stdout) * 1024;
  }

  async function end(): Promise<number | null> {
    child.kill('SIGTERM');
    await exited;
    return child.exitCode;
  }

  return { process: child, port: smtp.port, lmtpPort: lmtp?.port, memory, end };
}

type Ready = { readonly smtp: { readonly port: number }; readonly lmtp?: { readonly port: number } };

async function readyOf({ stdout }: ChildProcess): Promise<Ready> {
  if (!stdout) throw new Error('an ingester that says nothing');
  for await (const line of createInterface({ input: stdout })) {
    if (line.includes('"event":"ready"')) {
      stdout.resume();
      return JSON.parse(line);
    }
  }
  throw new Error('the ingester never said that it is ready');
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export type LaunchedApp = {
  /** What it said of itself when it was ready. */
  readonly said: { readonly smtp?: { port: number }; readonly url?: string; readonly metrics?: { port: number } };
  /** Every line of its log so far. */
  readonly lines: readonly string[];
  end(): Promise<void>;
};

/** A built app in a process of its own. */
export async function launchApp(app: 'gateway' | 'ingester', env: Record<string, string>): Promise<LaunchedApp> {
  const main = fileURLToPath(new URL(`../../${app}/dist/main.js`, import.meta.url));
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const end = async () => {
    child.kill('SIGTERM');
    await exited;
  };
  const lines: string[] = [];
  const ready = new Promise<LaunchedApp['said']>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      if (line.includes('"event":"ready"')) resolve(JSON.parse(line));
    });
  });
  const ended = exited.then(() =>
    Promise.reject(new Error(`the ${app} ended before it was ready; has it been built?`)),
  );
  ended.catch(() => {});
  return { said: await Promise.race([ready, ended]), lines, end };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export type LaunchedApp = {
  /** What it said of itself when it was ready. */
  readonly said: { readonly smtp?: { port: number }; readonly url?: string; readonly metrics?: { port: number } };
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
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.includes('"event":"ready"')) continue;
    child.stdout.resume();
    return { said: JSON.parse(line), end };
  }
  throw new Error(`the ${app} ended before it was ready; has it been built?`);
}

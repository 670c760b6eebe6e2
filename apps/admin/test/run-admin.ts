import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type AdminRun = { readonly code: number | null; readonly out: string; readonly err: string };

/** The built command as a process of its own, which is all that its exit code can be told by. */
export async function runBuiltAdmin(args: readonly string[], env: Record<string, string>): Promise<AdminRun> {
  const main = fileURLToPath(new URL('../bin/mayfly-admin.mjs', import.meta.url));
  const child = spawn(process.execPath, [main, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}

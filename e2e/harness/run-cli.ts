import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

export type Cli = {
  /** Where it keeps its tokens, a file for each inbox. */
  readonly state: string;
  /** The built command as a process of its own, to its end. */
  run(...args: string[]): Promise<Ran>;
  start(...args: string[]): Running;
};

export type Running = {
  readonly process: ChildProcess;
  /** Resolves when its standard output or error has this in it, and with what matched; rejects where it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  readonly ended: Promise<Ran>;
};

/** The built command. */
export const main = fileURLToPath(new URL('../../apps/cli/bin/mayfly.mjs', import.meta.url));

/** A command line with a state of its own. */
export async function openCli(env: Record<string, string>): Promise<Cli> {
  const state = join(await mkdtemp(join(tmpdir(), 'mayfly-cli-')), 'deep', 'inboxes');
  const start = (...args: string[]) => startCli(args, { MAYFLY_STATE: state, ...env });
  return { state, start, run: (...args) => start(...args).ended };
}

function startCli(args: readonly string[], env: Record<string, string>): Running {
  const child = spawn(process.execPath, [main, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  let heard = () => {};
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    heard();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
    heard();
  });
  const ended = new Promise<Ran>((resolve) => child.once('close', (code) => resolve({ code, out, err })));

  function says(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      heard = () => {
        const match = pattern.exec(out) ?? pattern.exec(err);
        if (match) resolve(match);
      };
      heard();
      void ended.then((ran) => reject(new Error(`ended before it said ${pattern}: ${JSON.stringify(ran)}`)));
    });
  }

  return { process: child, says, ended };
}

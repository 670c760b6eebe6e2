import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from './doc-blocks.ts';

export type Ports = { readonly http: string; readonly smtp: number; readonly operator: number };

export type DocRun = {
  /** What goes before the block's first line: what its reader has set by then. */
  readonly prelude?: string;
  readonly env?: Record<string, string>;
  /** Ends the run as soon as the output so far satisfies it; without it the run ends by itself. */
  readonly until?: (output: string) => boolean;
  /** Told of the output so far, to do what its reader would. */
  readonly onOutput?: (output: string) => void;
};

export type DocOutcome = { readonly code: number | null; readonly output: string };

/** The ports of the documents are those of a Mayfly that was started without settings. */
export function withPorts(text: string, { http, smtp, operator }: Ports): string {
  return text
    .replaceAll('http://localhost:3000', http)
    .replaceAll('127.0.0.1:2525', `127.0.0.1:${smtp}`)
    .replaceAll('127.0.0.1:9090', `127.0.0.1:${operator}`);
}

/** What npx finds here is on the path already; it takes a second to find it. */
const strictly = `
set -euo pipefail
curl() { command curl --fail-with-body --max-time 60 "$@"; }
npx() { "$@"; }
`;

/** By bash, in the root of the repository; the first command that fails ends it, an HTTP error being a failure. */
export function runShell(text: string, { prelude = '', ...run }: DocRun = {}): Promise<DocOutcome> {
  return runProgram('bash', ['--norc', '-c', `${strictly}\n${prelude}\n${text}`], run);
}

/** By tsx or another runner of this repository, from a file in it, where its packages are seen. */
export async function runTypeScript(path: string, text: string, runner: readonly string[], run: DocRun = {}) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return runProgram(process.execPath, [...runner, path], run);
}

function runProgram(command: string, args: readonly string[], run: DocRun): Promise<DocOutcome> {
  const { env = {}, until, onOutput } = run;
  const path = [join(root, 'node_modules/.bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(':');
  // A group of its own: what a shell has started ends with it.
  const child = spawn(command, [...args], { cwd: root, env: { PATH: path, ...env }, detached: true });
  let output = '';
  const hear = (text: string) => {
    output += text;
    onOutput?.(output);
    if (until?.(output) && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ code, output }));
  });
}

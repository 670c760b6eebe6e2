import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export type Child = {
  /** Resolves with the first line of standard output, from now on, that holds the words. */
  line(words: string): Promise<string>;
  kill(signal: NodeJS.Signals): void;
  readonly exited: Promise<{ code: number | null; stdout: string; stderr: string }>;
};

/** Runs a program of this folder in a process of its own, which is all that its exit code can be tested by. */
export function runInChild(program: string, args: readonly string[], env: Record<string, string> = {}): Child {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    for (const look of waiting) look();
  });
  const exited = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout: lines.join('\n'), stderr }));
  });

  function line(words: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = lines.find((candidate) => candidate.includes(words));
        if (found !== undefined) resolve(found);
      };
      waiting.add(look);
      void exited.then(() => reject(new Error(`it ended and never said ${words}\n${stderr}`)));
      look();
    });
  }

  return { line, kill: (signal) => void child.kill(signal), exited };
}

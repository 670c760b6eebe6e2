import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type Sending = {
  readonly port: number;
  readonly recipient: string;
  /** With LF line ends. */
  readonly file: string;
  readonly count: number;
  readonly connections: number;
  /** One connection for many mails, or one for each. */
  readonly reuse: boolean;
};

/** Postfix's smtp-source, which costs next to nothing itself. Resolves with when the last reply was there. */
export async function sendMany({ port, recipient, file, count, connections, reuse }: Sending): Promise<number> {
  const args = ['-4', '-s', String(connections), '-m', String(count), ...(reuse ? ['-d'] : [])];
  const envelope = ['-f', 'ada@sender.example', '-t', recipient, '-F', file];
  const source = spawn('smtp-source', [...args, ...envelope, `127.0.0.1:${port}`], { stdio: 'inherit' });
  const [code] = await once(source, 'exit');
  if (code !== 0) throw new Error(`smtp-source ended with ${code}`);
  return performance.now();
}

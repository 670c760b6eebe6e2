import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { type RedisServer, redisCli } from './redis-server.ts';

/**
 * When each key of the server ends, in milliseconds since 1970; -1 for one that never does. By SCAN, which
 * passes over what has expired, as DBSIZE does not.
 */
export async function keyEnds({ port }: RedisServer): Promise<Map<string, number>> {
  const scanned = await redisCli(['-p', String(port), '--scan']);
  const keys = scanned.split('\n').filter((key) => key !== '');
  const ends = (await ask(port, keys.map((key) => `PEXPIRETIME "${key}"`).join('\n'))).split('\n').map(Number);
  // What expired since the scan answers -2.
  return new Map(keys.map((key, index) => [key, ends[index] ?? -2] as const).filter(([, end]) => end !== -2));
}

async function ask(port: number, commands: string): Promise<string> {
  const cli = spawn('redis-cli', ['-p', String(port)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(cli, 'exit');
  cli.stdin.end(`${commands}\n`);
  const answers = await text(cli.stdout);
  await exited;
  return answers;
}

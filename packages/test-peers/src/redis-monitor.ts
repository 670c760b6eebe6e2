import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type RedisServer, redisCli } from './redis-server.ts';

/** One command as Redis ran it, its name in lower case. */
export type SeenCommand = { readonly byScript: boolean; readonly name: string; readonly args: readonly string[] };

/** Everything that a Redis is told, and what its scripts do, while this is done (MONITOR). */
export async function monitorRedis(
  { port }: RedisServer,
  during: () => Promise<void>,
): Promise<readonly SeenCommand[]> {
  const monitor = spawn('redis-cli', ['-p', String(port), 'monitor'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: monitor.stdout });
  const seen: SeenCommand[] = [];
  try {
    await once(lines, 'line');
    const over = new Promise<void>((resolve) => {
      lines.on('line', (line) => {
        const command = commandFrom(line);
        if (command.name === 'echo') resolve();
        else seen.push(command);
      });
    });
    await during();
    await redisCli(['-p', String(port), 'echo', 'over']);
    await over;
    return seen;
  } finally {
    monitor.kill();
  }
}

/** `1766660000.123456 [0 127.0.0.1:50000] "GET" "a \"name\""`; a script's say `[0 lua]`. */
function commandFrom(line: string): SeenCommand {
  const [name = '', ...args] = [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text);
  return { byScript: /^\S+ \[\d+ lua\]/.test(line), name: name.toLowerCase(), args };
}

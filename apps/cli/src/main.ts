import { constants, homedir } from 'node:os';
import { join } from 'node:path';
import { createInboxBook } from './inbox-book.ts';
import { runCommand } from './run-command.ts';

const { env, stdout, stderr } = process;
const stateHome = env.XDG_STATE_HOME || join(homedir(), '.local', 'state');
const ending = new AbortController();
// As a shell numbers a command that a signal ended.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => ending.abort(128 + constants.signals[signal]));

process.exitCode = await runCommand(process.argv.slice(2), {
  book: createInboxBook(env.MAYFLY_STATE || join(stateHome, 'mayfly', 'inboxes')),
  baseUrl: env.MAYFLY_URL || 'http://localhost:3000',
  apiKey: env.MAYFLY_API_KEY || undefined,
  out: { write: (text) => void stdout.write(text), isTerminal: stdout.isTTY === true, rows: () => stdout.rows },
  err: { write: (text) => void stderr.write(text), isTerminal: stderr.isTTY === true, rows: () => stderr.rows },
  signal: ending.signal,
});

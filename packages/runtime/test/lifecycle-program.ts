import { createServer } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import { run } from '../src/run.ts';

/** What the program does is its argument. */
const acts: Record<string, () => void> = {
  'rejects unhandled': () => void Promise.reject(new Error('canary-in-a-rejection')),
  'throws uncaught': () => void setImmediate(() => throwing()),
};

function throwing(): never {
  throw new TypeError('canary-in-an-exception');
}

run(
  'program',
  async ({ logger, onStop, ready, fail }) => {
    const act = process.argv[2] ?? '';
    if (act === 'cannot start') throw new Error('no way to redis://user:canary@host:1');
    const server = createServer().listen(0, '127.0.0.1');
    onStop('first', async () => {
      logger.info('first stopped');
      server.close();
    });
    onStop('second', async () => {
      if (act === 'stops with an error') throw new Error('canary-in-a-stop');
      if (act === 'never stops') await new Promise(() => {});
      await after(1);
      logger.info('second stopped');
    });
    if (act === 'hides all logs') logger.setLevel('silent');
    ready({ smtp: { host: '127.0.0.1', port: 1 }, store: 'memory' });
    if (act === 'fails') fail('foreign store');
    acts[act]?.();
  },
  500,
);

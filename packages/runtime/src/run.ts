import { createLogger, type LogFields, type Logger } from './logger.ts';
import { createVitals, type Vitals } from './vitals.ts';

export type Lifecycle = {
  /** Says from `info` on until `setLevel` says otherwise. */
  readonly logger: Logger;
  /** What the process says of itself to the operator's machines. */
  readonly vitals: Vitals;
  /** Parts are stopped in the reverse order of this, one after the other, each once. */
  onStop(part: string, stop: () => Promise<void> | void): void;
  /** The one line on standard output that says the app can be used, and where; written at every log level. */
  ready(facts: ReadyFacts): void;
  /** For what makes going on pointless: says so, stops the parts and exits with 1. */
  fail(event: string): void;
};

export type ReadyFacts = {
  readonly url?: string;
  readonly smtp?: { readonly host: string; readonly port: number };
  readonly lmtp?: { readonly host: string; readonly port: number };
  /** Where the operator is served. */
  readonly metrics?: { readonly host: string; readonly port: number };
  readonly store: 'memory' | 'redis';
};

type Part = { readonly part: string; readonly stop: () => Promise<void> | void };

/**
 * The life of a process: starts `main`, then lives until SIGTERM, SIGINT or a failure, and exits. With 0 where
 * every part stopped in time after a signal, else with 1.
 */
export function run(app: string, main: (lifecycle: Lifecycle) => Promise<void>, deadlineMs = 10_000): void {
  const logger = createLogger({ app });
  const vitals = createVitals(app);
  const parts: Part[] = [];
  let failed = false;
  let ending = false;
  vitals.readyWhen('running', () => !ending);

  async function end(): Promise<void> {
    if (ending) return;
    ending = true;
    const stopped = await stopAll(parts, logger, deadlineMs);
    logger.info('stopped');
    process.exit(stopped && !failed ? 0 : 1);
  }

  function fail(event: string, fields: LogFields = {}): void {
    failed = true;
    logger.fatal(event, fields);
    void end();
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (!ending) logger.info('stopping', { signal });
      void end();
    });
  }
  process.on('uncaughtException', (error) => fail('uncaught exception', { error }));
  process.on('unhandledRejection', (reason) => fail('unhandled rejection', { error: reason }));

  const lifecycle: Lifecycle = {
    logger,
    vitals,
    onStop: (part, stop) => void parts.push({ part, stop }),
    ready: (facts) => void process.stdout.write(`${JSON.stringify({ event: 'ready', app, ...facts })}\n`),
    fail: (event) => fail(event),
  };
  main(lifecycle).catch((error: unknown) => {
    if (ending) return;
    // No peer has said anything yet: whoever starts the app may read in plain words what is wrong.
    process.stderr.write(`${app} cannot start:\n${reasonOf(error)}\n`);
    fail('start failed', { error });
  });
}

/** Whether every part stopped, without a failure and in time. The last one stays in `parts` until it has. */
async function stopAll(parts: Part[], logger: Logger, deadlineMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      logger.error('stop took too long', { part: parts.at(-1)?.part });
      resolve(false);
    }, deadlineMs);
  });
  const stopped = await Promise.race([stopEach(parts, logger), overdue]);
  clearTimeout(timer);
  return stopped;
}

async function stopEach(parts: Part[], logger: Logger): Promise<boolean> {
  let clean = true;
  for (let last = parts.at(-1); last !== undefined; last = parts.at(-1)) {
    try {
      await last.stop();
    } catch (error) {
      clean = false;
      logger.error('stop failed', { part: last.part, error });
    }
    parts.pop();
  }
  return clean;
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/\/\/[^/\s]*@/g, '//');
}

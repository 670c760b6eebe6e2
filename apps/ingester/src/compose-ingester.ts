import { availableParallelism } from 'node:os';
import type { ComposedInboxes } from '@mayfly/inbox/compose-inboxes';
import { createParsePool } from '@mayfly/mail/parse-pool';
import { listening } from '@mayfly/runtime/listening';
import type { Lifecycle } from '@mayfly/runtime/run';
import type { IngesterConfig } from './config.ts';
import { createIngester } from './ingester.ts';

/** A mail that takes longer to understand, or more memory, is kept as its source. */
const parseLimits = { deadlineMs: 5000, memoryMb: 256 };

/** Starts taking mail; resolves with where. */
export async function composeIngester(
  config: IngesterConfig,
  { inboxes, clock, domains }: ComposedInboxes,
  { logger, onStop }: Lifecycle,
  workerUrl: URL,
): Promise<{ host: string; port: number }> {
  const threads = Math.max(1, Math.min(4, availableParallelism() - 1));
  const pool = createParsePool({ workerUrl, threads, ...parseLimits });
  onStop('parse pool', () => pool.close());
  const ingester = createIngester({
    inboxes,
    parse: (source) => pool.parse(source),
    now: clock.now,
    maxMessageBytes: config.MAYFLY_MESSAGE_SIZE,
    serverName: domains.list()[0]?.domain ?? 'localhost',
    onUnexpected: (error) => logger.error('mail could not be taken', { error }),
  });
  const host = config.MAYFLY_SMTP_HOST;
  const wanted = config.MAYFLY_SMTP_PORT;
  const { port } = await listening('MAYFLY_SMTP_PORT', wanted, ingester.listen({ host, port: wanted }));
  onStop('ingester', () => ingester.close());
  return { host, port };
}

import { availableParallelism } from 'node:os';
import type { ComposedInboxes } from '@mayfly/inbox/compose-inboxes';
import { createParsePool } from '@mayfly/mail/parse-pool';
import { listening } from '@mayfly/runtime/listening';
import type { Lifecycle } from '@mayfly/runtime/run';
import { createSenderAuthentication } from './authenticate-sender.ts';
import { type Certificate, watchCertificate } from './certificate-files.ts';
import type { IngesterConfig } from './config.ts';
import { usualConnectionLimits } from './guard-connection.ts';
import { createIngester } from './ingester.ts';
import { usualGuessLimits } from './tarpit.ts';

/** A mail that takes longer to understand, or more memory, is kept as its source. */
const parseLimits = { deadlineMs: 5000, memoryMb: 256 };

/** It runs beside the parser, and the 250 waits no longer for it than this. */
const authenticationLimits = { deadlineMs: 2000, memoryMb: 256 };

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
  const authentication = senderAuthentication(config, workerUrl);
  if (authentication) onStop('sender authentication', authentication.close);
  const tls = await watchedCertificate(config, logger, (certificate) => ingester.useCertificate(certificate));
  if (tls) onStop('certificate', tls.stop);
  const ingester = createIngester({
    inboxes,
    parse: (source) => pool.parse(source),
    authenticate: authentication?.authenticate,
    now: clock.now,
    maxMessageBytes: config.MAYFLY_MESSAGE_SIZE,
    maxDataBytes: config.MAYFLY_SMTP_DATA_SIZE ?? 20 * config.MAYFLY_MESSAGE_SIZE,
    admission: {
      connections: config.MAYFLY_SMTP_CONNECTIONS,
      connectsPerMinute: config.MAYFLY_SMTP_CONNECTS_PER_MINUTE,
    },
    connectionLimits: usualConnectionLimits,
    guessLimits: usualGuessLimits,
    certificate: tls?.certificate,
    serverName: domains.list()[0]?.domain ?? 'localhost',
    onUnexpected: (error) => logger.error('mail could not be taken', { error }),
  });
  const host = config.MAYFLY_SMTP_HOST;
  const wanted = config.MAYFLY_SMTP_PORT;
  const { port } = await listening('MAYFLY_SMTP_PORT', wanted, ingester.listen({ host, port: wanted }));
  onStop('ingester', () => ingester.close());
  return { host, port };
}

/** The bundle of its thread lies beside that of the parser's. */
function senderAuthentication(config: IngesterConfig, parseWorkerUrl: URL) {
  const {
    MAYFLY_AUTHENTICATION_RESULTS: wanted,
    MAYFLY_RESOLVER: resolver,
    MAYFLY_MESSAGE_SIZE: messageBytes,
  } = config;
  if (wanted === 'off' || resolver === undefined) return undefined;
  const workerUrl = new URL('./authentication-worker.js', parseWorkerUrl);
  return createSenderAuthentication({ ...authenticationLimits, workerUrl, resolver, mostBytes: 5 * messageBytes });
}

async function watchedCertificate(
  { MAYFLY_SMTP_TLS_CERT: certPath, MAYFLY_SMTP_TLS_KEY: keyPath }: IngesterConfig,
  logger: Lifecycle['logger'],
  onChange: (certificate: Certificate) => void,
) {
  if (certPath === undefined || keyPath === undefined) return undefined;
  const onBroken = (error: unknown) => logger.warn('the certificate stays as it was', { error });
  return watchCertificate({ certPath, keyPath, onChange, onBroken });
}

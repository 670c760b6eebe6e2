import type { ComposedInboxes } from '@mayfly/inbox/compose-inboxes';
import { lifetimesFrom } from '@mayfly/runtime/inbox-settings';
import { listening } from '@mayfly/runtime/listening';
import type { Lifecycle } from '@mayfly/runtime/run';
import { type Challenge, noChallenge } from './challenge.ts';
import { measureGateway, refusalCounter, timedEvents } from './compose-meters.ts';
import type { GatewayConfig } from './config.ts';
import { createGateway } from './gateway.ts';
import { limitsFrom, limitsWarning } from './limits/limits-from.ts';
import { createOperatorServer } from './operator-server.ts';
import { createProofOfWork } from './proof-of-work.ts';
import { createSiteChallenge } from './site-challenge.ts';
import { version } from './version.ts';

/** Where it can be reached: by everybody, and by the operator alone. */
export type GatewayAddresses = {
  readonly url: string;
  readonly metrics?: { readonly host: string; readonly port: number };
};

/** Starts serving the page, the HTTP interface and the live connection, and the operator where that is wanted. */
export async function composeGateway(
  config: GatewayConfig,
  composed: ComposedInboxes,
  lifecycle: Lifecycle,
  webRoot: URL,
): Promise<GatewayAddresses> {
  const { inboxes, apiKeys, domains, clock, rateLimit, retention, lingersMs } = composed;
  const { logger, onStop, vitals } = lifecycle;
  const { lifetimesMs, defaultLifetimeMs } = lifetimesFrom(config);
  const warning = limitsWarning(config);
  if (warning !== undefined) logger.warn(warning);
  const gateway = createGateway({
    rateLimit,
    limits: limitsFrom(config),
    inboxes,
    apiKeys,
    events: timedEvents(composed, vitals),
    onRefused: refusalCounter(vitals),
    domains,
    challenge: challengeFrom(config, composed, logger),
    clock,
    webRoot,
    logger,
    publicUrl: config.MAYFLY_PUBLIC_URL === undefined ? undefined : new URL(config.MAYFLY_PUBLIC_URL),
    allowedOrigins: config.MAYFLY_ALLOWED_ORIGINS ?? [],
    meta: () => ({
      version,
      lifetimesSeconds: lifetimesMs.map((ms) => ms / 1000),
      defaultLifetimeSeconds: defaultLifetimeMs / 1000,
      maxLifetimeSeconds: config.MAYFLY_MAX_LIFETIME / 1000,
      idleWindowSeconds: config.MAYFLY_IDLE_WINDOW / 1000,
      retention: retention(),
      lingerSeconds: inSeconds(lingersMs()),
      limits: {
        messageBytes: config.MAYFLY_MESSAGE_SIZE,
        inboxMessages: config.MAYFLY_INBOX_MESSAGES,
        inboxBytes: config.MAYFLY_INBOX_SIZE,
      },
    }),
  });
  measureGateway(gateway, vitals);
  const host = config.MAYFLY_HTTP_HOST;
  const wanted = config.MAYFLY_HTTP_PORT;
  const { port } = await listening('MAYFLY_HTTP_PORT', wanted, gateway.listen({ host, port: wanted }));
  onStop('gateway', () => gateway.close());
  const url = config.MAYFLY_PUBLIC_URL ?? `http://${reachable(host)}:${port}`;
  return { url, ...(await serveOperator(config, composed, lifecycle)) };
}

function challengeFrom(config: GatewayConfig, composed: ComposedInboxes, logger: Lifecycle['logger']): Challenge {
  const { challengeKey: key, spentChallenges: spent, clock } = composed;
  const { MAYFLY_CHALLENGE: kind, MAYFLY_CHALLENGE_SITE_KEY: siteKey, MAYFLY_CHALLENGE_SECRET: secret } = config;
  if (kind === 'pow') return createProofOfWork({ key, spent, clock });
  if (kind === 'none') return noChallenge;
  // The settings say so before it comes to this; but never is nothing to stand there where something was wanted.
  if (siteKey === undefined || secret === undefined) throw new Error('a challenge without its keys');
  const settings = {
    ...{ kind, siteKey, secret },
    leastScore: config.MAYFLY_CHALLENGE_SCORE,
    verifyUrl: config.MAYFLY_CHALLENGE_VERIFY_URL,
    scriptUrl: config.MAYFLY_CHALLENGE_SCRIPT_URL,
    pageOrigin: config.MAYFLY_PUBLIC_URL,
    frameOrigin: config.MAYFLY_CHALLENGE_ORIGIN,
  };
  if (settings.pageOrigin === undefined) {
    logger.warn('hosts of challenge answers are not compared: set MAYFLY_PUBLIC_URL');
  }
  if (settings.frameOrigin === undefined) {
    logger.warn('the widget of the challenge has no origin, which its service may need: set MAYFLY_CHALLENGE_ORIGIN');
  }
  return createSiteChallenge(settings, { key, spent, logger });
}

async function serveOperator(
  config: GatewayConfig,
  { inboxes, apiKeys, operatedDomains: domains }: ComposedInboxes,
  { logger, onStop, vitals }: Lifecycle,
) {
  const { MAYFLY_METRICS_HOST: host, MAYFLY_METRICS_PORT: wanted, MAYFLY_OPERATOR_KEY: operatorKey } = config;
  if (wanted === undefined) return {};
  const server = createOperatorServer({ inboxes, apiKeys, domains, operatorKey, logger, status: vitals.answer });
  const { port } = await listening('MAYFLY_METRICS_PORT', wanted, server.listen({ host, port: wanted }));
  onStop('operator server', () => server.close());
  return { metrics: { host, port } };
}

function inSeconds(ms: number | undefined): number | null {
  return ms === undefined ? null : Math.ceil(ms / 1000);
}

/** A browser can go to localhost where the server listens on the loopback or on every address. */
function reachable(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::1', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

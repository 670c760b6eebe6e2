import { type ComposedInboxes, composeInboxes } from '@mayfly/inbox/compose-inboxes';
import type { Inboxes, InboxRules } from '@mayfly/inbox/inboxes';
import { parsesNothing } from '@mayfly/inbox/parse-when-read';
import { createLogger } from '@mayfly/runtime/logger';
import { onTestFinished } from 'vitest';
import { noChallenge } from '../src/challenge.ts';
import { createGateway, type Gateway } from '../src/gateway.ts';
import { noLimits } from '../src/limits/limits-from.ts';

export type OnRedis = ComposedInboxes & { readonly gateway: Gateway; readonly port: number; stop(): Promise<void> };

export type OnRedisChoices = {
  redisUrl: string;
  port?: number;
  rules?: Partial<InboxRules>;
  /** Stands between the gateway and the verbs, to see what it is given. */
  overhear?(inboxes: Inboxes): Inboxes;
};

/** A whole gateway on a real store, as its process would compose it; stopped when the test is over, or before. */
export async function startOnRedis({ redisUrl, port = 0, rules = {}, overhear }: OnRedisChoices): Promise<OnRedis> {
  const composed = await composeInboxes({
    redisUrl,
    secret: 'a secret for tests alone',
    domains: ['mayfly.localhost'],
    rules: { ...usualRules, ...rules },
    parseStored: parsesNothing,
    durability: 'memory',
    waitReplicas: 0,
    rewriteEveryMs: 0,
    storeBytes: undefined,
    onConnectionError: () => {},
    onWarning: () => {},
    onUnfit: () => {},
  });
  const { inboxes, apiKeys, events, domains, clock, rateLimit } = composed;
  const gateway = createGateway({
    inboxes: overhear ? overhear(inboxes) : inboxes,
    apiKeys,
    events,
    domains,
    challenge: noChallenge,
    rateLimit,
    limits: noLimits,
    clock,
    meta: () => {
      throw new Error('nobody asks');
    },
    webRoot: undefined,
    publicUrl: undefined,
    allowedOrigins: [],
    logger: createLogger({ app: 'gateway', level: 'silent' }),
  });
  const listening = await gateway.listen({ host: '127.0.0.1', port });
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= gateway.close().then(composed.close);
    return stopped;
  };
  onTestFinished(stop);
  return { ...composed, gateway, port: listening.port, stop };
}

const hour = 3_600_000;

const usualRules: InboxRules = {
  lifetimesMs: [hour],
  defaultLifetimeMs: hour,
  maxLifetimeMs: 48 * hour,
  idleWindowMs: 0,
  tombstoneMs: 365 * 24 * hour,
  quota: { messages: 10_000, bytes: 100_000_000 },
};

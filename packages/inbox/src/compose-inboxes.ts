import type { ApiKeyStore } from './api-key-store.ts';
import { type ApiKeys, createApiKeys } from './api-keys.ts';
import type { Budget } from './budget.ts';
import type { Clock } from './clock.ts';
import { openDomainRoster } from './domain-roster.ts';
import type { DomainStore } from './domain-store.ts';
import { createDomains, type Domains, newDomain } from './domains.ts';
import type { GuessLedger } from './guess-ledger.ts';
import { isInboxError } from './inbox-error.ts';
import type { InboxEvents } from './inbox-events.ts';
import type { InboxStore } from './inbox-store.ts';
import { createInboxes, type Inboxes, type InboxRules } from './inboxes.ts';
import { createMemoryApiKeys } from './memory-api-keys.ts';
import { createMemoryDomains } from './memory-domains.ts';
import { createMemoryGuessLedger } from './memory-guess-ledger.ts';
import { createMemoryRateLimits } from './memory-rate-limits.ts';
import { createMemorySpentChallenges } from './memory-spent-challenges.ts';
import { createMemoryStore } from './memory-store.ts';
import { createOperatedDomains, type OperatedDomains } from './operated-domains.ts';
import type { ParseStored } from './parse-when-read.ts';
import type { CreateRateLimit } from './rate-limit.ts';
import { createRedisApiKeys } from './redis-api-keys.ts';
import { watchRedisBudget } from './redis-budget.ts';
import { createRedisClock } from './redis-clock.ts';
import { connectRedis } from './redis-connect.ts';
import { type RedisConnection, usualDeadlineMs } from './redis-connection.ts';
import { createRedisDomains } from './redis-domains.ts';
import { createRedisEvents } from './redis-events.ts';
import { type RedisFacts, readRedisFacts } from './redis-facts.ts';
import { createRedisGuessLedger } from './redis-guess-ledger.ts';
import { createRedisRateLimits } from './redis-rate-limits.ts';
import { agreeOnSecret, identifyStore } from './redis-secret.ts';
import { silenceSlowLog } from './redis-slow-log.ts';
import { createRedisSpentChallenges } from './redis-spent-challenges.ts';
import { createRedisStore } from './redis-store.ts';
import { sweepRedis, usualSweepMs } from './redis-sweep.ts';
import { deriveSecrets, newSecret } from './secrets.ts';
import type { SpentChallenges } from './spent-challenges.ts';

export type ComposedInboxes = {
  readonly kind: 'memory' | 'redis';
  readonly inboxes: Inboxes;
  readonly apiKeys: ApiKeys;
  readonly events: InboxEvents;
  readonly domains: Domains;
  readonly operatedDomains: OperatedDomains;
  readonly clock: Clock;
  readonly guesses: GuessLedger;
  readonly rateLimit: CreateRateLimit;
  readonly spentChallenges: SpentChallenges;
  /** What challenges are signed under: the same in every process of the installation. */
  readonly challengeKey: Buffer;
  /** Whether mail may come to lie on a disk: what the store really does, whatever it was meant to. */
  retention(): Durability;
  /** How long what has ended may still lie on a disk, in milliseconds; undefined where nobody can say. */
  lingersMs(): number | undefined;
  /** Of the room there is for mail, the share that is taken. */
  share(): number;
  /** Whether the store answers now; rejects or takes long where it does not. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
};

export type Durability = 'memory' | 'disk';

export type InboxesSettings = {
  /** undefined: embedded memory. */
  readonly redisUrl: string | undefined;
  readonly secret: string | undefined;
  /** As the setting has them: `example.org`, `*.example.org`. For a store that has none yet. */
  readonly domains: readonly string[];
  readonly rules: InboxRules;
  readonly durability: Durability;
  /** 0: a message counts as stored when the primary has it. */
  readonly waitReplicas: number;
  /** How often what Redis wrote to a disk is written anew, in milliseconds; 0: never by us. */
  readonly rewriteEveryMs: number;
  /** undefined: what Redis says it may use, or 256 MB embedded. */
  readonly storeBytes: number | undefined;
  /** `parsesNothing` where mail is taken and never read. */
  readonly parseStored: ParseStored;
  /** Hears how many seconds each answer of Redis took. */
  readonly onStoreAnswer?: (seconds: number) => void;
  readonly onConnectionError: (error: Error) => void;
  /** For the log: what an operator may not have meant. A constant of ours. */
  readonly onWarning: (warning: string) => void;
  /** The store came back as one that no promise can be kept with. */
  readonly onUnfit: (reason: string) => void;
};

/**
 * For the composition roots: the verbs on the store that the settings name. Waits for a store that is away;
 * rejects where it is there and unfit.
 */
export async function composeInboxes(settings: InboxesSettings): Promise<ComposedInboxes> {
  const { redisUrl } = settings;
  const composed = redisUrl === undefined ? composeMemory(settings) : await composeRedis(settings, redisUrl);
  try {
    return await composeVerbs(composed, settings);
  } catch (error) {
    await composed.close();
    throw error;
  }
}

async function composeVerbs(composed: ComposedStore, settings: InboxesSettings): Promise<ComposedInboxes> {
  const { parseStored, rules, onConnectionError: onError } = settings;
  const { store, apiKeyStore, domainStore, budget, secret, ...rest } = composed;
  const { clock } = rest;
  const initial = settings.domains.map(newDomain);
  const roster = await onceAvailable(() => openDomainRoster({ store: domainStore, initial, clock, onError }));
  if (initial.some(({ name }) => !roster.records().some((record) => record.name === name)))
    settings.onWarning(
      'MAYFLY_DOMAINS names what the store does not have: mayfly-admin domains has changed them since',
    );
  const domains = createDomains(roster.records, clock);
  const secrets = deriveSecrets(secret);
  return {
    ...rest,
    inboxes: createInboxes({ store, parseStored, domains, secrets, rules, budget, clock }),
    apiKeys: createApiKeys({ store: apiKeyStore, secret: secrets.apiKey, clock }),
    domains,
    operatedDomains: createOperatedDomains({ roster, clock, maxLifetimeMs: rules.maxLifetimeMs }),
    challengeKey: secrets.challenge,
    share: budget.share,
    close: async () => {
      await roster.close();
      await composed.close();
    },
  };
}

type ComposedStore = Omit<
  ComposedInboxes,
  'inboxes' | 'apiKeys' | 'domains' | 'operatedDomains' | 'challengeKey' | 'share'
> & {
  readonly store: InboxStore;
  readonly apiKeyStore: ApiKeyStore;
  readonly domainStore: DomainStore;
  readonly budget: Budget;
  readonly secret: string;
};

function composeMemory({ secret = newSecret(), storeBytes }: InboxesSettings): ComposedStore {
  const memory = createMemoryStore(storeBytes === undefined ? {} : { limitBytes: storeBytes });
  return {
    kind: 'memory',
    ...memory,
    apiKeyStore: createMemoryApiKeys(),
    domainStore: createMemoryDomains(),
    guesses: createMemoryGuessLedger(),
    rateLimit: createMemoryRateLimits(),
    spentChallenges: createMemorySpentChallenges(),
    clock: { now: Date.now },
    secret,
    retention: () => 'memory',
    lingersMs: () => 0,
    answers: async () => true,
  };
}

async function composeRedis(settings: InboxesSettings, url: string): Promise<ComposedStore> {
  const redis = timed(await connectRedis({ url, onError: settings.onConnectionError }), settings.onStoreAnswer);
  try {
    return await composeOver(redis, settings, url);
  } catch (error) {
    await redis.close();
    throw error;
  }
}

async function composeOver(redis: RedisConnection, settings: InboxesSettings, url: string): Promise<ComposedStore> {
  const { onConnectionError: onError, waitReplicas, onWarning, onUnfit } = settings;
  let facts = await onceAvailable(() => readRedisFacts(redis));
  const unfit = unfitness(facts, settings);
  if (unfit !== undefined) throw new Error(unfit);
  if (settings.durability === 'memory' && facts.persistence !== 'none') onWarning('the store writes mail to a disk');
  if (settings.durability === 'disk' && !facts.syncs) {
    onWarning('a crash of Redis can take back seconds of acknowledged mail: set appendfsync always');
  }
  if (!facts.bounded && settings.storeBytes === undefined) {
    onWarning('Redis has no maxmemory: set it, or MAYFLY_STORE_SIZE, so that mail is refused before memory runs out');
  }

  await onceAvailable(keepSlowLogSilent);
  const secret = await onceAvailable(() => agreeOnSecret(redis, settings.secret));
  const clock = await onceAvailable(() => createRedisClock(redis));
  const budget = await onceAvailable(() => watchRedisBudget(redis, settings.storeBytes));
  // A PING waits behind every WAIT here; only when no command could be answered in time any more is it silence.
  const deliveries = waitReplicas > 0 ? await connectRedis({ url, onError, silenceMs: usualDeadlineMs }) : undefined;

  const { rewriteEveryMs } = settings;
  const sweep = sweepRedis({
    redis,
    facts: () => facts,
    rewriteEveryMs,
    onRefused: () =>
      onWarning('Redis would not free what has ended or rewrite its files: erased mail can stay on a disk'),
  });
  let closed = false;

  /** Before it is told anything. */
  async function keepSlowLogSilent(): Promise<void> {
    if (!(await silenceSlowLog(redis))) {
      onWarning('Redis may keep addresses and mail in its slow log: set slowlog-log-slower-than -1');
    }
  }

  /** It may be another store now, or the same with other settings. */
  async function lookAgain(): Promise<void> {
    await keepSlowLogSilent();
    facts = await readRedisFacts(redis);
    const reason = unfitness(facts, settings);
    if (reason !== undefined) onUnfit(reason);
    const identity = await identifyStore(redis, secret, settings.secret);
    if (identity === 'foreign') onUnfit('the store was begun with another secret');
    if (identity === 'emptied') onWarning('the store came back empty: all mail and every inbox it held is lost');
  }
  redis.onReady(() => {
    onceAvailable(lookAgain, () => closed).catch(onError);
  });

  return {
    kind: 'redis',
    store: createRedisStore(redis, deliveries && { replicas: waitReplicas, timeoutMs: 2000, deliveries }),
    answers: async () => (await Promise.all(redis.primaries().map((ask) => ask(['PING'])))).length > 0,
    apiKeyStore: createRedisApiKeys(redis),
    domainStore: createRedisDomains(redis),
    events: createRedisEvents(redis),
    guesses: createRedisGuessLedger(redis, deriveSecrets(secret).source),
    rateLimit: createRedisRateLimits(redis, deriveSecrets(secret).source),
    spentChallenges: createRedisSpentChallenges(redis),
    budget,
    clock,
    secret,
    retention: () => (facts.persistence === 'none' ? 'memory' : 'disk'),
    lingersMs: () => {
      if (facts.persistence === 'none') return 0;
      return rewriteEveryMs === 0 ? undefined : rewriteEveryMs + usualSweepMs;
    },
    close: async () => {
      closed = true;
      sweep.stop();
      clock.stop();
      budget.stop();
      await Promise.all([redis.close(), deliveries?.close()]);
    },
  };
}

/** Tells how long each answer took, be it a refusal. */
function timed(redis: RedisConnection, tell: InboxesSettings['onStoreAnswer']): RedisConnection {
  if (!tell) return redis;
  const time = async <T>(answer: Promise<T>): Promise<T> => {
    const begun = performance.now();
    return answer.finally(() => tell((performance.now() - begun) / 1000));
  };
  return {
    ...redis,
    command: (key, args) => time(redis.command(key, args)),
    commandForBytes: (key, args) => time(redis.commandForBytes(key, args)),
    run: (script, keys, args) => time(redis.run(script, keys, args)),
  };
}

/** Why no promise could be kept with this store; undefined where all can. */
function unfitness({ version, evicts, persistence }: RedisFacts, { durability }: InboxesSettings): string | undefined {
  if (Number.parseInt(version, 10) < 7) return 'Redis is older than 7, which sharded channels need';
  if (evicts) return 'Redis may evict living mail: set maxmemory-policy noeviction';
  if (durability === 'disk' && persistence !== 'log')
    return 'MAYFLY_DURABILITY is disk, and Redis keeps no append-only file: set appendonly yes';
  return undefined;
}

/** A store that is still loading, or in the middle of a failover, is waited for. */
async function onceAvailable<T>(ask: () => Promise<T>, isPointless = () => false): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isInboxError(error, 'store_unavailable') || isPointless()) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

import type { z } from 'zod';
import type { Lifecycle } from './run.ts';
import { settings } from './settings.ts';

/** The settings that say what an inbox is and where it lives: every app that knows inboxes has them alike. */
export const inboxSettings = {
  REDIS_URL: settings.REDIS_URL,
  MAYFLY_SECRET: settings.MAYFLY_SECRET,
  MAYFLY_DURABILITY: settings.MAYFLY_DURABILITY,
  MAYFLY_DISK_REWRITE: settings.MAYFLY_DISK_REWRITE,
  MAYFLY_WAIT_REPLICAS: settings.MAYFLY_WAIT_REPLICAS,
  MAYFLY_STORE_SIZE: settings.MAYFLY_STORE_SIZE,
  MAYFLY_DOMAINS: settings.MAYFLY_DOMAINS,
  MAYFLY_LIFETIMES: settings.MAYFLY_LIFETIMES,
  MAYFLY_DEFAULT_LIFETIME: settings.MAYFLY_DEFAULT_LIFETIME,
  MAYFLY_MAX_LIFETIME: settings.MAYFLY_MAX_LIFETIME,
  MAYFLY_IDLE_WINDOW: settings.MAYFLY_IDLE_WINDOW,
  MAYFLY_TOMBSTONE_LIFETIME: settings.MAYFLY_TOMBSTONE_LIFETIME,
  MAYFLY_MESSAGE_SIZE: settings.MAYFLY_MESSAGE_SIZE,
  MAYFLY_INBOX_MESSAGES: settings.MAYFLY_INBOX_MESSAGES,
  MAYFLY_INBOX_SIZE: settings.MAYFLY_INBOX_SIZE,
  MAYFLY_LOG_LEVEL: settings.MAYFLY_LOG_LEVEL,
};

type InboxLifecycle = Pick<Lifecycle, 'logger' | 'fail' | 'vitals'>;

export type InboxConfig = z.output<z.ZodObject<typeof inboxSettings>>;

/** The same in the words of the inbox room, with what is to happen when its store is in trouble. */
export function inboxSettingsFrom(config: InboxConfig, { logger, fail, vitals }: InboxLifecycle) {
  const answers = vitals.histogram({ name: 'mayfly_store_seconds', help: 'How long Redis took to answer a command.' });
  return {
    onStoreAnswer: answers.observe,
    onConnectionError: (error: Error) => logger.warn('store unreachable', { error }),
    onWarning: (warning: string) => logger.warn(warning),
    onUnfit: fail,
    redisUrl: config.REDIS_URL,
    secret: config.MAYFLY_SECRET,
    domains: config.MAYFLY_DOMAINS,
    durability: config.MAYFLY_DURABILITY,
    rewriteEveryMs: config.MAYFLY_DISK_REWRITE,
    waitReplicas: config.MAYFLY_WAIT_REPLICAS,
    storeBytes: config.MAYFLY_STORE_SIZE,
    rules: {
      ...lifetimesFrom(config),
      maxLifetimeMs: config.MAYFLY_MAX_LIFETIME,
      idleWindowMs: config.MAYFLY_IDLE_WINDOW,
      tombstoneMs: config.MAYFLY_TOMBSTONE_LIFETIME,
      quota: { messages: config.MAYFLY_INBOX_MESSAGES, bytes: config.MAYFLY_INBOX_SIZE },
    },
  };
}

const hour = 3_600_000;
const usual = [hour / 6, hour, 6 * hour, 24 * hour, 48 * hour];

/** What is unset follows what is set; of two that are set and do not agree, `settingConflicts` has told. */
export function lifetimesFrom(config: LifetimeConfig): { lifetimesMs: readonly number[]; defaultLifetimeMs: number } {
  const { MAYFLY_LIFETIMES: offered, MAYFLY_DEFAULT_LIFETIME: chosen, MAYFLY_MAX_LIFETIME: most } = config;
  const allowed = usual.filter((lifetime) => lifetime <= most);
  const byDefault = chosen ?? preferred(offered ?? allowed) ?? most;
  const all = new Set([...(offered ?? allowed), byDefault]);
  return { lifetimesMs: [...all].sort((a, b) => a - b), defaultLifetimeMs: byDefault };
}

type LifetimeConfig = Pick<InboxConfig, 'MAYFLY_LIFETIMES' | 'MAYFLY_DEFAULT_LIFETIME' | 'MAYFLY_MAX_LIFETIME'>;

function preferred(lifetimes: readonly number[]): number | undefined {
  return lifetimes.includes(hour) ? hour : lifetimes[0];
}

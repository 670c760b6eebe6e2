import { createMayfly } from '@mayfly/client';
import { connectRedis } from '@mayfly/inbox/redis-connect';
import type { RedisConnection } from '@mayfly/inbox/redis-connection';
import { readOperatedDomains } from '@mayfly/inbox/redis-domains';
import { readFullestShare, readRedisFacts } from '@mayfly/inbox/redis-facts';
import type { DoctorConfig } from './config.ts';
import { createDns } from './doctor/ask-dns.ts';
import { examine } from './doctor/doctor.ts';
import type { StoreFacts } from './doctor/examine-store.ts';
import type { Finding } from './doctor/finding.ts';
import type { DoctorOptions } from './run-command.ts';

/** The doctor, for an installation that has these settings. */
export async function composeDoctor(
  config: DoctorConfig,
  { isPrivate, smtpPort }: DoctorOptions,
): Promise<readonly Finding[]> {
  const { REDIS_URL: redisUrl, MAYFLY_STORE_SIZE: storeBytes, MAYFLY_PUBLIC_URL: publicUrl } = config;
  return examine({
    dns: createDns(config.MAYFLY_RESOLVER),
    domains: await currentDomains(config),
    publicUrl: publicUrl === undefined ? undefined : new URL(publicUrl),
    gateway: new URL(`http://${bracketed(reachable(config.MAYFLY_HTTP_HOST))}:${config.MAYFLY_HTTP_PORT}`),
    bound: { address: reachable(config.MAYFLY_SMTP_HOST), port: config.MAYFLY_SMTP_PORT },
    smtpPort,
    readStore: redisUrl === undefined ? undefined : () => inTime(readStore(redisUrl, storeBytes)),
    durability: config.MAYFLY_DURABILITY,
    hasStoreSize: storeBytes !== undefined,
    isPrivate,
    connect: (baseUrl) => createMayfly({ baseUrl }),
    now: Date.now,
  });
}

/** Those that inboxes are made at now; and of the setting those that nobody ever added, for somebody means them. */
async function currentDomains({ REDIS_URL: url, MAYFLY_DOMAINS: set }: DoctorConfig): Promise<readonly string[]> {
  const records = url === undefined ? [] : await inTime(withRedis(url, readOperatedDomains)).catch(() => []);
  const known = new Set(records.map(({ name }) => name));
  const active = records.filter(({ state }) => state === 'active').map(({ name }) => name);
  return [...active, ...set.filter((name) => !known.has(name))];
}

async function withRedis<T>(url: string, use: (redis: RedisConnection) => Promise<T>): Promise<T> {
  const redis = await connectRedis({ url, onError: () => {} });
  try {
    return await use(redis);
  } finally {
    await redis.close();
  }
}

function readStore(url: string, storeBytes: number | undefined): Promise<StoreFacts> {
  return withRedis(url, async (redis) => {
    const [askFirst] = redis.primaries();
    const facts = await readRedisFacts(redis);
    const share = await readFullestShare(redis, undefined);
    const shareOfSetting = await readFullestShare(redis, storeBytes);
    const [seconds, microseconds] = wholeNumbers(await askFirst?.(['TIME']));
    return { ...facts, share, shareOfSetting, now: seconds * 1000 + microseconds / 1000 };
  });
}

function wholeNumbers(answer: unknown): readonly [number, number] {
  const [first, second] = Array.isArray(answer) ? answer : [];
  return [Number(first), Number(second)];
}

/** A connection is tried for ever; a doctor has other patients. */
async function inTime<T>(asked: Promise<T>, withinMs = 10_000): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('too slow')), withinMs);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

/** What listens on every address is found on the loopback. */
function reachable(host: string): string {
  return { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

import { type RedisServer, startRedis } from '@mayfly/test-peers/redis-server';
import { type Launched, launch } from './launch.ts';

export const setUpNames = ['embedded', 'one-process', 'separate'] as const;
export type SetUpName = (typeof setUpNames)[number];

/** A running Mayfly. Tabs open on the first gateway; mail comes in through the last ingester. */
export type SetUp = {
  readonly name: SetUpName;
  readonly redis: RedisServer | undefined;
  readonly gateways: readonly Launched[];
  readonly ingesters: readonly Launched[];
  /** Where a browser goes. */
  readonly url: string;
  /** Where a sender goes. */
  readonly smtpPort: number;
  /** Another gateway on the same store; the caller ends it. */
  startGateway(port: string): Promise<Launched>;
  stop(): Promise<void>;
};

export type SetUpOptions = { redisArgs?: readonly string[]; env?: Record<string, string> };

// Lifetimes short enough to be seen to the end.
const testEnv = { MAYFLY_LIFETIMES: '6s,30s,10m,1h', MAYFLY_LOG_LEVEL: 'warn' };

/** embedded: one process, memory. one-process: one process on Redis. separate: two gateways and two ingesters on Redis. */
export async function startSetUp(name: SetUpName, { redisArgs = [], env = {} }: SetUpOptions = {}): Promise<SetUp> {
  const redis = name === 'embedded' ? undefined : await startRedis(redisArgs);
  const settings = { ...testEnv, ...(redis ? { REDIS_URL: redis.url } : {}), ...env };
  const all = name === 'separate' ? undefined : await launch('mayfly', settings);
  const gateways = all ? [all] : await Promise.all([launch('gateway', settings), launch('gateway', settings)]);
  const ingesters = all ? [all] : await Promise.all([launch('ingester', settings), launch('ingester', settings)]);
  const processes = new Set([...gateways, ...ingesters]);
  return {
    name,
    redis,
    gateways,
    ingesters,
    url: urlOf(gateways[0]),
    smtpPort: smtpPortOf(ingesters.at(-1)),
    startGateway: (port) => launch('gateway', { ...settings, MAYFLY_HTTP_PORT: port }),
    stop: async () => {
      await Promise.all([...processes].map((process) => process.end('SIGKILL')));
      await redis?.stop();
    },
  };
}

export function urlOf(gateway: Launched | undefined): string {
  if (gateway?.ready.url === undefined) throw new Error('a gateway without a URL');
  return gateway.ready.url;
}

export function smtpPortOf(ingester: Launched | undefined): number {
  if (ingester?.ready.smtp === undefined) throw new Error('an ingester without a port');
  return ingester.ready.smtp.port;
}

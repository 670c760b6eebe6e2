import type { Finding } from './finding.ts';

/** What Redis says of itself. */
export type StoreFacts = {
  readonly version: string;
  readonly persistence: 'none' | 'snapshots' | 'log';
  readonly syncs: boolean;
  readonly evicts: boolean;
  readonly bounded: boolean;
  /** Of what it may hold by its own limit; 0 where it has none. */
  readonly share: number;
  /** Of what MAYFLY_STORE_SIZE says it may hold; as `share` where that is unset. */
  readonly shareOfSetting: number;
  /** Its clock, in milliseconds. */
  readonly now: number;
};

export type StoreQuestion = {
  /** undefined: there is no Redis, and nothing to be asked. Rejects where it does not answer. */
  readonly readStore: (() => Promise<StoreFacts>) | undefined;
  readonly durability: 'memory' | 'disk';
  readonly hasStoreSize: boolean;
  readonly now: () => number;
};

export async function examineStore({ readStore, ...question }: StoreQuestion): Promise<readonly Finding[]> {
  if (readStore === undefined) return [];
  try {
    return findingsIn(await readStore(), question);
  } catch {
    return [{ kind: 'redis_unreachable', about: 'REDIS_URL', want: 'redis://127.0.0.1:6379' }];
  }
}

const nearlyFull = 0.8;
const clockToleranceMs = 2000;

function findingsIn(facts: StoreFacts, { durability, hasStoreSize, now }: Omit<StoreQuestion, 'readStore'>): Finding[] {
  const { version, persistence } = facts;
  const percent = `${Math.round(facts.shareOfSetting * 100)} %`;
  const isDisk = durability === 'disk';
  const rows: [isSo: boolean, Finding][] = [
    [Number.parseInt(version, 10) < 7, { kind: 'redis_too_old', about: version, want: '7' }],
    [facts.evicts, { kind: 'redis_evicts', about: 'Redis', want: 'noeviction' }],
    [!facts.bounded && !hasStoreSize, { kind: 'redis_unbounded', about: 'Redis', want: '512mb' }],
    [facts.shareOfSetting >= nearlyFull, { kind: 'redis_nearly_full', about: percent, want: 'higher' }],
    [
      hasStoreSize && facts.share > facts.shareOfSetting,
      { kind: 'store_size_too_large', about: 'MAYFLY_STORE_SIZE', want: 'at most maxmemory, or unset' },
    ],
    [!isDisk && persistence !== 'none', { kind: 'redis_writes_to_disk', about: 'Redis', want: 'disk' }],
    [isDisk && persistence !== 'log', { kind: 'redis_keeps_no_log', about: 'Redis', want: 'yes' }],
    [isDisk && persistence === 'log' && !facts.syncs, { kind: 'redis_syncs_late', about: 'Redis', want: 'always' }],
    [Math.abs(facts.now - now()) > clockToleranceMs, { kind: 'clock_off', about: 'Redis', want: 'true' }],
  ];
  return rows.filter(([isSo]) => isSo).map(([, finding]) => finding);
}

import { seedFor } from '@mayfly/test-peers/seeded-random';
import { expect, test } from '@playwright/test';
import { faults } from '../chaos/faults.ts';
import { defectsOf } from '../chaos/results-table.ts';
import { type Pace, runRound } from '../chaos/round.ts';

/** The short form of `npm run chaos`, which has more faults, more rounds and more mail. */
const quick = ['redis-killed', 'redis-frozen-3s', 'ingester-killed', 'cluster-resharded'];
/** Three primaries, three replicas, two ingesters, two gateways: whatever becomes of one of them. */
const wide = ['cluster-primary-killed', 'cluster-primary-frozen', 'cluster-gateways-restarted'];
const pace: Pace = { inboxes: 4, mailsPerSecond: 30, before: { least: 500, most: 1500 }, afterMs: 500, restarts: 2 };

test.describe('chaos @redis', () => {
  for (const fault of faults.filter(({ name }) => [...quick, ...wide].includes(name))) {
    const tag = wide.includes(fault.name) ? ' @long' : '';
    test(`${fault.name}: what was acknowledged is there once, whole and in order${tag}`, async () => {
      const result = await runRound(fault, seedFor(1, fault.name, 0), pace);
      expect(defectsOf(result)).toEqual([]);
      expect(result.findings.acknowledged).toBeGreaterThan(10);
    });
  }
});

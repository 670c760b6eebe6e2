import { hostileCorpus } from '@mayfly/sample-mail/corpus/corpus';
import { type GrowingCase, isGrowing } from '@mayfly/sample-mail/corpus/corpus-case';
import { inTier } from '@mayfly/test-peers/test-tier';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseMessage } from '../src/parse-message.ts';
import { startWorkCounter, type WorkCounter } from './count-work.ts';

/** Twice the mail may be two and a half times the work. */
const most = 2.5;

const growing = hostileCorpus.filter(isGrowing);

describe('in blocks of code that are run', () => {
  let work: WorkCounter;
  beforeAll(async () => {
    work = await startWorkCounter();
  });
  afterAll(() => work.stop());

  test.each(growing.map((growingCase) => [growingCase.name, growingCase] as const))(
    'twice as much of %s is about twice the work',
    async (_name, growingCase) => {
      const once = await work.count(() => parseMessage(ofLength(growingCase, 30_000)));
      const twice = await work.count(() => parseMessage(ofLength(growingCase, 60_000)));
      expect(twice / once).toBeLessThan(most);
    },
  );
});

// The runtime's own work shows in time alone, and time only where nothing else is to be done: in the long tier.
if (inTier({ short: false, long: true })) {
  describe('up to the size limit', () => {
    test.each(growing.map((growingCase) => [growingCase.name, growingCase] as const))(
      'twice as much of %s takes no more than two and a half times as long',
      async (_name, growingCase) => {
        for (const bytes of [5_000, 62_500, 125_000, 1_250_000, 2_500_000, 4_750_000]) {
          expect(await slowdown(growingCase, bytes)).toBeLessThan(most);
        }
      },
      120_000,
    );
  });
}

function ofLength({ size, write }: GrowingCase, bytes: number): Buffer {
  const wanted = (size * bytes) / write(size).length;
  // Many are made of pieces that are to be whole.
  return write(wanted > 1200 ? 120 * Math.round(wanted / 120) : Math.round(wanted));
}

/** Below this many milliseconds it is the clock that is measured. */
const leastMs = 8;
const mostTries = 12;

/** How much longer twice the mail takes; the best of some tries, for another's work can only make them worse. */
async function slowdown(growingCase: GrowingCase, bytes: number): Promise<number> {
  const sources = [ofLength(growingCase, bytes), ofLength(growingCase, 2 * bytes)];
  const best = sources.map(() => Number.POSITIVE_INFINITY);
  let ratio = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < mostTries && (tries < 2 || ratio >= most); tries++) {
    for (const [index, source] of sources.entries()) best[index] = Math.min(best[index] ?? 0, await cpuMs(source));
    const [once = 0, twice = 0] = best.map((ms) => Math.max(ms, leastMs));
    ratio = twice / once;
  }
  return ratio;
}

async function cpuMs(source: Buffer): Promise<number> {
  const before = process.cpuUsage();
  await parseMessage(source);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

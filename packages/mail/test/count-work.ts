import { Session } from 'node:inspector/promises';

/**
 * Counts how often the blocks of our code, and of the parsers it asks, are run: the work of a loop, without the noise
 * that time has. What a regular expression or the runtime does within one call is not in it. One at a time.
 */
export type WorkCounter = { count(run: () => Promise<unknown>): Promise<number>; stop(): void };

export async function startWorkCounter(): Promise<WorkCounter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

  /** Since the last time it was asked. */
  async function blocksRun(): Promise<number> {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => counted.test(url))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
      .reduce((sum, count) => sum + count, 0);
  }

  async function count(run: () => Promise<unknown>): Promise<number> {
    await blocksRun();
    await run();
    return blocksRun();
  }

  return { count, stop: () => session.disconnect() };
}

const parsers = ['mailparser', 'libmime', '@zone-eu', 'iconv-lite', 'encoding-japanese', 'htmlparser2'];
const counted = new RegExp(`/(?:packages/mail/src|node_modules/(?:${parsers.join('|')}))/`);

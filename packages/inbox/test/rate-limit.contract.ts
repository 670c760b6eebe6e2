import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CreateRateLimit } from '../src/rate-limit.ts';

export type RateLimitSubject = {
  /** Limits with a window of their own, forgetting whatever others counted. */
  limits(windowMs: number): Promise<CreateRateLimit>;
  close(): Promise<void>;
};

const hour = 3_600_000;

/** What every limit keeps to. */
export function rateLimitContract(name: string, start: () => Promise<RateLimitSubject>): void {
  describe(`limits in ${name}`, () => {
    let subject: RateLimitSubject;
    beforeAll(async () => {
      subject = await start();
    });
    afterAll(() => subject.close());

    test('let a source pass so many times, and say how many are left and for how long', async () => {
      const limit = (await subject.limits(hour))('create', 3);
      for (const left of [2, 1, 0]) expect(await limit.take('192.0.2.1')).toMatchObject({ kind: 'within', left });
      for (let more = 0; more < 3; more++) {
        const { kind, left, resetMs } = await limit.take('192.0.2.1');
        expect({ kind, left }).toEqual({ kind: 'over', left: 0 });
        expect(resetMs).toBeGreaterThan(hour / 2);
        expect(resetMs).toBeLessThanOrEqual(hour);
      }
    });

    test('count each source and each name for itself', async () => {
      const limits = await subject.limits(hour);
      const [create, check] = [limits('create', 1), limits('check', 1)];
      await create.take('192.0.2.1');
      expect(await create.take('192.0.2.1')).toMatchObject({ kind: 'over' });
      expect(await create.take('192.0.2.2')).toMatchObject({ kind: 'within' });
      expect(await check.take('192.0.2.1')).toMatchObject({ kind: 'within' });
    });

    test('let exactly so many pass of any number at once', async () => {
      const limit = (await subject.limits(hour))('create', 30);
      const standings = await Promise.all(Array.from({ length: 200 }, () => limit.take('192.0.2.1')));
      expect(standings.filter(({ kind }) => kind === 'within')).toHaveLength(30);
    });

    test('begin anew with the next window', async () => {
      const limit = (await subject.limits(400))('create', 1);
      await limit.take('192.0.2.1');
      const again = async () => (await limit.take('192.0.2.1')).kind;
      await expect.poll(again, { timeout: 20_000 }).toBe('within');
    });
  });
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOf, extended, startClocks, touched, touchIsDue } from './lifetime.ts';

const hour = 3_600_000;
const duration = fc.integer({ min: 1, max: 72 * hour });
const life = fc.record({
  lifetimeMs: duration,
  maxLifetimeMs: duration,
  idleWindowMs: fc.oneof(fc.constant(0), duration),
});
const instant = fc.integer({ min: 0, max: 4e12 });

test('an inbox ends at the earlier of its two clocks', () => {
  expect(endOf({ expiresAt: 10, idleExpiresAt: 5, maxExpiresAt: 20 })).toBe(5);
  expect(endOf({ expiresAt: 10, idleExpiresAt: 15, maxExpiresAt: 20 })).toBe(10);
  expect(endOf({ expiresAt: 10, idleExpiresAt: undefined, maxExpiresAt: 20 })).toBe(10);
});

test('no row of extensions and touches carries an inbox past its cap, or brings its end forward', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('extend' as const), ms: duration }),
    fc.record({ kind: fc.constant('touch' as const), ms: duration }),
  );
  fc.assert(
    fc.property(life, instant, fc.array(step, { maxLength: 20 }), (lifetime, start, steps) => {
      let now = start;
      let clocks = startClocks(lifetime, start);
      for (const { kind, ms } of steps) {
        const before = clocks;
        if (kind === 'touch') now += ms;
        clocks = kind === 'extend' ? extended(clocks, ms) : touched(clocks, lifetime.idleWindowMs, now);
        expect(endOf(clocks)).toBeGreaterThanOrEqual(endOf(before));
        expect(endOf(clocks)).toBeLessThanOrEqual(start + lifetime.maxLifetimeMs);
        expect(clocks.maxExpiresAt).toBe(before.maxExpiresAt);
      }
    }),
  );
});

test('an extension adds exactly what was asked while the cap is far', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 1, max: hour }), (now, byMs) => {
      const clocks = startClocks({ lifetimeMs: hour, maxLifetimeMs: 48 * hour, idleWindowMs: 0 }, now);
      expect(extended(clocks, byMs).expiresAt).toBe(now + hour + byMs);
    }),
  );
});

test('a touch is due only where the idle clock strikes first, and at most each minute or a tenth of the window', () => {
  const idleFirst = startClocks({ lifetimeMs: 48 * hour, maxLifetimeMs: 48 * hour, idleWindowMs: hour }, 0);
  expect(touchIsDue(idleFirst, hour, 59_999)).toBe(false);
  expect(touchIsDue(idleFirst, hour, 60_000)).toBe(true);
  const short = startClocks({ lifetimeMs: hour, maxLifetimeMs: hour, idleWindowMs: 10_000 }, 0);
  expect(touchIsDue(short, 10_000, 999)).toBe(false);
  expect(touchIsDue(short, 10_000, 1000)).toBe(true);
  const lifetimeFirst = startClocks({ lifetimeMs: hour, maxLifetimeMs: hour, idleWindowMs: 24 * hour }, 0);
  expect(touchIsDue(lifetimeFirst, 24 * hour, hour - 1)).toBe(false);
  const never = startClocks({ lifetimeMs: hour, maxLifetimeMs: hour, idleWindowMs: 0 }, 0);
  expect(touchIsDue(never, 0, hour - 1)).toBe(false);
});

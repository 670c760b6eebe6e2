/**
 * The arithmetic of an inbox's life. Pure; every instant and duration in milliseconds, `now` an argument.
 * The Redis scripts do the same sums where they must be atomic; the contract suite holds both to this file.
 */
export type Clocks = {
  readonly expiresAt: number;
  /** undefined: the idle clock is off. */
  readonly idleExpiresAt: number | undefined;
  readonly maxExpiresAt: number;
};

export type Lifetime = {
  readonly lifetimeMs: number;
  readonly maxLifetimeMs: number;
  /** 0: no idle clock. */
  readonly idleWindowMs: number;
};

export function startClocks({ lifetimeMs, maxLifetimeMs, idleWindowMs }: Lifetime, now: number): Clocks {
  return {
    expiresAt: now + Math.min(lifetimeMs, maxLifetimeMs),
    idleExpiresAt: idleWindowMs > 0 ? now + idleWindowMs : undefined,
    maxExpiresAt: now + maxLifetimeMs,
  };
}

/** The one instant at which everything ceases. */
export function endOf({ expiresAt, idleExpiresAt }: Clocks): number {
  return idleExpiresAt === undefined ? expiresAt : Math.min(expiresAt, idleExpiresAt);
}

export function extended(clocks: Clocks, byMs: number): Clocks {
  return { ...clocks, expiresAt: Math.min(clocks.expiresAt + byMs, clocks.maxExpiresAt) };
}

/** The idle clock never runs backwards. */
export function touched(clocks: Clocks, idleWindowMs: number, now: number): Clocks {
  if (clocks.idleExpiresAt === undefined) return clocks;
  return { ...clocks, idleExpiresAt: Math.max(clocks.idleExpiresAt, now + idleWindowMs) };
}

/**
 * Whether a touch is worth a round trip: only where the idle clock would strike first, and at most each
 * minute or a tenth of the window, whichever is shorter.
 */
export function touchIsDue(clocks: Clocks, idleWindowMs: number, now: number): boolean {
  if (clocks.idleExpiresAt === undefined || clocks.idleExpiresAt >= clocks.expiresAt) return false;
  const sinceLastTouch = now + idleWindowMs - clocks.idleExpiresAt;
  return sinceLastTouch >= Math.min(60_000, idleWindowMs / 10);
}

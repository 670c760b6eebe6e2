/**
 * Counts what sources do, over processes, and says when one does too much. All of a window ends at once, with the
 * secret that its sources are hashed under: from then on nobody can tell whom anything was counted for.
 */
export type RateLimit = {
  /** In a window, for one source. */
  readonly most: number;
  /** How long a window is, in milliseconds. */
  readonly windowMs: number;
  /**
   * Once more, by this source. Atomic. Rejects as an `InboxStore` does; whether that lets anybody pass is the
   * caller's to say.
   */
  take(source: string): Promise<Standing>;
};

export type Standing = {
  /** over: this time was one too many. */
  readonly kind: 'within' | 'over';
  /** How many more times there may be in this window. */
  readonly left: number;
  /** How long until the next window begins, in milliseconds. */
  readonly resetMs: number;
};

/** A limit of its own: what is counted under one name is not counted under another. */
export type CreateRateLimit = (name: string, most: number) => RateLimit;

export const usualLimitWindowMs = 3_600_000;

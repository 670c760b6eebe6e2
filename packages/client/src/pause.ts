/** Milliseconds: the pause before a second try, doubled for each further one up to the most. */
export type RetryMs = { readonly first: number; readonly most: number };

/** Jittered, so that the tabs of a restarted server do not come back as one. */
export function pause({ first, most }: RetryMs, failures: number): number {
  return Math.min(first * 2 ** (failures - 1), most) * (0.5 + Math.random() / 2);
}

/** Whether two samples could come from one distribution. Neither test supposes anything of its shape. */
export type Comparison = {
  /** Mann–Whitney: how often the one is the slower, ties half; 0.5 where neither is. */
  readonly slower: number;
  /** Of Mann–Whitney, two-sided, by the normal approximation; small samples are not its business. */
  readonly p: number;
  /** Kolmogorov–Smirnov: the largest distance between the two shares of values up to any value. */
  readonly distance: number;
  /** The distance that two samples of one distribution exceed once in a hundred times. */
  readonly critical: number;
};

export function compareSamples(one: readonly number[], other: readonly number[]): Comparison {
  const [n, m] = [one.length, other.length];
  const all = [...one.map((value) => ({ value, own: true })), ...other.map((value) => ({ value, own: false }))];
  all.sort((a, b) => a.value - b.value);

  let [rankSum, ties, distance, ownSeen, otherSeen] = [0, 0, 0, 0, 0];
  for (let first = 0; first < all.length; ) {
    let next = first;
    while (next < all.length && all[next]?.value === all[first]?.value) next++;
    const alike = all.slice(first, next);
    const ownAlike = alike.filter(({ own }) => own).length;
    rankSum += ownAlike * ((first + 1 + next) / 2);
    ties += alike.length ** 3 - alike.length;
    ownSeen += ownAlike;
    otherSeen += alike.length - ownAlike;
    distance = Math.max(distance, Math.abs(ownSeen / n - otherSeen / m));
    first = next;
  }

  const u = rankSum - (n * (n + 1)) / 2;
  const total = n + m;
  const deviation = Math.sqrt(((n * m) / 12) * (total + 1 - ties / (total * (total - 1))));
  const z = deviation === 0 ? 0 : (u - (n * m) / 2) / deviation;
  return { slower: u / (n * m), p: twoSided(z), distance, critical: 1.628 * Math.sqrt(total / (n * m)) };
}

/** Abramowitz and Stegun, 26.2.17; off by less than 1e-7. */
function twoSided(z: number): number {
  const x = Math.abs(z);
  const t = 1 / (1 + 0.2316419 * x);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.min(1, 2 * (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * series);
}

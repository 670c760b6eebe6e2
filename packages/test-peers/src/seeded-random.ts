/** Chance that can be had again: the same seed gives the same numbers in the same order. */
export type Random = {
  /** 0 to 1, 1 excluded. */
  share(): number;
  /** From `least` to `most`, `most` excluded. */
  between(least: number, most: number): number;
  /** Throws where there is nothing to choose from. */
  pick<T>(items: readonly T[]): T;
};

/** Mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  function share(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  function pick<T>(items: readonly T[]): T {
    const picked = items[Math.floor(share() * items.length)];
    if (picked === undefined) throw new RangeError('nothing to choose from');
    return picked;
  }

  return { share, between: (least, most) => least + share() * (most - least), pick };
}

/** A seed of its own for each round, so that one can be repeated without those before it. FNV-1a. */
export function seedFor(seed: number, name: string, round: number): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed}/${name}/${round}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

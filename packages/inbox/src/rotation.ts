export type Weighted = { readonly name: string; readonly weight: number };

export type Rotation = {
  /** Whose turn it is, and takes it; undefined where there is nobody. */
  next<One extends Weighted>(offered: readonly One[]): One | undefined;
};

/**
 * Turns by weight, the longest waiting first: each comes due again one stride, 1/weight, after its last turn, and who
 * is due first has it. So of any n turns each gets its share to within one. Who joins or comes back waits a random
 * part of a stride from now: it makes up for nothing, and processes that count apart do not begin in step, so that
 * together they keep to the weights too, however short each lives.
 */
export function createRotation(random: () => number = Math.random): Rotation {
  const due = new Map<string, number>();
  let now = 0;

  function dueOf({ name, weight }: Weighted): number {
    const known = due.get(name);
    // Whoever stayed is never due before now; and a stride that was shortened is not waited out.
    const stayed = known !== undefined && known >= now;
    const at = stayed ? Math.min(known, now + 1 / weight) : now + random() / weight;
    due.set(name, at);
    return at;
  }

  function next<One extends Weighted>(offered: readonly One[]): One | undefined {
    let first: { readonly one: One; readonly at: number } | undefined;
    for (const one of offered) {
      const at = dueOf(one);
      if (first === undefined || at < first.at) first = { one, at };
    }
    if (first === undefined) return undefined;
    now = first.at;
    due.set(first.one.name, now + 1 / first.one.weight);
    forget(offered);
    return first.one;
  }

  /** Names come and go for as long as a process lives. */
  function forget(offered: readonly Weighted[]): void {
    if (due.size <= 2 * offered.length) return;
    const kept = new Set(offered.map(({ name }) => name));
    for (const name of due.keys()) if (!kept.has(name)) due.delete(name);
  }

  return { next };
}

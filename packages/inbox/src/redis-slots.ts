import calculateSlot from 'cluster-key-slot';

/**
 * What a node of a cluster serves, from its answer to CLUSTER NODES: the last words of the line about itself are its
 * slots, `5461` or `0-5460`, and beside them those on their way, in brackets, `[93->-<id of a node>]`.
 */
export function slotsServedBy(nodes: string): ServedSlots {
  const [, , , , , , , , ...words] = nodes.split('\n').find(isOwn)?.split(' ') ?? [];
  const served = words.filter((word) => !word.startsWith('['));
  const bounds = served.map((range) => {
    const [from = Number.NaN, to = from] = range.split('-').map(Number);
    return { from, to };
  });
  return {
    ranges: served.join(' '),
    has: (name) => {
      const slot = calculateSlot(name);
      return bounds.some(({ from, to }) => from <= slot && slot <= to);
    },
  };
}

export type ServedSlots = {
  /** As Redis writes them: the same words, the same slots. */
  readonly ranges: string;
  /** Whether a key or a channel is among them. */
  has(name: string): boolean;
};

function isOwn(line: string): boolean {
  return line.split(' ')[2]?.split(',').includes('myself') ?? false;
}

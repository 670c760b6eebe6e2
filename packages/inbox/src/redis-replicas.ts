import type { Line, Quorum } from './redis-connection.ts';

type Lane = { readonly underWay: Promise<number>; next: Promise<number> | undefined };

/**
 * How many replicas have all that was written over a line until now.
 *
 * WAIT holds up whatever follows it on its connection, so there is never more than one under way on each: all who
 * come meanwhile share the next. That one is asked the moment this one is answered, and never after it failed: on a
 * line that broke and was mended, WAIT knows nothing of what was written before, and is content at once.
 */
export function createReplicaLanes(): (line: Line, quorum: Quorum) => Promise<number> {
  const lanes = new Map<object | string, Lane>();

  function begin(line: Line, quorum: Quorum): Lane {
    const lane: Lane = { underWay: askReplicas(line, quorum), next: undefined };
    lanes.set(line.lane, lane);
    const leave = () => {
      if (lane.next === undefined) lanes.delete(line.lane);
    };
    lane.underWay.then(leave, leave);
    return lane;
  }

  function queue(lane: Lane, line: Line, quorum: Quorum): Promise<number> {
    const next = lane.underWay.then(
      () => begin(line, quorum).underWay,
      (error) => {
        lanes.delete(line.lane);
        throw error;
      },
    );
    return next;
  }

  return (line, quorum) => {
    const lane = lanes.get(line.lane);
    if (!lane) return begin(line, quorum).underWay;
    lane.next ??= queue(lane, line, quorum);
    return lane.next;
  };
}

async function askReplicas({ send }: Line, { replicas, timeoutMs }: Quorum): Promise<number> {
  return Number(await send(['WAIT', String(replicas), String(timeoutMs)]));
}

/** For what may happen a thousand times a second: a line for each kind of it, and no more than one in a minute. */
export type MinuteLog<Kind> = {
  count(kind: Kind): void;
  /** Tells what has been counted and not told. */
  stop(): void;
};

export function logEachMinute<Kind>(tell: (kind: Kind, count: number) => void, minuteMs = 60_000): MinuteLog<Kind> {
  const counts = new Map<Kind, number>();
  let timer: NodeJS.Timeout | undefined;

  function tellAll(): void {
    timer = undefined;
    for (const [kind, count] of counts) tell(kind, count);
    counts.clear();
  }

  return {
    count(kind) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      timer ??= setTimeout(tellAll, minuteMs).unref();
    },
    stop() {
      clearTimeout(timer);
      tellAll();
    },
  };
}

/** Runs an ask at once, or in its turn as soon as it may: never more than so many in any second. */
export type AskPace = (ask: () => void) => void;

/** A server that cuts off who asks too much must never have a reason to, however many inboxes one connection watches. */
export function paceAsks(mostPerSecond: number, now: () => number = () => performance.now()): AskPace {
  const waiting: (() => void)[] = [];
  const recent: number[] = [];

  function pace(ask: () => void): void {
    waiting.push(ask);
    if (waiting.length === 1) run();
  }

  function run(): void {
    while (waiting.length > 0) {
      const waitMs = untilFree();
      if (waitMs > 0) return void setTimeout(run, waitMs);
      recent.push(now());
      waiting.shift()?.();
    }
  }

  /** Milliseconds until one more would not be too many. */
  function untilFree(): number {
    while (recent.length > 0 && now() - (recent[0] ?? 0) >= secondMs) recent.shift();
    return recent.length < mostPerSecond ? 0 : Math.ceil(secondMs - (now() - (recent[0] ?? 0)));
  }

  return pace;
}

const secondMs = 1000;

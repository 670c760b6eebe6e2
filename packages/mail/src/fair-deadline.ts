export type FairDeadline = {
  /** Milliseconds until it is to be asked again; 0 where the time is out. */
  msLeft(): number;
};

export type FairDeadlineOptions = {
  readonly deadlineMs: number;
  /** Milliseconds; never goes back. */
  readonly elapsed: () => number;
  /** Of these, how many someone wanted a processor and had none; undefined where nobody tells. */
  readonly starvedMs: () => number | undefined;
};

/** No machine is waited for longer than this many deadlines. */
const mostPatience = 4;
/** More often than this the time is not looked at. */
const shortestLookMs = 10;

/** A deadline that does not run while someone waits for a processor: on a busy machine small mail is no large mail. */
export function createFairDeadline({ deadlineMs, elapsed, starvedMs }: FairDeadlineOptions): FairDeadline {
  const begun = elapsed();
  const starvedBefore = starvedMs() ?? 0;

  function msLeft(): number {
    const passed = elapsed() - begun;
    const starved = (starvedMs() ?? starvedBefore) - starvedBefore;
    const left = Math.min(deadlineMs - (passed - starved), mostPatience * deadlineMs - passed);
    return left <= 0 ? 0 : Math.max(shortestLookMs, left);
  }

  return { msLeft };
}

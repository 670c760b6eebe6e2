import type { Clocks } from '@mayfly/contracts/inbox';

/** How time is told: calm, then low below a fifth of the lifetime, then last below a minute, then over. */
export type Pace = 'calm' | 'low' | 'last' | 'over';

export type Countdown = {
  /** Never negative. */
  readonly remainingMs: number;
  /** Of the lifetime, 0 to 1; an extended inbox stays at 1 until less than its lifetime is left. */
  readonly fraction: number;
  readonly pace: Pace;
};

const lastMs = 60_000;
const lowFraction = 0.2;

/** The instant at which everything ceases, on the server's clock, in milliseconds. */
export function endOf({ expiresAt, idleExpiresAt }: Pick<Clocks, 'expiresAt' | 'idleExpiresAt'>): number {
  const end = Date.parse(expiresAt);
  return idleExpiresAt === null ? end : Math.min(end, Date.parse(idleExpiresAt));
}

/** `serverNow` is the page's clock plus its measured offset: nothing is counted down, so nothing drifts. */
export function countdown(endsAt: number, lifetimeSeconds: number, serverNow: number): Countdown {
  const remainingMs = Math.max(0, endsAt - serverNow);
  const fraction = Math.min(1, remainingMs / (lifetimeSeconds * 1000));
  return { remainingMs, fraction, pace: paceOf(remainingMs, fraction) };
}

/** `mm:ss`, from an hour on `h:mm:ss`. A second that has begun counts whole: at 00:00 it is over. */
export function formatCountdown(remainingMs: number): string {
  const seconds = Math.ceil(remainingMs / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}

/** As far as a page's idea of the server's clock may be off. */
const clockSlackMs = 5000;

/**
 * An inbox's end never comes nearer: one that is gone before the end that was known did not expire, but was lost. `at`
 * is when it was found gone, on the server's clock.
 */
export function howGone(knownEnd: number, at: string): 'expired' | 'lost' {
  return Date.parse(at) < knownEnd - clockSlackMs ? 'lost' : 'expired';
}

const clockWasSetMs = 2000;

/**
 * The offset to add to this page's clock, given the one held so far and one more look at the server's clock.
 * The answer was some time on its way, so every look says too little: the greatest one is the best, unless it
 * is so far off that this clock must have been set meanwhile.
 */
export function clockOffset(held: number | undefined, serverTime: string, now: number): number {
  const look = Date.parse(serverTime) - now;
  return held === undefined || look > held || held - look > clockWasSetMs ? look : held;
}

function paceOf(remainingMs: number, fraction: number): Pace {
  if (remainingMs === 0) return 'over';
  if (remainingMs < lastMs) return 'last';
  return fraction < lowFraction ? 'low' : 'calm';
}

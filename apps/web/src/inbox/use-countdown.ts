import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { InboxState } from './apply-event.ts';
import { type Countdown, countdown, endOf } from './countdown.ts';
import type { InboxStore } from './inbox-store.ts';

export type Ending = Countdown & {
  /** On this page's clock, to be shown as a time of day. Milliseconds. */
  readonly endsAt: number;
  /** Which clock strikes first. */
  readonly by: 'lifetime' | 'idleness';
};

/** The time that is left, told anew at each full second and whenever the page wakes. */
export function useCountdown(store: InboxStore): Ending {
  const { state, clockOffsetMs, hopedExpiresAt } = useStore(store);
  const [now, setNow] = useState(Date.now);
  const clocks = clocksOf(state, hopedExpiresAt);
  const end = endOf(clocks);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      const at = Date.now();
      setNow(at);
      const left = end - at - clockOffsetMs;
      timer = setTimeout(look, left > 0 ? (left % 1000) + 1 : 1000);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [end, clockOffsetMs]);

  return {
    ...countdown(end, clocks.lifetimeSeconds, now + clockOffsetMs),
    endsAt: end - clockOffsetMs,
    by: end < Date.parse(clocks.expiresAt) ? 'idleness' : 'lifetime',
  };
}

function clocksOf(state: InboxState, hopedExpiresAt: string | undefined) {
  if (state.phase === 'ended') return { expiresAt: state.endedAt, idleExpiresAt: null, lifetimeSeconds: 1 };
  const { expiresAt, idleExpiresAt, lifetimeSeconds } = state.inbox;
  return { expiresAt: hopedExpiresAt ?? expiresAt, idleExpiresAt, lifetimeSeconds };
}

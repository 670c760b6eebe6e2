import { useEffect, useRef } from 'react';
import type { Announcer } from '../ui/announcer.tsx';
import { formatTimeOfDay } from '../ui/format-time.ts';
import { formatCountdown, type Pace } from './countdown.ts';
import type { InboxStore } from './inbox-store.ts';
import styles from './timer.module.css';
import { useCountdown } from './use-countdown.ts';

const heardAt = [
  { ms: 5 * 60_000, words: 'Five minutes left' },
  { ms: 60_000, words: 'One minute left' },
] as const;

export type TimerProps = {
  readonly store: InboxStore;
  readonly announcer: Announcer;
  /** No extension moves the end any more. */
  readonly atCap: boolean;
};

/** The one thing on the page that moves by itself. Those who hear the page hear it twice, not each second. */
export function Timer({ store, announcer, atCap }: TimerProps) {
  const { remainingMs, fraction, pace, endsAt } = useCountdown(store);
  const before = useRef(remainingMs);
  useEffect(() => {
    const passed = heardAt.find(({ ms }) => before.current > ms && remainingMs <= ms);
    if (passed) announcer.say(passed.words);
    before.current = remainingMs;
  }, [remainingMs, announcer]);

  return (
    <div className={styles.timer} data-pace={pace}>
      <svg className={styles.ring} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        <circle className={styles.track} cx="24" cy="24" r="21" />
        <circle
          className={styles.rest}
          cx="24"
          cy="24"
          r="21"
          pathLength="1"
          strokeDasharray="1"
          style={{ strokeDashoffset: 1 - fraction }}
        />
      </svg>
      <p className={styles.words}>
        <span className={styles.time} role="timer" aria-label="Time left" aria-live="off">
          {formatCountdown(remainingMs)}
        </span>
        <span className={styles.note}>
          {note(pace, endsAt)}
          {atCap ? ', its limit' : pace !== 'calm' && <span className={styles.advice}>: extend to keep it</span>}
        </span>
      </p>
    </div>
  );
}

function note(pace: Pace, endsAt: number): string {
  if (pace === 'over') return 'Erasing now';
  if (pace === 'last') return 'Last minute';
  if (pace === 'low') return 'Running out';
  return `Until ${formatTimeOfDay(endsAt, Date.now())}`;
}

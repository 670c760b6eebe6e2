import { useEffect, useRef } from 'react';
import type { Announcer } from '../ui/announcer.tsx';
import type { Language } from '../ui/language/language.ts';
import { useLanguage } from '../ui/language/language-context.tsx';
import { formatCountdown, type Pace } from './countdown.ts';
import type { InboxStore } from './inbox-store.ts';
import styles from './timer.module.css';
import { useCountdown } from './use-countdown.ts';

const heardAt = [
  { ms: 60_000, words: 'oneMinute' },
  { ms: 5 * 60_000, words: 'fiveMinutes' },
] as const;

export type TimerProps = {
  readonly store: InboxStore;
  readonly announcer: Announcer;
  /** No extension moves the end any more. */
  readonly atCap: boolean;
};

/** The one thing on the page that moves by itself. Those who hear the page hear it twice, not each second. */
export function Timer({ store, announcer, atCap }: TimerProps) {
  const language = useLanguage();
  const { time } = language.words;
  const { remainingMs, fraction, pace, endsAt, by } = useCountdown(store);
  const before = useRef(remainingMs);
  useEffect(() => {
    // After a sleep both may be past; only the nearer one is still true.
    const passed = heardAt.find(({ ms }) => before.current > ms && remainingMs <= ms);
    if (passed && remainingMs > 0) announcer.say(time[passed.words]);
    before.current = remainingMs;
  }, [remainingMs, announcer, time]);

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
        <span className={styles.time} role="timer" aria-label={time.left} aria-live="off">
          {formatCountdown(remainingMs)}
        </span>
        <span className={styles.note}>
          {note(pace, endsAt, atCap, language)}
          {/* Where it would end for want of activity, extending would not help: the foot of the page says what does. */}
          {(pace === 'low' || pace === 'last') &&
            by === 'lifetime' &&
            (atCap ? `: ${time.atLimit}` : <span className={styles.advice}>: {time.advice}</span>)}
        </span>
      </p>
    </div>
  );
}

function note(pace: Pace, endsAt: number, atCap: boolean, { words: { time }, formats }: Language): string {
  if (pace !== 'calm') return time[pace];
  const at = formats.timeOfDay(endsAt, Date.now());
  return atCap ? time.untilLimit(at) : time.until(at);
}

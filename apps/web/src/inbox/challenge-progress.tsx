import { useId } from 'react';
import { useLanguage } from '../ui/language/language-context.tsx';
import styles from './challenge-progress.module.css';

export type ChallengeProgressProps = {
  /** From 0 to 1. The counter may be found before the last one is tried, so it can end early. */
  readonly done: number;
  /** Beside other things, where there is no room to explain. */
  readonly brief?: boolean;
};

/** A challenge that takes long enough to be noticed: what goes on, how far it is, and that there is nothing to do. */
export function ChallengeProgress({ done, brief = false }: ChallengeProgressProps) {
  const { challenge } = useLanguage().words;
  const title = useId();
  return (
    <div className={styles.challenge} data-brief={brief}>
      <p id={title} className={styles.title} role="status">
        {challenge.title}
      </p>
      <progress className={styles.progress} aria-labelledby={title} max={100} value={Math.round(done * 100)} />
      {!brief && <p className={styles.words}>{challenge.words}</p>}
    </div>
  );
}

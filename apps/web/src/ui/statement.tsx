import type { ReactNode } from 'react';
import { Mark } from './mark.tsx';
import styles from './statement.module.css';

export type StatementProps = {
  /** What this region is called. */
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly action: ReactNode;
  /** What to know about the action. */
  readonly note?: string | undefined;
  readonly trouble?: string | undefined;
};

/** A screen with one thing to say and one thing to do. */
export function Statement({ name, title, children, action, note, trouble }: StatementProps) {
  return (
    <section className={styles.statement} aria-label={name}>
      <Mark className={styles.mark} />
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.words}>{children}</p>
      {action}
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <p className={styles.trouble} role="alert">
        {trouble}
      </p>
    </section>
  );
}

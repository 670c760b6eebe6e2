import type { Refusal } from '@mayfly/contracts/message';
import { useLanguage } from '../ui/language/language-context.tsx';
import styles from './refused-mail.module.css';

export type RefusedMailProps = {
  /** The oldest first. */
  readonly refused: readonly Refusal[];
  /** On the server's clock, in milliseconds. */
  readonly now: number;
};

/** Never silent: what was turned away, from whom, and what to do about it. The newest is said, the rest on demand. */
export function RefusedMail({ refused, now }: RefusedMailProps) {
  const { words, formats } = useLanguage();
  const newest = refused.at(-1);
  if (!newest) return null;
  return (
    <details className={styles.refused} aria-label={words.refused.region}>
      <summary className={styles.summary}>
        {words.refused.count(refused.length, words.refused.reasons[newest.code])}
      </summary>
      <ul className={styles.list}>
        {refused.toReversed().map(({ seq, sender, size, code, at }) => (
          <li key={seq} className={styles.item}>
            <bdi className={styles.sender}>{sender || words.refused.noSender}</bdi>
            <span>
              {words.refused.labels[code]}
              {size > 0 && ` · ${formats.bytes(size)}`} ·{' '}
              <time dateTime={at} title={formats.exact(Date.parse(at))}>
                {formats.relative(Date.parse(at), now) ?? words.time.justNow}
              </time>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

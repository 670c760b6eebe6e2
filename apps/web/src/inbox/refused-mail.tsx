import type { Refusal } from '@mayfly/contracts/message';
import { formatBytes, formatExact, formatRelative } from '../ui/format-time.ts';
import styles from './refused-mail.module.css';

export type RefusedMailProps = {
  /** The oldest first. */
  readonly refused: readonly Refusal[];
  /** On the server's clock, in milliseconds. */
  readonly now: number;
};

/** Never silent: what was turned away, from whom, and what to do about it. The newest is said, the rest on demand. */
export function RefusedMail({ refused, now }: RefusedMailProps) {
  const newest = refused.at(-1);
  if (!newest) return null;
  return (
    <details className={styles.refused} aria-label="Refused mail">
      <summary className={styles.summary}>
        {refused.length === 1 ? '1 mail was refused' : `${refused.length} mails were refused`}: {reasons[newest.code]}
      </summary>
      <ul className={styles.list}>
        {refused.toReversed().map(({ seq, sender, size, code, at }) => (
          <li key={seq} className={styles.item}>
            <bdi className={styles.sender}>{sender || 'no sender'}</bdi>
            <span>
              {labels[code]}
              {size > 0 && `, ${formatBytes(size)}`},{' '}
              <time dateTime={at} title={formatExact(Date.parse(at))}>
                {formatRelative(Date.parse(at), now)}
              </time>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const reasons: Record<Refusal['code'], string> = {
  inbox_full: 'this inbox is full. Delete messages to make room; most senders try again by themselves.',
  message_too_large: 'it was larger than this server takes.',
};

const labels: Record<Refusal['code'], string> = { inbox_full: 'Inbox full', message_too_large: 'Too large' };

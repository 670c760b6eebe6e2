import type { Summary } from '@mayfly/contracts/message';
import { memo } from 'react';
import { CodeChip } from '../ui/code-chip.tsx';
import { formatExact, formatRelative } from '../ui/format-time.ts';
import { PaperclipIcon } from '../ui/icons.tsx';
import styles from './message-row.module.css';

export type MessageRowProps = {
  readonly summary: Summary;
  /** Its place in the list, from the top. */
  readonly index: number;
  readonly open: boolean;
  /** On the server's clock, in milliseconds. */
  readonly now: number;
  onOpen(messageId: string): void;
};

export function rowId(messageId: string): string {
  return `message-${messageId}`;
}

export const MessageRow = memo(function MessageRow({ summary, index, open, now, onOpen }: MessageRowProps) {
  const { id, from, subject, preview, receivedAt, seen, attachmentCount } = summary;
  const at = Date.parse(receivedAt);
  return (
    <li className={styles.item} style={{ '--index': index }}>
      <button
        type="button"
        id={rowId(id)}
        className={styles.row}
        data-seen={seen}
        aria-current={open || undefined}
        onClick={() => onOpen(id)}
      >
        {!seen && (
          <span className={styles.dot}>
            <span className="hidden-text">Unread. </span>
          </span>
        )}
        <span className={styles.from}>
          <bdi className={styles.name}>{from.name || localPartOf(from.address) || 'Unknown sender'}</bdi>{' '}
          <bdi className={styles.domain}>{domainOf(from.address)}</bdi>
        </span>{' '}
        <time className={styles.time} dateTime={receivedAt} title={formatExact(at)}>
          {formatRelative(at, now)}
        </time>{' '}
        <bdi className={styles.subject}>{subject || 'No subject'}</bdi>{' '}
        <span className={styles.last}>
          <bdi className={styles.preview}>{preview}</bdi>
          {attachmentCount > 0 && (
            <span className={styles.clip}>
              <PaperclipIcon />
              <span className="hidden-text">
                {attachmentCount === 1 ? ' 1 attachment' : ` ${attachmentCount} attachments`}
              </span>
            </span>
          )}
        </span>
      </button>
      <CodeChip value={summary.codes[0]?.value} className={styles.code} />
    </li>
  );
});

function localPartOf(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@')));
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

import type { Summary } from '@mayfly/contracts/message';
import { memo } from 'react';
import { CodeChip } from '../ui/code-chip.tsx';
import { PaperclipIcon } from '../ui/icons.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import styles from './message-row.module.css';

export type MessageRowProps = {
  readonly summary: Summary;
  /** Its place in the list, from the top. */
  readonly index: number;
  readonly open: boolean;
  /** undefined where nothing is being selected. */
  readonly selected: boolean | undefined;
  /** On the server's clock, in milliseconds. */
  readonly now: number;
  onChoose(messageId: string): void;
};

export function rowId(messageId: string): string {
  return `message-${messageId}`;
}

export const MessageRow = memo(function MessageRow({ summary, index, open, selected, now, onChoose }: MessageRowProps) {
  const { words, formats } = useLanguage();
  const { id, from, subject, preview, receivedAt, seen, attachmentCount } = summary;
  const at = Date.parse(receivedAt);
  const selecting = selected !== undefined;
  return (
    <li className={styles.item} style={{ '--index': index }}>
      <button
        type="button"
        id={rowId(id)}
        className={styles.row}
        data-seen={seen}
        data-message={id}
        aria-current={open || undefined}
        {...(selecting && { role: 'checkbox', 'aria-checked': selected })}
        onClick={() => onChoose(id)}
      >
        {selecting && <span className={styles.tick} aria-hidden="true" />}
        {!seen && (
          <span className={styles.dot}>
            <span className="hidden-text">{words.list.unreadMark} </span>
          </span>
        )}
        <span className={styles.from}>
          <bdi className={styles.name}>{from.name || localPartOf(from.address) || words.message.unknownSender}</bdi>{' '}
          <bdi className={styles.domain}>{domainOf(from.address)}</bdi>
        </span>{' '}
        <time className={styles.time} dateTime={receivedAt} title={formats.exact(at)}>
          {formats.relative(at, now) ?? words.time.justNow}
        </time>{' '}
        <bdi className={styles.subject}>{subject || words.message.noSubject}</bdi>{' '}
        <span className={styles.last}>
          <bdi className={styles.preview}>{preview}</bdi>
          {attachmentCount > 0 && (
            <span className={styles.clip}>
              <PaperclipIcon />
              <span className="hidden-text"> {words.list.attachments(attachmentCount)}</span>
            </span>
          )}
        </span>
      </button>
      <CodeChip of={id} value={summary.codes[0]?.value} className={styles.code} />
    </li>
  );
});

function localPartOf(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@')));
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

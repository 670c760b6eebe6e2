import type { Attachment } from '@mayfly/contracts/message';
import { Button } from '../ui/button.tsx';
import { formatBytes } from '../ui/format-time.ts';
import styles from './attachments.module.css';

export type AttachmentsProps = {
  readonly attachments: readonly Attachment[];
  onDownload(attachment: Attachment): void;
};

/** Files of a stranger: named, never opened here. */
export function Attachments({ attachments, onDownload }: AttachmentsProps) {
  return (
    <ul className={styles.attachments} aria-label="Attachments">
      {attachments.map((attachment) => (
        <li key={attachment.index} className={styles.attachment}>
          <span className={styles.words}>
            <bdi className={styles.name}>{nameOf(attachment)}</bdi>
            <span className={styles.kind}>
              {attachment.contentType}, {formatBytes(attachment.size)}
            </span>
          </span>
          <Button aria-label={`Download ${nameOf(attachment)}`} onClick={() => onDownload(attachment)}>
            Download
          </Button>
        </li>
      ))}
    </ul>
  );
}

export function nameOf({ filename, index }: Attachment): string {
  return filename || `attachment-${index + 1}`;
}

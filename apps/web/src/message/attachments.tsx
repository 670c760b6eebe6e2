import type { Attachment } from '@mayfly/contracts/message';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import styles from './attachments.module.css';

export type AttachmentsProps = {
  readonly attachments: readonly Attachment[];
  onDownload(attachment: Attachment): void;
};

/** Files of a stranger: named, never opened here. */
export function Attachments({ attachments, onDownload }: AttachmentsProps) {
  const { words, formats } = useLanguage();
  return (
    <ul className={styles.attachments} aria-label={words.message.attachments}>
      {attachments.map((attachment) => (
        <li key={attachment.index} className={styles.attachment}>
          <span className={styles.words}>
            <bdi className={styles.name}>{nameOf(attachment)}</bdi>
            <span className={styles.kind}>
              {attachment.contentType}, {formats.bytes(attachment.size)}
            </span>
          </span>
          <Button aria-label={words.message.downloadNamed(nameOf(attachment))} onClick={() => onDownload(attachment)}>
            {words.message.download}
          </Button>
        </li>
      ))}
    </ul>
  );
}

export function nameOf({ filename, index }: Attachment): string {
  return filename || `attachment-${index + 1}`;
}

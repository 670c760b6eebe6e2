import type { Access, HttpApi } from '@mayfly/client/http-api';
import type { Attachment } from '@mayfly/contracts/message';
import { Button } from '../ui/button.tsx';
import { formatBytes } from '../ui/format-time.ts';
import styles from './attachments.module.css';
import { type ContentKind, contradicts } from './content-kind.ts';
import { InvitationCard } from './invitation-card.tsx';
import { useFiles } from './use-files.ts';

export type AttachmentsProps = {
  readonly api: HttpApi;
  readonly access: Access;
  readonly messageId: string;
  readonly attachments: readonly Attachment[];
  onDownload(attachment: Attachment): void;
};

/** Files of a stranger: named, looked into, never opened here. */
export function Attachments({ api, access, messageId, attachments, onDownload }: AttachmentsProps) {
  const known = useFiles(api, access, messageId, attachments);
  return (
    <ul className={styles.attachments} aria-label={words.name}>
      {attachments.map((attachment) => {
        const { kind, thumbnail, invitation } = known.get(attachment.index) ?? {};
        return (
          <li key={attachment.index} className={styles.attachment}>
            {thumbnail !== undefined && <img className={styles.thumbnail} src={thumbnail} alt="" />}
            <span className={styles.words}>
              <bdi className={styles.name}>{nameOf(attachment)}</bdi>
              <span className={styles.kind}>
                {sayKind(attachment, kind)}, {formatBytes(attachment.size)}
              </span>
              {kind && contradicts(attachment.contentType, kind) && (
                <span className={styles.contradiction}>{words.claims(attachment.contentType)}</span>
              )}
              {invitation && <InvitationCard invitation={invitation} />}
              <details className={styles.digest}>
                <summary>{words.digest}</summary>
                <code>{attachment.sha256}</code>
              </details>
            </span>
            <Button aria-label={words.download(nameOf(attachment))} onClick={() => onDownload(attachment)}>
              {words.downloadShort}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

export function nameOf({ filename, index }: Attachment): string {
  return filename || `attachment-${index + 1}`;
}

function sayKind({ contentType }: Attachment, kind: ContentKind | undefined): string {
  return kind?.label ?? contentType;
}

const words = {
  name: 'Attachments',
  claims: (type: string) => `Its sender calls it ${type}, which it is not.`,
  digest: 'SHA-256',
  download: (name: string) => `Download ${name}`,
  downloadShort: 'Download',
};

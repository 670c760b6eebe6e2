import type { Access, HttpApi } from '@mayfly/client/http-api';
import type { Attachment } from '@mayfly/contracts/message';
import { Button } from '../ui/button.tsx';
import type { Catalogue } from '../ui/language/en.ts';
import { useLanguage } from '../ui/language/language-context.tsx';
import styles from './attachments.module.css';
import { type ContentKind, contradicts } from './content-kind.ts';
import { InvitationCard } from './invitation-card.tsx';
import { Thumbnail } from './thumbnail.tsx';
import { useFiles } from './use-files.ts';

export type AttachmentsProps = {
  readonly api: HttpApi;
  readonly access: Access;
  readonly messageId: string;
  readonly attachments: readonly Attachment[];
  onDownload(attachment: Attachment): void;
};

/** In every language. */
const digestName = 'SHA-256';

/** Files of a stranger: named, looked into, never opened here. */
export function Attachments({ api, access, messageId, attachments, onDownload }: AttachmentsProps) {
  const { words: all, formats } = useLanguage();
  const { message: words } = all;
  const known = useFiles(api, access, messageId, attachments);
  return (
    <ul className={styles.attachments} aria-label={words.attachments}>
      {attachments.map((attachment) => {
        const { kind, thumbnail, invitation } = known.get(attachment.index) ?? {};
        return (
          <li key={attachment.index} className={styles.attachment}>
            {thumbnail !== undefined && <Thumbnail name={nameOf(attachment)} url={thumbnail} />}
            <span className={styles.words}>
              <bdi className={styles.name}>{nameOf(attachment)}</bdi>
              <span className={styles.kind}>
                {[...sayTypes(attachment, kind, words), formats.bytes(attachment.size)].join(', ')}
              </span>
              {kind && contradicts(attachment.contentType, kind) && (
                <span className={styles.contradiction}>{words.contradicted(attachment.contentType)}</span>
              )}
              {invitation && <InvitationCard invitation={invitation} />}
              <details className={styles.digest}>
                <summary>{digestName}</summary>
                <code>{attachment.sha256}</code>
              </details>
            </span>
            <Button aria-label={words.downloadNamed(nameOf(attachment))} onClick={() => onDownload(attachment)}>
              {words.download}
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

/** What it is by its bytes, and what it is called, where that is no contradiction: that is said apart. */
function sayTypes({ contentType }: Attachment, kind: ContentKind | undefined, words: Catalogue['message']) {
  if (!kind) return [contentType];
  const said = kind.name === 'picture' ? words.picture(formatOf(kind.type)) : words.kinds[kind.name];
  return contradicts(contentType, kind) ? [said] : [said, contentType];
}

/** `image/png` is PNG, in every language. */
function formatOf(type: string): string {
  return type.slice('image/'.length).toUpperCase();
}

import type { Access, HttpApi } from '@mayfly/client/http-api';
import { type Failure, MayflyError } from '@mayfly/client/mayfly-error';
import type { Summary } from '@mayfly/contracts/message';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import { sentenceFor } from '../ui/language/sentence-for.ts';
import { nameOf } from './attachments.tsx';
import { createFrameFiller } from './fill-frame.ts';
import { MessageBody } from './message-body.tsx';
import { MessageStrip } from './message-strip.tsx';
import styles from './reader.module.css';
import { ReaderHead } from './reader-head.tsx';
import { saveFile } from './save-file.ts';
import { useMessage } from './use-message.ts';

export type ReaderProps = {
  readonly access: Access;
  /** What the list knows of it, to be shown before the message itself is here. */
  readonly summary: Summary;
  onClose(): void;
  /** Absent where there is none. */
  readonly onNext: (() => void) | undefined;
  readonly onPrevious: (() => void) | undefined;
  /** Out of sight at once; it can be taken back for a while. */
  onDelete(): void;
};

/** Made once: the page's policy allows one writer of HTML. Mount it anew for each message. */
export function createReader({ api }: { readonly api: HttpApi }) {
  const fill = createFrameFiller();

  return function Reader({ access, summary, onClose, onNext, onPrevious, onDelete }: ReaderProps) {
    const language = useLanguage();
    const { message: words } = language.words;
    const { id } = summary;
    const [attempt, setAttempt] = useState(0);
    const [trouble, setTrouble] = useState<Failure>();
    const message = useMessage(api, access, id, attempt);

    async function save(download: Promise<Blob>, name: string): Promise<void> {
      try {
        setTrouble(undefined);
        saveFile(await download, name);
      } catch (error) {
        if (!(error instanceof MayflyError)) throw error;
        setTrouble(error.cause);
      }
    }

    const saveSource = () => void save(api.downloadSource(access, id), `${id}.eml`);

    return (
      <article className={styles.reader} aria-labelledby="subject">
        <ReaderHead
          summary={summary}
          document={message.phase === 'here' ? message.value.document : undefined}
          onClose={onClose}
          onNext={onNext}
          onPrevious={onPrevious}
          onDelete={onDelete}
          onDownloadSource={saveSource}
        />
        <MessageStrip codes={summary.codes} links={summary.links} />
        <p className={styles.trouble} role="alert">
          {trouble && sentenceFor(trouble, language)}
        </p>
        {message.phase === 'loading' && <p className={styles.note}>{words.opening}</p>}
        {message.phase === 'failed' && (
          <div className={styles.failed} role="alert">
            <p>{sentenceFor(message.failure, language)}</p>
            <Button onClick={() => setAttempt(attempt + 1)}>{words.retry}</Button>
          </div>
        )}
        {message.phase === 'here' && (
          <MessageBody
            api={api}
            access={access}
            message={message.value}
            fill={fill}
            onDownloadSource={saveSource}
            onDownload={(attachment) =>
              void save(api.downloadAttachment(access, id, attachment.index), nameOf(attachment))
            }
          />
        )}
      </article>
    );
  };
}

import type { Correspondent, MessageDocument, Summary } from '@mayfly/contracts/message';
import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { formatExact } from '../ui/format-time.ts';
import { BackIcon, CloseIcon } from '../ui/icons.tsx';
import styles from './reader-head.module.css';
import { SenderWarnings } from './sender-warnings.tsx';
import { unsubscribeLink } from './unsubscribe-link.ts';

export type ReaderHeadProps = {
  readonly summary: Summary;
  readonly document: MessageDocument | undefined;
  onClose(): void;
  readonly onNext: (() => void) | undefined;
  readonly onPrevious: (() => void) | undefined;
  onDelete(): void;
  onDownloadSource(): void;
};

/** What it is about, who really sent it, and what can be done with it. */
export function ReaderHead({
  summary,
  document,
  onClose,
  onNext,
  onPrevious,
  onDelete,
  onDownloadSource,
}: ReaderHeadProps) {
  const subject = useRef<HTMLHeadingElement>(null);
  useEffect(() => subject.current?.focus(), []);
  const { from, to, receivedAt } = summary;
  const unsubscribe = document && unsubscribeLink(document.headers);

  return (
    <header className={styles.head}>
      <div className={styles.actions}>
        <Button look="bare" className={styles.close} onClick={onClose}>
          <span className={styles.back}>
            <BackIcon /> Back
          </span>
          <span className={styles.shut}>
            <CloseIcon /> Close
          </span>
        </Button>
        <span className={styles.gap} />
        {(onNext ?? onPrevious) && (
          <>
            <Button look="bare" className={styles.step} disabled={!onPrevious} onClick={onPrevious}>
              Newer
            </Button>
            <Button look="bare" className={styles.step} disabled={!onNext} onClick={onNext}>
              Older
            </Button>
          </>
        )}
        <Button look="bare" onClick={onDownloadSource}>
          Download source
        </Button>
        <Button look="bare" onClick={onDelete}>
          Delete
        </Button>
      </div>
      <h2 ref={subject} id="subject" className={styles.subject} tabIndex={-1}>
        <bdi>{summary.subject || 'No subject'}</bdi>
      </h2>
      <dl className={styles.facts}>
        <dt>From</dt>
        <dd>
          {from.name && <bdi className={styles.name}>{from.name}</bdi>} <Address of={from} />
        </dd>
        <dt>To</dt>
        <dd>
          {to.length === 0
            ? 'Nobody is named'
            : to.map((one, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: recipients repeat, and never change
                <span key={index} className={styles.recipient}>
                  {one.name && <bdi>{one.name}</bdi>} <Address of={one} />
                </span>
              ))}
        </dd>
        {document?.replyTo.some(({ address }) => address !== from.address) && (
          <>
            <dt>Reply to</dt>
            <dd>
              {document.replyTo.map((one) => (
                <Address key={one.address} of={one} />
              ))}
            </dd>
          </>
        )}
        <dt>Received</dt>
        <dd>
          <time dateTime={receivedAt}>{formatExact(Date.parse(receivedAt))}</time>
        </dd>
        {unsubscribe && (
          <>
            <dt>Unsubscribe</dt>
            <dd>
              <a href={unsubscribe.url} target="_blank" rel="noopener noreferrer">
                at <bdi className={styles.address}>{unsubscribe.host}</bdi>
              </a>
            </dd>
          </>
        )}
      </dl>
      <SenderWarnings from={from} />
    </header>
  );
}

/** Always the real one, whatever name stands beside it. */
function Address({ of }: { readonly of: Correspondent }) {
  return <bdi className={styles.address}>{of.address || 'no address'}</bdi>;
}

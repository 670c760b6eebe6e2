import type { Correspondent, MessageDocument, Summary } from '@mayfly/contracts/message';
import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { BackIcon, CloseIcon } from '../ui/icons.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import { Sentence } from '../ui/language/sentence.tsx';
import { listVerdicts } from './list-verdicts.ts';
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
  const { words, formats } = useLanguage();
  const { message } = words;
  const { from, to, receivedAt, authentication } = summary;
  const unsubscribe = document && unsubscribeLink(document.headers);

  return (
    <header className={styles.head}>
      <div className={styles.actions}>
        <Button look="bare" className={styles.close} onClick={onClose}>
          <span className={styles.back}>
            <BackIcon /> {message.back}
          </span>
          <span className={styles.shut}>
            <CloseIcon /> {message.close}
          </span>
        </Button>
        <span className={styles.gap} />
        {(onNext ?? onPrevious) && (
          <>
            <Button look="bare" disabled={!onPrevious} onClick={onPrevious}>
              {message.newer}
            </Button>
            <Button look="bare" disabled={!onNext} onClick={onNext}>
              {message.older}
            </Button>
          </>
        )}
        <Button look="bare" className={styles.source} onClick={onDownloadSource}>
          {message.downloadSource}
        </Button>
        <Button look="bare" onClick={onDelete}>
          {message.delete}
        </Button>
      </div>
      <h2 ref={subject} id="subject" className={styles.subject} tabIndex={-1}>
        <bdi>{summary.subject || message.noSubject}</bdi>
      </h2>
      <dl className={styles.facts}>
        <dt>{message.from}</dt>
        <dd>
          {from.name && <bdi className={styles.name}>{from.name}</bdi>} <Address of={from} />
        </dd>
        {authentication && (
          <>
            <dt>{message.checked}</dt>
            <dd>
              {message.authentication[authentication.dmarc]}{' '}
              <span className={styles.verdicts}>{listVerdicts(authentication)}</span>
            </dd>
          </>
        )}
        <dt>{message.to}</dt>
        <dd>
          {to.length === 0
            ? message.nobody
            : to.map((one, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: recipients repeat, and never change
                <span key={index} className={styles.recipient}>
                  {one.name && <bdi>{one.name}</bdi>} <Address of={one} />
                </span>
              ))}
        </dd>
        {document?.replyTo.some(({ address }) => address !== from.address) && (
          <>
            <dt>{message.replyTo}</dt>
            <dd>
              {document.replyTo.map((one) => (
                <Address key={one.address} of={one} />
              ))}
            </dd>
          </>
        )}
        <dt>{message.received}</dt>
        <dd>
          <time dateTime={receivedAt}>{formats.exact(Date.parse(receivedAt))}</time>
        </dd>
        {unsubscribe && (
          <>
            <dt>{message.unsubscribe}</dt>
            <dd>
              <a href={unsubscribe.url} target="_blank" rel="noopener noreferrer">
                <Sentence
                  of={message.unsubscribeAt}
                  slots={{ host: <bdi className={styles.host}>{unsubscribe.host}</bdi> }}
                />
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
  const { message } = useLanguage().words;
  return <bdi className={styles.address}>{of.address || message.noAddress}</bdi>;
}

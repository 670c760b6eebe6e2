import type { Failure } from '@mayfly/client/mayfly-error';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import { sentenceFor } from '../ui/language/sentence-for.ts';
import styles from './message-text.module.css';
import { mostShown } from './most-shown.ts';
import { splitSource } from './split-source.ts';
import type { SourceStart } from './use-message.ts';

export type Loading<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'here'; readonly value: T }
  | { readonly phase: 'failed'; readonly failure: Failure };

export type SourceViewProps = { readonly source: Loading<SourceStart>; onDownload(): void };

/** As it came, its header fields and boundaries marked lightly. */
export function SourceView({ source, onDownload }: SourceViewProps) {
  const language = useLanguage();
  const { message } = language.words;
  if (source.phase === 'loading') return <p className={styles.note}>{message.fetchingSource}</p>;
  if (source.phase === 'failed') return <p className={styles.note}>{sentenceFor(source.failure, language)}</p>;
  const { text, isWhole } = source.value;
  return (
    <>
      <div className={styles.tools}>
        <Button look="bare" className={styles.tool} onClick={onDownload}>
          {message.download}
        </Button>
      </div>
      <pre className={styles.source}>
        {splitSource(text.slice(0, mostShown.characters)).map(({ kind, text: piece }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the source never changes, its pieces have no other name
          <span key={index} className={styles[kind]}>
            {piece}
          </span>
        ))}
      </pre>
      {(!isWhole || text.length > mostShown.characters) && <p className={styles.note}>{message.beginning}</p>}
    </>
  );
}

import type { Failure } from '@mayfly/client/mayfly-error';
import { sentenceFor } from '../ui/sentences.ts';
import styles from './message-text.module.css';
import { mostShown } from './most-shown.ts';

export type Loading<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'here'; readonly value: T }
  | { readonly phase: 'failed'; readonly failure: Failure };

export function SourceView({ source }: { readonly source: Loading<string> }) {
  if (source.phase === 'loading') return <p className={styles.note}>Fetching the source</p>;
  if (source.phase === 'failed') return <p className={styles.note}>{sentenceFor(source.failure)}</p>;
  return (
    <>
      <pre className={styles.source}>{source.value.slice(0, mostShown.characters)}</pre>
      {source.value.length > mostShown.characters && (
        <p className={styles.note}>The beginning is shown here. Download the source for the rest.</p>
      )}
    </>
  );
}

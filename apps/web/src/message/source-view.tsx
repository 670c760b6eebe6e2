import type { Failure } from '@mayfly/client/mayfly-error';
import { useLanguage } from '../ui/language/language-context.tsx';
import { sentenceFor } from '../ui/language/sentence-for.ts';
import styles from './message-text.module.css';
import { mostShown } from './most-shown.ts';

export type Loading<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'here'; readonly value: T }
  | { readonly phase: 'failed'; readonly failure: Failure };

export function SourceView({ source }: { readonly source: Loading<string> }) {
  const language = useLanguage();
  const { message } = language.words;
  if (source.phase === 'loading') return <p className={styles.note}>{message.fetchingSource}</p>;
  if (source.phase === 'failed') return <p className={styles.note}>{sentenceFor(source.failure, language)}</p>;
  return (
    <>
      <pre className={styles.source}>{source.value.slice(0, mostShown.characters)}</pre>
      {source.value.length > mostShown.characters && <p className={styles.note}>{message.beginning}</p>}
    </>
  );
}

import styles from './app.module.css';
import type { ReaderProps } from './message/reader.tsx';
import { Button } from './ui/button.tsx';
import { useLanguage } from './ui/language/language-context.tsx';

/** The code that shows messages could not be fetched: the line is down, or the server has a newer version. */
export function ReaderUnavailable({ summary, onClose }: ReaderProps) {
  const { message } = useLanguage().words;
  return (
    <section className={styles.unavailable} role="alert">
      <h2>{summary.subject || message.noSubject}</h2>
      <p>{message.unavailable}</p>
      <p className={styles.actions}>
        <Button look="primary" onClick={() => location.reload()}>
          {message.reload}
        </Button>
        <Button onClick={onClose}>{message.back}</Button>
      </p>
    </section>
  );
}

import styles from './app.module.css';
import type { ReaderProps } from './message/reader.tsx';
import { Button } from './ui/button.tsx';

/** The code that shows messages could not be fetched: the line is down, or the server has a newer version. */
export function ReaderUnavailable({ summary, onClose }: ReaderProps) {
  return (
    <section className={styles.unavailable} role="alert">
      <h2>{summary.subject || 'No subject'}</h2>
      <p>This message cannot be shown right now. Check your connection, then reload the page: the address stays.</p>
      <p className={styles.actions}>
        <Button look="primary" onClick={() => location.reload()}>
          Reload
        </Button>
        <Button onClick={onClose}>Back</Button>
      </p>
    </section>
  );
}

import { useStore } from 'zustand';
import { useOnline } from '../ui/use-online.ts';
import styles from './connection-status.module.css';
import type { InboxStore, Line } from './inbox-store.ts';

/** Whether mail that arrives now would be seen now. */
export function ConnectionStatus({ store }: { readonly store: InboxStore }) {
  const line = useStore(store, (view) => view.line);
  const ended = useStore(store, (view) => view.state.phase === 'ended');
  const online = useOnline();
  if (ended) return null;
  const status = online || line === 'live' ? line : 'offline';
  return (
    <p className={styles.status} role="status" aria-label="Connection" data-status={status}>
      <span className={styles.dot} aria-hidden="true" />
      <span>
        {words[status].word}
        <span className={styles.more}>{words[status].more}</span>
      </span>
    </p>
  );
}

const words: Record<Line | 'offline', { readonly word: string; readonly more: string }> = {
  connecting: { word: 'Connecting', more: '' },
  live: { word: 'Live', more: '' },
  reconnecting: { word: 'Reconnecting', more: ': missed mail will be fetched' },
  offline: { word: 'Offline', more: ': what is here stays readable' },
};

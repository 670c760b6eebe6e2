import { useStore } from 'zustand';
import type { Catalogue } from '../ui/language/en.ts';
import { useLanguage } from '../ui/language/language-context.tsx';
import { useOnline } from '../ui/use-online.ts';
import styles from './connection-status.module.css';
import type { InboxStore, Line } from './inbox-store.ts';

/** Whether mail that arrives now would be seen now. */
export function ConnectionStatus({ store }: { readonly store: InboxStore }) {
  const { connection } = useLanguage().words;
  const line = useStore(store, (view) => view.line);
  const ended = useStore(store, (view) => view.state.phase === 'ended');
  const online = useOnline();
  if (ended) return null;
  const status = online || line === 'live' ? line : 'offline';
  const more = moreOf(status, connection);
  return (
    <p className={styles.status} role="status" aria-label={connection.region} data-status={status}>
      <span className={styles.dot} aria-hidden="true" />
      <span>
        {connection[status]}
        {more !== undefined && <span className={styles.more}>: {more}</span>}
      </span>
    </p>
  );
}

function moreOf(status: Line | 'offline', connection: Catalogue['connection']): string | undefined {
  if (status === 'reconnecting') return connection.reconnectingMore;
  return status === 'offline' ? connection.offlineMore : undefined;
}

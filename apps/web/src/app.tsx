import type { MetaResponse } from '@mayfly/contracts/http-api';
import type { ComponentType } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import styles from './app.module.css';
import { BootingCard } from './inbox/booting-card.tsx';
import { ConnectionStatus } from './inbox/connection-status.tsx';
import { EndedScreen } from './inbox/ended-screen.tsx';
import { RefusedScreen } from './inbox/refused-screen.tsx';
import type { InboxSession } from './inbox/session.ts';
import { InboxScreen } from './inbox-screen.tsx';
import type { ReaderProps } from './message/reader.tsx';
import { Announcements, type Announcer } from './ui/announcer.tsx';
import { Mark } from './ui/mark.tsx';
import type { ThemeStore } from './ui/theme.ts';
import { ThemeToggle } from './ui/theme-toggle.tsx';

export type AppProps = {
  readonly session: InboxSession;
  readonly announcer: Announcer;
  readonly theme: ThemeStore;
  /** What the server says of itself; undefined until it has. */
  readonly meta: StoreApi<MetaResponse | undefined>;
  readonly Reader: ComponentType<ReaderProps>;
};

export function App({ session, announcer, theme, meta, Reader }: AppProps) {
  const { session: shown, renewing, failure } = useStore(session.store);
  const retention = useStore(meta)?.retention;
  return (
    <div className={styles.shell}>
      <header className={styles.bar}>
        <h1 className={styles.brand}>
          <Mark className={styles.mark} />
          Mayfly
        </h1>
        {shown.phase === 'open' && <ConnectionStatus store={shown.current.store} />}
        <ThemeToggle store={theme} />
      </header>
      {shown.phase === 'booting' && (
        <main className={styles.main}>
          <BootingCard />
        </main>
      )}
      {shown.phase === 'refused' && (
        <main className={styles.main}>
          <RefusedScreen failure={shown.failure} onRetry={() => void session.start()} />
        </main>
      )}
      {shown.phase === 'missed' && (
        <main className={styles.main}>
          <EndedScreen
            ended={shown.ended}
            clockOffsetMs={0}
            renewing={renewing}
            failure={failure}
            onRenew={() => void session.renew()}
          />
        </main>
      )}
      {shown.phase === 'open' && (
        <InboxScreen
          key={shown.current.access.inboxId}
          current={shown.current}
          previous={shown.previous}
          session={session}
          announcer={announcer}
          retention={retention}
          renewing={renewing}
          failure={failure}
          Reader={Reader}
        />
      )}
      <Announcements announcer={announcer} />
    </div>
  );
}

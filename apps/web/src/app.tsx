import type { ComponentType } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import styles from './app.module.css';
import { Foot } from './foot.tsx';
import { BootingCard } from './inbox/booting-card.tsx';
import { ChallengeStep } from './inbox/challenge-step.tsx';
import type { Offer } from './inbox/choose-dialog.tsx';
import { ConnectionStatus } from './inbox/connection-status.tsx';
import type { Notifier } from './inbox/notify-arrivals.ts';
import { RefusedScreen } from './inbox/refused-screen.tsx';
import type { InboxSession } from './inbox/session.ts';
import { TabStrip } from './inbox/tab-strip.tsx';
import { TruthLine } from './inbox/truth-line.tsx';
import { WrongLinkScreen } from './inbox/wrong-link-screen.tsx';
import { InboxScreen } from './inbox-screen.tsx';
import type { ServerFacts } from './load-facts.ts';
import type { ReaderProps } from './message/reader.tsx';
import { Announcements, type Announcer } from './ui/announcer.tsx';
import type { LanguageStore } from './ui/language/language.ts';
import { Mark } from './ui/mark.tsx';
import type { ThemeStore } from './ui/theme.ts';
import { ThemeToggle } from './ui/theme-toggle.tsx';
import { useTidings } from './use-tidings.ts';

export type AppProps = {
  readonly session: InboxSession;
  readonly announcer: Announcer;
  readonly notifier: Notifier;
  readonly theme: ThemeStore;
  readonly language: LanguageStore;
  readonly facts: StoreApi<ServerFacts>;
  readonly Reader: ComponentType<ReaderProps>;
};

export function App({ session, announcer, notifier, theme, language, facts, Reader }: AppProps) {
  const { session: shown, renewing, failure, challenge } = useStore(session.store);
  const { meta, domains } = useStore(facts);
  const offer: Offer | undefined = meta && domains ? { meta, domains } : undefined;
  // Tried again, it has got further than what is told of the last time.
  const solving = shown.phase === 'refused' && challenge !== undefined;
  const retry = () => void session.start();
  useTidings({ shown, announcer, notifier });
  return (
    <div className={styles.shell}>
      <header className={styles.bar}>
        <h1 className={styles.brand}>
          <Mark className={styles.mark} />
          Mayfly
        </h1>
        {shown.phase === 'open' && (
          <div className={styles.tabs}>
            <TabStrip tabs={shown.tabs} current={shown.current} session={session} />
          </div>
        )}
        {shown.phase === 'open' && <ConnectionStatus store={shown.current.store} />}
        <ThemeToggle store={theme} />
      </header>
      {(shown.phase === 'booting' || solving) && (
        <main className={styles.main}>
          <BootingCard />
          {challenge !== undefined && (
            <div className={styles.checking}>
              <ChallengeStep challenge={challenge} />
            </div>
          )}
        </main>
      )}
      {shown.phase === 'refused' && !solving && (
        <main className={styles.main}>
          <RefusedScreen failure={shown.failure} retrying={renewing} session={session} />
        </main>
      )}
      {shown.phase === 'misled' && (
        <main className={styles.main}>
          <WrongLinkScreen why={shown.why} hasOthers={session.hasOthers()} onLeave={retry} />
        </main>
      )}
      {shown.phase === 'open' && (
        <InboxScreen
          key={shown.current.access.inboxId}
          current={shown.current}
          tabs={shown.tabs}
          session={session}
          announcer={announcer}
          notifier={notifier}
          offer={offer}
          renewing={renewing}
          failure={failure}
          challenge={challenge}
          Reader={Reader}
        />
      )}
      <Foot language={language}>{shown.phase === 'open' && <TruthLine store={shown.current.store} meta={meta} />}</Foot>
      <Announcements announcer={announcer} />
    </div>
  );
}

import type { ComponentType } from 'react';
import { useStore } from 'zustand';
import styles from './app.module.css';
import type { Offer } from './inbox/choose-dialog.tsx';
import { EndedScreen } from './inbox/ended-screen.tsx';
import type { Notifier } from './inbox/notify-arrivals.ts';
import type { InboxSession, Session, SessionView } from './inbox/session.ts';
import { LivingInbox } from './living-inbox.tsx';
import type { ReaderProps } from './message/reader.tsx';
import { PageTitle } from './page-title.tsx';
import type { Announcer } from './ui/announcer.tsx';

export type InboxScreenProps = Pick<SessionView, 'renewing' | 'failure' | 'challenge'> &
  Pick<Extract<Session, { phase: 'open' }>, 'current' | 'tabs'> & {
    readonly session: InboxSession;
    readonly announcer: Announcer;
    readonly notifier: Notifier;
    readonly offer: Offer | undefined;
    readonly Reader: ComponentType<ReaderProps>;
  };

/** One inbox from its first moment to its last. Mount it anew for each. */
export function InboxScreen(props: InboxScreenProps) {
  const { current, tabs, session, renewing, failure, challenge } = props;
  const { state, clockOffsetMs } = useStore(current.store);
  return (
    <>
      <PageTitle current={current} tabs={tabs} />
      {state.phase === 'alive' ? (
        <LivingInbox {...props} alive={state} />
      ) : (
        <main className={styles.main}>
          <EndedScreen
            ended={state}
            clockOffsetMs={clockOffsetMs}
            renewing={renewing}
            failure={failure}
            challenge={challenge}
            onRenew={() => void session.renew()}
          />
        </main>
      )}
    </>
  );
}

import type { MetaResponse } from '@mayfly/contracts/http-api';
import type { ComponentType } from 'react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import styles from './app.module.css';
import { announceArrivals } from './inbox/announce-arrivals.ts';
import { EndedScreen } from './inbox/ended-screen.tsx';
import type { InboxSession, Session, SessionView } from './inbox/session.ts';
import { LivingInbox } from './living-inbox.tsx';
import type { ReaderProps } from './message/reader.tsx';
import { PageTitle } from './page-title.tsx';
import type { Announcer } from './ui/announcer.tsx';

export type InboxScreenProps = Pick<SessionView, 'renewing' | 'failure'> &
  Pick<Extract<Session, { phase: 'open' }>, 'current' | 'previous'> & {
    readonly session: InboxSession;
    readonly announcer: Announcer;
    readonly retention: MetaResponse['retention'] | undefined;
    readonly Reader: ComponentType<ReaderProps>;
  };

/** One inbox from its first moment to its last. Mount it anew for each. */
export function InboxScreen(props: InboxScreenProps) {
  const { current, session, announcer, renewing, failure } = props;
  const { state, clockOffsetMs } = useStore(current.store);
  useEffect(() => announceArrivals(current.store, announcer), [current, announcer]);
  useEffect(() => {
    if (state.phase === 'ended') announcer.say('This address has ended. Everything in it is erased.');
  }, [state.phase, announcer]);

  return (
    <>
      <PageTitle store={current.store} />
      {state.phase === 'alive' ? (
        <LivingInbox {...props} alive={state} />
      ) : (
        <main className={styles.main}>
          <EndedScreen
            ended={state}
            clockOffsetMs={clockOffsetMs}
            renewing={renewing}
            failure={failure}
            onRenew={() => void session.renew()}
          />
        </main>
      )}
    </>
  );
}

import type { MetaResponse } from '@mayfly/contracts/http-api';
import { type ComponentType, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import styles from './app.module.css';
import { AddressCard } from './inbox/address-card.tsx';
import { announceArrivals } from './inbox/announce-arrivals.ts';
import { EndedScreen } from './inbox/ended-screen.tsx';
import { MessageList } from './inbox/message-list.tsx';
import { rowId } from './inbox/message-row.tsx';
import type { InboxSession, Session, SessionView } from './inbox/session.ts';
import { TruthLine } from './inbox/truth-line.tsx';
import { NothingOpen, Waiting } from './inbox/waiting.tsx';
import { preloadReader } from './load-reader.ts';
import type { ReaderProps } from './message/reader.tsx';
import { PageTitle } from './page-title.tsx';
import type { Announcer } from './ui/announcer.tsx';
import { useOpenMessage } from './use-open-message.ts';

export type InboxScreenProps = Pick<SessionView, 'renewing' | 'failure'> &
  Pick<Extract<Session, { phase: 'open' }>, 'current' | 'previous'> & {
    readonly session: InboxSession;
    readonly announcer: Announcer;
    readonly retention: MetaResponse['retention'] | undefined;
    readonly Reader: ComponentType<ReaderProps>;
  };

/** One inbox from its first moment to its last. Mount it anew for each. */
export function InboxScreen(props: InboxScreenProps) {
  const { current, previous, session, announcer, retention, renewing, failure, Reader } = props;
  const { state, line, clockOffsetMs } = useStore(current.store);
  const { openId, open, close } = useOpenMessage();
  const [arrived] = useState(Date.now);
  const messages = state.phase === 'alive' ? state.messages : [];
  const opened = messages.find(({ id }) => id === openId);
  useFocusBack(opened?.id);
  useEffect(() => announceArrivals(current.store, announcer), [current, announcer]);

  useEffect(() => {
    if (state.phase === 'ended') announcer.say('This address has ended. Everything in it is erased.');
  }, [state.phase, announcer]);

  const openedAndUnread = opened && !opened.seen ? opened.id : undefined;
  useEffect(() => {
    if (openedAndUnread !== undefined) void current.markSeen(openedAndUnread);
  }, [openedAndUnread, current]);

  // Gone: deleted here or elsewhere, or with its inbox. The history must not lead back to it.
  const missing = openId !== undefined && !opened && line === 'live';
  useEffect(() => {
    if (missing) close();
  }, [missing, close]);

  const anyMail = messages.length > 0;
  useEffect(() => {
    if (anyMail) preloadReader();
  }, [anyMail]);

  const openRow = useCallback((messageId: string) => open(messageId), [open]);

  if (state.phase === 'ended') {
    return (
      <main className={styles.main}>
        <PageTitle store={current.store} />
        <EndedScreen
          ended={state}
          clockOffsetMs={clockOffsetMs}
          renewing={renewing}
          failure={failure}
          onRenew={() => void session.renew()}
        />
      </main>
    );
  }

  const { address } = state.inbox;
  return (
    <>
      <PageTitle store={current.store} />
      <main className={styles.inbox} data-reading={opened !== undefined} data-empty={messages.length === 0}>
        <div className={styles.card}>
          <AddressCard
            connected={current}
            announcer={announcer}
            previous={previous}
            renewing={renewing}
            failure={failure}
            onRenew={() => void session.renew()}
            onReturn={(inbox) => void session.returnTo(inbox)}
          />
        </div>
        <div className={styles.list}>
          <MessageList messages={messages} openId={opened?.id} clockOffsetMs={clockOffsetMs} onOpen={openRow} />
        </div>
        <div className={styles.reader}>
          {opened ? (
            <Suspense fallback={<p className={styles.opening}>Opening the message</p>}>
              <Reader
                key={opened.id}
                access={current.access}
                summary={opened}
                onClose={close}
                onDelete={() => current.deleteMessage(opened.id)}
              />
            </Suspense>
          ) : messages.length > 0 ? (
            <NothingOpen />
          ) : (
            <Waiting address={address} line={line} since={arrived} />
          )}
        </div>
      </main>
      <footer className={styles.foot}>
        <TruthLine store={current.store} retention={retention} />
      </footer>
    </>
  );
}

/** When a message closes, its reader's place in the list is taken up again. */
function useFocusBack(openId: string | undefined): void {
  const before = useRef(openId);
  useEffect(() => {
    const closed = before.current;
    before.current = openId;
    if (closed === undefined || openId !== undefined) return;
    (document.getElementById(rowId(closed)) ?? document.getElementById('messages-title'))?.focus();
  }, [openId]);
}

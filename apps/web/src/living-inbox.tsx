import type { Summary } from '@mayfly/contracts/message';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import styles from './app.module.css';
import { AddressCard } from './inbox/address-card.tsx';
import type { InboxState } from './inbox/apply-event.ts';
import { MessageList } from './inbox/message-list.tsx';
import { rowId } from './inbox/message-row.tsx';
import { TruthLine } from './inbox/truth-line.tsx';
import { NothingOpen, Waiting } from './inbox/waiting.tsx';
import type { InboxScreenProps } from './inbox-screen.tsx';
import { preloadReader } from './load-reader.ts';
import { useOpenMessage } from './use-open-message.ts';

export type LivingInboxProps = InboxScreenProps & {
  readonly alive: Extract<InboxState, { phase: 'alive' }>;
};

/** The address, its messages, and the one that is open. */
export function LivingInbox(props: LivingInboxProps) {
  const { alive, current, previous, session, announcer, retention, renewing, failure, Reader } = props;
  const { inbox, messages } = alive;
  const { line, clockOffsetMs } = useStore(current.store);
  const { openId, open, close } = useOpenMessage();
  const [since] = useState(Date.now);
  const opened = messages.find(({ id }) => id === openId);
  const at = opened ? messages.indexOf(opened) : -1;
  const opener = (other: Summary | undefined) => (at === -1 || !other ? undefined : () => open(other.id));
  const anyMail = messages.length > 0;
  useFocusBack(opened?.id);

  useEffect(() => {
    if (anyMail) preloadReader();
  }, [anyMail]);

  const openedUnread = opened && !opened.seen ? opened.id : undefined;
  useEffect(() => {
    if (openedUnread !== undefined) void current.markSeen(openedUnread);
  }, [openedUnread, current]);

  // Deleted, here or elsewhere, or another inbox's: the history must not lead back to it.
  const missing = openId !== undefined && !opened && line === 'live';
  useEffect(() => {
    if (missing) close();
  }, [missing, close]);

  return (
    <>
      <main className={styles.inbox} data-reading={opened !== undefined} data-empty={!anyMail}>
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
          <MessageList
            messages={messages}
            refused={alive.refused}
            openId={opened?.id}
            clockOffsetMs={clockOffsetMs}
            onOpen={open}
          />
        </div>
        <div className={styles.reader}>
          {opened && (
            <Suspense fallback={<p className={styles.opening}>Opening the message</p>}>
              <Reader
                key={opened.id}
                access={current.access}
                summary={opened}
                onClose={close}
                onPrevious={opener(messages[at + 1])}
                onNext={opener(messages[at - 1])}
                onDelete={() => current.deleteMessage(opened.id)}
              />
            </Suspense>
          )}
          {!opened && anyMail && <NothingOpen />}
          {!anyMail && <Waiting address={inbox.address} line={line} since={since} />}
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

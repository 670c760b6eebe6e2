import { useStore } from 'zustand';
import { Button } from '../ui/button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { useKeys } from '../ui/keys.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import type { ConnectedInbox } from './connect-inbox.ts';
import { addressIn, unreadCount } from './inbox-store.ts';
import type { InboxSession } from './session.ts';
import styles from './tab-strip.module.css';

export type TabStripProps = {
  readonly tabs: readonly ConnectedInbox[];
  readonly current: ConnectedInbox;
  readonly session: Pick<InboxSession, 'show' | 'close'>;
};

/** The inboxes that are open side by side; nothing where there is but one. */
export function TabStrip({ tabs, current, session }: TabStripProps) {
  const { words } = useLanguage();
  useKeys(
    Object.fromEntries(
      tabs.map(({ access }, index) => [String(index + 1), () => session.show(access.inboxId)] as const),
    ),
  );
  if (tabs.length < 2) return null;
  return (
    <nav className={styles.strip} aria-label={words.address.all}>
      <ul className={styles.tabs}>
        {tabs.map((tab) => (
          <Tab key={tab.access.inboxId} tab={tab} isCurrent={tab === current} session={session} />
        ))}
      </ul>
    </nav>
  );
}

type TabProps = Pick<TabStripProps, 'session'> & { readonly tab: ConnectedInbox; readonly isCurrent: boolean };

function Tab({ tab, isCurrent, session }: TabProps) {
  const { words } = useLanguage();
  const view = useStore(tab.store);
  const { inboxId } = tab.access;
  const address = addressIn(view.state);
  const unread = unreadCount(view);
  const ended = view.state.phase === 'ended';
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.tab}
        aria-current={isCurrent || undefined}
        data-ended={ended}
        title={address}
        onClick={() => session.show(inboxId)}
      >
        <bdi className={styles.name} translate="no">
          {address.slice(0, address.lastIndexOf('@'))}
        </bdi>
        {unread > 0 && (
          <span className={styles.unread}>
            <span aria-hidden="true">{unread}</span>
            <span className="hidden-text"> {words.address.tab.unread(unread)}</span>
          </span>
        )}
        {ended && <span className={styles.ended}>{words.address.tab.ended}</span>}
      </button>
      {ended && (
        <Button
          look="bare"
          className={styles.close}
          aria-label={words.address.tab.close(address)}
          onClick={() => session.close(inboxId)}
        >
          <CloseIcon />
        </Button>
      )}
    </li>
  );
}

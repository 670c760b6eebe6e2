import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { ConnectedInbox } from './inbox/connect-inbox.ts';
import { formatCountdown } from './inbox/countdown.ts';
import { unreadCount } from './inbox/inbox-store.ts';
import { useCountdown } from './inbox/use-countdown.ts';
import { useLanguage } from './ui/language/language-context.tsx';

export type PageTitleProps = { readonly current: ConnectedInbox; readonly tabs: readonly ConnectedInbox[] };

/** Tells the tab bar what waits in all inboxes and how long this one lives: `(2) 04:31 · Mayfly`, and a dot on the icon. */
export function PageTitle({ current, tabs }: PageTitleProps) {
  const { words } = useLanguage();
  const { remainingMs } = useCountdown(current.store);
  const { state } = useStore(current.store);
  const unread = useUnread(tabs);
  const time = state.phase === 'ended' ? words.ended.title : formatCountdown(remainingMs);

  useEffect(() => {
    document.title = `${unread > 0 ? `(${unread}) ` : ''}${time} · Mayfly`;
    return () => {
      document.title = 'Mayfly';
    };
  }, [unread, time]);

  useEffect(() => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    icon?.setAttribute('href', unread > 0 ? '/favicon-unread.svg' : '/favicon.svg');
  }, [unread]);

  return null;
}

function useUnread(tabs: readonly ConnectedInbox[]): number {
  const subscribe = useCallback(
    (changed: () => void) => {
      const stops = tabs.map(({ store }) => store.subscribe(changed));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [tabs],
  );
  return useSyncExternalStore(subscribe, () => tabs.reduce((sum, { store }) => sum + unreadCount(store.getState()), 0));
}

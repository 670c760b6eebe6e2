import { useEffect } from 'react';
import { useStore } from 'zustand';
import { formatCountdown } from './inbox/countdown.ts';
import { type InboxStore, unreadCount } from './inbox/inbox-store.ts';
import { useCountdown } from './inbox/use-countdown.ts';

/** Tells the tab bar what waits and how long it lives: `(2) 04:31 · Mayfly`, and a dot on the icon. */
export function PageTitle({ store }: { readonly store: InboxStore }) {
  const { remainingMs } = useCountdown(store);
  const { state } = useStore(store);
  const unread = unreadCount(state);
  const time = formatCountdown(remainingMs);

  useEffect(() => {
    document.title = state.phase === 'ended' ? 'Ended · Mayfly' : `${unread > 0 ? `(${unread}) ` : ''}${time} · Mayfly`;
    return () => {
      document.title = 'Mayfly';
    };
  }, [state.phase, unread, time]);

  useEffect(() => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    icon?.setAttribute('href', unread > 0 ? '/favicon-unread.svg' : '/favicon.svg');
  }, [unread]);

  return null;
}

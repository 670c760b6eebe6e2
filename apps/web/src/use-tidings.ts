import { useEffect } from 'react';
import { announceArrivals } from './inbox/announce-arrivals.ts';
import type { ConnectedInbox } from './inbox/connect-inbox.ts';
import type { Notifier } from './inbox/notify-arrivals.ts';
import type { Session } from './inbox/session.ts';
import type { Announcer } from './ui/announcer.tsx';
import { useLanguage } from './ui/language/language-context.tsx';

const none: readonly ConnectedInbox[] = [];

export type TidingsProps = { readonly shown: Session; readonly announcer: Announcer; readonly notifier: Notifier };

/** Says what happens in any of the inboxes, to those who hear the page and to those who look elsewhere. */
export function useTidings({ shown, announcer, notifier }: TidingsProps): void {
  const { words } = useLanguage();
  const tabs = shown.phase === 'open' ? shown.tabs : none;
  useEffect(() => {
    const stops = tabs.flatMap(({ store }) => [
      announceArrivals(store, { announcer, words: () => words }),
      notifier.follow(store),
      store.subscribe(({ state }, before) => {
        if (state.phase === 'ended' && before.state.phase === 'alive') announcer.say(words.ended.said);
      }),
    ]);
    return () => {
      for (const stop of stops) stop();
    };
  }, [tabs, announcer, notifier, words]);
}

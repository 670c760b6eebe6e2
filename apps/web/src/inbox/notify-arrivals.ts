import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Catalogue } from '../ui/language/en.ts';
import { newIn } from './arrivals.ts';
import type { InboxStore } from './inbox-store.ts';

export type Notifying = 'unavailable' | 'off' | 'on' | 'blocked';

/** Asks the browser for notifications, only ever because somebody chose to. On for as long as the page is open. */
export type Notifier = {
  readonly store: StoreApi<Notifying>;
  toggle(): Promise<void>;
  /** Follows an inbox until the returned function is called. */
  follow(inbox: InboxStore): () => void;
};

export type NotifierDeps = {
  readonly words: () => Catalogue['notification'];
  /** Whether anybody can see the page. */
  readonly isSeen: () => boolean;
};

export function createNotifier({ words, isSeen }: NotifierDeps): Notifier {
  const store = createStore<Notifying>(() => ('Notification' in globalThis ? 'off' : 'unavailable'));

  async function toggle(): Promise<void> {
    if (store.getState() === 'on') return store.setState('off', true);
    const permission = await Notification.requestPermission();
    store.setState(permission === 'granted' ? 'on' : permission === 'denied' ? 'blocked' : 'off', true);
  }

  function follow(inbox: InboxStore): () => void {
    return inbox.subscribe((view, before) => {
      const arrived = newIn(view, before).length;
      if (arrived > 0 && store.getState() === 'on' && !isSeen()) void notify(words(), arrived);
    });
  }

  return { store, toggle, follow };
}

/** Says that there is mail and not what is in it: what the system shows may outlive the inbox. */
async function notify({ title, body }: Catalogue['notification'], arrived: number): Promise<void> {
  const options = { body, tag: 'mayfly', icon: '/icon-192.png' };
  // Phones let only a service worker notify.
  const worker = await navigator.serviceWorker?.getRegistration();
  if (worker) return worker.showNotification(title(arrived), options);
  const notification = new Notification(title(arrived), options);
  notification.onclick = () => focus();
}

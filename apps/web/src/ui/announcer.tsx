import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** Says things to those who hear the page, when they have a moment. */
export type Announcer = { say(text: string): void; readonly store: StoreApi<string> };

export function createAnnouncer(): Announcer {
  const store = createStore(() => '');
  return {
    store,
    // The same words twice are a change too: a no-break space makes them one.
    say: (text) => store.setState((last) => (last === text ? `${text}\u00a0` : text), true),
  };
}

export function Announcements({ announcer }: { readonly announcer: Announcer }) {
  return (
    <div className="hidden-text" role="status" aria-live="polite" data-testid="announcements">
      {useStore(announcer.store)}
    </div>
  );
}

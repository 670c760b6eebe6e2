import type { Announcer } from '../ui/announcer.tsx';
import type { InboxStore } from './inbox-store.ts';

/** Long enough to hear one out before the next. Milliseconds. */
const pauseMs = 4000;

/** Says what arrives, at most once a pause: one message by its sender and subject, several by their number. */
export function announceArrivals(store: InboxStore, announcer: Pick<Announcer, 'say'>): () => void {
  let waiting: { readonly name: string; readonly subject: string }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function speak(): void {
    timer = undefined;
    const [first] = waiting;
    if (!first) return;
    announcer.say(
      waiting.length === 1 ? `New message from ${first.name}: ${first.subject}` : `${waiting.length} new messages`,
    );
    waiting = [];
    timer = setTimeout(speak, pauseMs);
  }

  const unsubscribe = store.subscribe((view, before) => {
    if (view.state === before.state || view.state.phase === 'ended' || before.state.phase === 'ended') return;
    // What is there when the page first hears of the inbox has not just arrived.
    if (before.line === 'connecting' && view.line === 'connecting') return;
    const known = new Set(before.state.messages.map(({ id }) => id));
    const arrived = view.state.messages.filter(({ id }) => !known.has(id));
    waiting.push(...arrived.map(({ from, subject }) => ({ name: from.name || from.address, subject })));
    if (timer === undefined) speak();
  });

  return () => {
    unsubscribe();
    clearTimeout(timer);
  };
}

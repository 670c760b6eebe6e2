import type { Announcer } from '../ui/announcer.tsx';
import type { Catalogue } from '../ui/language/en.ts';
import { newIn } from './arrivals.ts';
import type { InboxStore } from './inbox-store.ts';

/** Long enough to hear one out before the next. Milliseconds. */
const pauseMs = 4000;

export type AnnounceDeps = {
  readonly announcer: Pick<Announcer, 'say'>;
  readonly words: () => Pick<Catalogue, 'list' | 'message'>;
};

/** Says what arrives, at most once a pause: one message by its sender and subject, several by their number. */
export function announceArrivals(store: InboxStore, { announcer, words }: AnnounceDeps): () => void {
  let waiting: { readonly name: string; readonly subject: string }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function speak(): void {
    timer = undefined;
    const [first] = waiting;
    if (!first) return;
    const { list, message } = words();
    announcer.say(
      waiting.length === 1
        ? list.arrived(first.name || message.unknownSender, first.subject || message.noSubject)
        : list.arrivedMany(waiting.length),
    );
    waiting = [];
    timer = setTimeout(speak, pauseMs);
  }

  const unsubscribe = store.subscribe((view, before) => {
    waiting.push(...newIn(view, before).map(({ from, subject }) => ({ name: from.name || from.address, subject })));
    if (timer === undefined) speak();
  });

  return () => {
    unsubscribe();
    clearTimeout(timer);
  };
}

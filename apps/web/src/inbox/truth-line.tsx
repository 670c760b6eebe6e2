import type { MetaResponse } from '@mayfly/contracts/http-api';
import { useStore } from 'zustand';
import { useLanguage } from '../ui/language/language-context.tsx';
import type { InboxStore } from './inbox-store.ts';
import { useCountdown } from './use-countdown.ts';

export type TruthLineProps = {
  readonly store: InboxStore;
  /** undefined while the server has not said; then it is not claimed. */
  readonly retention: MetaResponse['retention'] | undefined;
};

/** What is kept and until when, in one line. */
export function TruthLine({ store, retention }: TruthLineProps) {
  const { words, formats } = useLanguage();
  const { endsAt, by } = useCountdown(store);
  const { state } = useStore(store);
  if (state.phase === 'ended') return words.truth.addressless;
  const time = formats.timeOfDay(endsAt, Date.now());
  return (
    <>
      {by === 'lifetime' ? words.truth.erased(time) : words.truth.idle(time)} {words.truth.addressless}
      {/* Last, since the server says it last, and what stands already must not move. */}
      {retention === 'memory' && ` ${words.truth.memory}`}
    </>
  );
}

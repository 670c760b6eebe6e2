import type { MetaResponse } from '@mayfly/contracts/http-api';
import { useStore } from 'zustand';
import type { Language } from '../ui/language/language.ts';
import { useLanguage } from '../ui/language/language-context.tsx';
import type { InboxStore } from './inbox-store.ts';
import { useCountdown } from './use-countdown.ts';

export type TruthLineProps = {
  readonly store: InboxStore;
  /** undefined while the server has not said; then nothing is claimed. */
  readonly meta: Pick<MetaResponse, 'retention' | 'lingerSeconds'> | undefined;
};

/** What is kept and until when, in one line. */
export function TruthLine({ store, meta }: TruthLineProps) {
  const language = useLanguage();
  const { words, formats } = language;
  const { endsAt, by } = useCountdown(store);
  const { state } = useStore(store);
  if (state.phase === 'ended') return words.truth.addressless;
  const time = formats.timeOfDay(endsAt, Date.now());
  return (
    <>
      {by === 'lifetime' ? words.truth.erased(time) : words.truth.idle(time)} {words.truth.addressless}
      {/* Last, since the server says it last, and what stands already must not move. */}
      {meta && ` ${sayRetention(meta, language)}`}
    </>
  );
}

function sayRetention({ retention, lingerSeconds }: NonNullable<TruthLineProps['meta']>, { words, formats }: Language) {
  if (retention === 'memory') return words.truth.memory;
  return lingerSeconds === null ? words.truth.diskLong : words.truth.disk(formats.duration(lingerSeconds));
}

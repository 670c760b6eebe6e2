import type { MetaResponse } from '@mayfly/contracts/http-api';
import { formatTimeOfDay } from '../ui/format-time.ts';
import type { InboxStore } from './inbox-store.ts';
import styles from './truth-line.module.css';
import { useCountdown } from './use-countdown.ts';

export type TruthLineProps = {
  readonly store: InboxStore;
  /** undefined while the server has not said; then it is not claimed. */
  readonly retention: MetaResponse['retention'] | undefined;
};

/** What is kept and until when, in one line. */
export function TruthLine({ store, retention }: TruthLineProps) {
  const { endsAt, by } = useCountdown(store);
  const time = formatTimeOfDay(endsAt, Date.now());
  return (
    <p className={styles.truth}>
      {by === 'lifetime' ? `Erased at ${time}.` : `Erased at ${time} unless mail comes or this page stays open.`}
      {retention === 'memory' && ' Held in memory only.'} No IP kept beyond a rate-limit hash.
    </p>
  );
}

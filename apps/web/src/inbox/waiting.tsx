import { Ripples } from '../ui/ripples.tsx';
import { useNow } from '../ui/use-now.ts';
import type { Line } from './inbox-store.ts';
import { TraceLine } from './trace-line.tsx';
import type { Trace } from './traces.ts';
import styles from './waiting.module.css';

const patienceMs = 60_000;

export type WaitingProps = {
  readonly address: string;
  readonly line: Line;
  /** Mail on its way. */
  readonly traces: readonly Trace[];
  /** Since when nothing came, on this page's clock. Milliseconds. */
  readonly since: number;
};

/** Nothing has come yet: what happens next, and after a minute what might be the matter. */
export function Waiting({ address, line, traces, since }: WaitingProps) {
  const long = useNow(5000) - since > patienceMs;
  return (
    <section className={styles.waiting} aria-label="Waiting for mail">
      <Ripples className={styles.ripples} />
      <p className={styles.words}>
        {line === 'reconnecting' ? 'Finding the way back to' : 'Listening on'}
        <bdi className={styles.address}>{address}</bdi>
      </p>
      {traces.map((trace) => (
        <p key={trace.transactionId} className={styles.trace}>
          <TraceLine trace={trace} />
        </p>
      ))}
      <p className={styles.note}>
        {line === 'reconnecting'
          ? 'Mail that comes meanwhile is kept, and shown once the line is back.'
          : 'Mail shows up here the moment it arrives. There is nothing to reload.'}
      </p>
      {long && (
        <ul className={styles.tips}>
          <li>Many senders take a minute or two, and some try a new address a second time before they deliver.</li>
          <li>Check that the whole address went into the form: copying is safer than typing.</li>
          <li>Some sites refuse disposable addresses, and do not always say so.</li>
        </ul>
      )}
    </section>
  );
}

/** There is mail, and none of it is open. */
export function NothingOpen() {
  return (
    <section className={styles.waiting} aria-label="No message open">
      <Ripples className={styles.ripples} />
      <p className={styles.note}>Choose a message to read it here.</p>
    </section>
  );
}

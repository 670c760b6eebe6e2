import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import { Sentence } from '../ui/language/sentence.tsx';
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
  onSample(): void;
};

/** Nothing has come yet: what happens next, and after a minute what might be the matter. */
export function Waiting({ address, line, traces, since, onSample }: WaitingProps) {
  const { waiting } = useLanguage().words;
  const long = useNow(5000) - since > patienceMs;
  const torn = line === 'reconnecting';
  return (
    <section className={styles.waiting} aria-label={waiting.region}>
      <Ripples className={styles.ripples} />
      <p className={styles.words}>
        <Sentence
          of={torn ? waiting.returning : waiting.listening}
          slots={{
            address: (
              <bdi className={styles.address} translate="no">
                {address}
              </bdi>
            ),
          }}
        />
      </p>
      {traces.map((trace) => (
        <p key={trace.transactionId} className={styles.trace}>
          <TraceLine trace={trace} />
        </p>
      ))}
      <p className={styles.note}>{torn ? waiting.returningWords : waiting.words}</p>
      {!torn && (
        <Button className={styles.sample} onClick={onSample}>
          {waiting.sample}
        </Button>
      )}
      {long && (
        <ul className={styles.tips}>
          {waiting.tips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** There is mail, and none of it is open. */
export function NothingOpen() {
  const { waiting } = useLanguage().words;
  return (
    <section className={styles.waiting} aria-label={waiting.nothingOpen}>
      <Ripples className={styles.ripples} />
      <p className={styles.note}>{waiting.choose}</p>
    </section>
  );
}

import type { Header } from '@mayfly/contracts/message';
import styles from './headers-view.module.css';
import { type Hop, receivedPath } from './received-path.ts';

/** The way the mail says it took, one server a line. */
export function ReceivedPath({ headers }: { readonly headers: readonly Header[] }) {
  const hops = receivedPath(headers);
  if (hops.length === 0) return null;
  return (
    <section className={styles.path} aria-label={words.name}>
      <h3>{words.name}</h3>
      <ol>
        {hops.map((hop, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the way never changes
          <li key={index}>
            <bdi>{hop.from ?? words.unknown}</bdi> → <bdi>{hop.by ?? words.unknown}</bdi>
            <span className={styles.name}> {details(hop)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function details({ protocol, seconds }: Hop): string {
  return [protocol, seconds === undefined ? undefined : words.took(seconds)].filter(Boolean).join(', ');
}

const words = {
  name: 'Way of this mail, as its servers say',
  unknown: 'unnamed',
  took: (seconds: number) => `after ${seconds} s`,
};

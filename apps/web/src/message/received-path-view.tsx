import type { Header } from '@mayfly/contracts/message';
import type { Language } from '../ui/language/language.ts';
import { useLanguage } from '../ui/language/language-context.tsx';
import styles from './headers-view.module.css';
import { type Hop, receivedPath } from './received-path.ts';

/** The way the mail says it took, one server a line. */
export function ReceivedPath({ headers }: { readonly headers: readonly Header[] }) {
  const language = useLanguage();
  const { way } = language.words.message;
  const hops = receivedPath(headers);
  if (hops.length === 0) return null;
  return (
    <section className={styles.path} aria-label={way.title}>
      <h3>{way.title}</h3>
      <ol>
        {hops.map((hop, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the way never changes
          <li key={index}>
            <bdi>{hop.from ?? way.unnamed}</bdi> → <bdi>{hop.by ?? way.unnamed}</bdi>
            <span className={styles.name}> {details(hop, language)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function details({ protocol, seconds }: Hop, { words, formats }: Language): string {
  return [protocol, seconds === undefined ? undefined : words.message.way.after(formats.seconds(seconds))]
    .filter(Boolean)
    .join(', ');
}

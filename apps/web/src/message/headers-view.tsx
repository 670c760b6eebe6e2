import type { Header } from '@mayfly/contracts/message';
import { useLanguage } from '../ui/language/language-context.tsx';
import styles from './headers-view.module.css';
import { mostShown } from './most-shown.ts';

/** As the sender and every server on the way wrote them: claims, not facts. */
export function HeadersView({ headers }: { readonly headers: readonly Header[] }) {
  const { words, formats } = useLanguage();
  return (
    <>
      <dl className={styles.headers}>
        {headers.slice(0, mostShown.headers).map(({ name, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: headers repeat, and never change
          <div key={index} className={styles.header}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {headers.length > mostShown.headers && (
        <p className={styles.note}>
          {words.message.headersCut(formats.number(mostShown.headers), formats.number(headers.length))}
        </p>
      )}
    </>
  );
}

import type { Header } from '@mayfly/contracts/message';
import styles from './headers-view.module.css';
import { mostShown } from './most-shown.ts';

/** As the sender and every server on the way wrote them: claims, not facts. */
export function HeadersView({ headers }: { readonly headers: readonly Header[] }) {
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
          The first {mostShown.headers} of {headers.length} are shown here. Download the source for the rest.
        </p>
      )}
    </>
  );
}

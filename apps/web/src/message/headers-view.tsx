import type { Header } from '@mayfly/contracts/message';
import { useState } from 'react';
import { useLanguage } from '../ui/language/language-context.tsx';
import styles from './headers-view.module.css';
import { mostShown } from './most-shown.ts';
import { ReceivedPath } from './received-path-view.tsx';

/** As the sender and every server on the way wrote them: claims, not facts. */
export function HeadersView({ headers }: { readonly headers: readonly Header[] }) {
  const { words, formats } = useLanguage();
  const { message } = words;
  const [wanted, setWanted] = useState('');
  const needle = wanted.trim().toLowerCase();
  const found = headers.filter(({ name, value }) => `${name}: ${value}`.toLowerCase().includes(needle));
  return (
    <>
      <label className={styles.search}>
        {message.searchHeaders}
        <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      </label>
      {needle === '' && <ReceivedPath headers={headers} />}
      {found.length === 0 && (
        <p className={styles.note} role="status">
          {message.noHeaders}
        </p>
      )}
      <dl className={styles.headers}>
        {found.slice(0, mostShown.headers).map(({ name, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: headers repeat, and have no other name
          <div key={index} className={styles.header}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {found.length > mostShown.headers && (
        <p className={styles.note}>
          {message.headersCut(formats.number(mostShown.headers), formats.number(found.length))}
        </p>
      )}
    </>
  );
}

import type { ReactNode } from 'react';
import styles from './banner.module.css';

/** Something to know, said once and quietly, where it matters. */
export function Banner({ children }: { readonly children: ReactNode }) {
  return <p className={styles.banner}>{children}</p>;
}

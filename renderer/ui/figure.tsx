import styles from './figure.module.css';

/** A figure as it was published, its digits under each other; a dash where there is none. */
export function Figure({ children }: { readonly children: string | number | null }) {
  return <span className={styles.figure}>{children ?? '—'}</span>;
}

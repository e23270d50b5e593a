import type { PropsWithChildren } from 'react';
import styles from './settings-screen.module.css';

/** One thing to choose, under its name. */
export function Field({ name, children }: PropsWithChildren<{ readonly name: string }>) {
  return (
    <section className={styles.field}>
      <h2>{name}</h2>
      {children}
    </section>
  );
}

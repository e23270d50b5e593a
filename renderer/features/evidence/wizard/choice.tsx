import type { ReactNode } from 'react';
import styles from './import-view.module.css';

interface Props {
  readonly name: string;
  readonly note: ReactNode;
  readonly children: ReactNode;
}

/** A thing to be settled: its name, the choice, and why it is proposed. */
export function Choice({ name, note, children }: Props) {
  return (
    <>
      <span>{name}</span>
      <div className={styles.choice}>
        {children}
        {note !== null && <span className={styles.note}>{note}</span>}
      </div>
    </>
  );
}

import type { ReactNode } from 'react';
import styles from './frame.module.css';

/** The title of a part of the guideline, and in a sentence what it is for. */
export function SectionTitle({
  title,
  text,
  actions,
}: {
  title: string;
  text?: string;
  actions?: ReactNode;
}) {
  return (
    <header className={styles.sectionHeader}>
      <div>
        <h2 className={styles.sectionTitle}>{title}</h2>
        {text !== undefined && <p className={styles.sectionText}>{text}</p>}
      </div>
      {actions}
    </header>
  );
}

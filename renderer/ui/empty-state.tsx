import { Typography } from 'antd';
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface Props {
  readonly title: string;
  /** What is missing and what to do first, in a sentence or two. */
  readonly text?: ReactNode;
  readonly actions?: ReactNode;
}

/** A place where there is nothing yet: it says what to do first. */
export function EmptyState({ title, text, actions }: Props) {
  return (
    <section className={styles.empty}>
      <Typography.Title level={3} className={styles.title ?? ''}>
        {title}
      </Typography.Title>
      {text !== undefined && <div className={styles.text}>{text}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}

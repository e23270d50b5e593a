import type { PropsWithChildren, ReactNode } from 'react';
import styles from './screen.module.css';

type Props = PropsWithChildren<{
  readonly title: string;
  /** Beside the title: a count, a state. */
  readonly aside?: ReactNode;
  /** At the right end of the title's row: what can be done here. */
  readonly actions?: ReactNode;
  /** A row below the title: filters, choices. */
  readonly toolbar?: ReactNode;
  /** `fill`: the contents take the height that is left and scroll by themselves, as tables do. */
  readonly layout?: 'flow' | 'fill';
}>;

/** The outer frame of every screen: its title and what can be done on it, then its contents. */
export function Screen({ title, aside, actions, toolbar, layout = 'flow', children }: Props) {
  return (
    <div className={`${styles.screen} ${styles[layout]}`}>
      <header className={styles.header}>
        <h1 className={styles.title}>{title}</h1>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {toolbar !== undefined && <div className={styles.toolbar}>{toolbar}</div>}
      <div className={styles.contents}>{children}</div>
    </div>
  );
}

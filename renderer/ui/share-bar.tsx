import styles from './share-bar.module.css';

interface Props {
  /** From 0 to 1; an empty bar for null. */
  readonly share: number | null;
  /** Where a mark stands, from 0 to 1; null for none. */
  readonly mark?: number | null;
  /** What the mark means, under the pointer. */
  readonly title?: string | undefined;
}

/** A share as a bar. Its figure must stand beside it: screen readers are not told of the bar. */
export function ShareBar({ share, mark = null, title }: Props) {
  return (
    <span className={styles.bar} title={title} aria-hidden="true">
      {share !== null && <span className={styles.filled} style={{ width: percent(share) }} />}
      {mark !== null && <span className={styles.mark} style={{ insetInlineStart: percent(mark) }} />}
    </span>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}

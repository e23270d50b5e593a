import type { CellState, GridField } from './entry-field.ts';
import styles from './entry-grid.module.css';

interface Props<Row> {
  readonly field: GridField<Row>;
  readonly state: CellState;
}

/** A cell as it stands: saved, changed, taken back or wrong, each told by more than colour. */
export function CellView<Row>({ field, state: { text, stored, isEdited, wrong } }: Props<Row>) {
  if (wrong !== null) {
    return (
      <span title={wrong}>
        <span aria-hidden="true" className={styles.mark}>
          !
        </span>
        {text}
        <span className={styles.unseen}>{wrong}</span>
      </span>
    );
  }
  if (isEdited && text === '') return <del className={styles.gone}>{field.show(stored)}</del>;
  return <span className={field.isAside(text) ? styles.aside : undefined}>{field.show(text)}</span>;
}

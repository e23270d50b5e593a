import type { CoverageCell } from '../../../shared/contract/overview.ts';
import type { Wording } from '../../../shared/language/wording.ts';
import type { Method } from '../../../shared/model/guideline.ts';
import { METHOD_NAMES } from '../../../shared/model/names.ts';
import { useLanguage } from '../../lib/language.ts';
import styles from './coverage-map.module.css';
import { WORDS } from './words.ts';

interface Props {
  /** The subdistrict, or the district. */
  readonly place: string;
  readonly cells: readonly CoverageCell[];
  /** What lets the keyboard find a cell. */
  readonly keys: (column: number) => object;
  readonly onOpen: (method: Method) => void;
}

/** The cells of a row of the map. */
export function CoverageCells({ place, cells, keys, onOpen }: Props) {
  return cells.map((cell, column) => (
    <td key={cell.method} className={styles.cell}>
      <CellButton place={place} cell={cell} keys={keys(column)} onOpen={() => onOpen(cell.method)} />
    </td>
  ));
}

interface ButtonProps {
  readonly place: string;
  readonly cell: CoverageCell;
  readonly keys: object;
  readonly onOpen: () => void;
}

function CellButton({ place, cell, keys, onOpen }: ButtonProps) {
  const { language, say } = useLanguage();
  const { method, share, missing } = cell;
  const name = `${place} · ${METHOD_NAMES[method][language]}：${say(sayCell(cell))}`;
  return (
    <button
      type="button"
      {...keys}
      className={`${styles.share} ${missing > 0 ? styles.gap : ''}`}
      aria-label={name}
      aria-disabled={missing === 0}
      onClick={() => missing > 0 && onOpen()}
    >
      <span className={styles.percent}>{share === null ? '—' : `${share}%`}</span>
      <span className={styles.missing}>
        {missing > 0 && say({ zh: `缺 ${missing}`, en: `${missing} missing` })}
      </span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ inlineSize: `${share ?? 0}%` }} />
      </span>
    </button>
  );
}

/** What a cell says: first what is to be seen of it, so that it can be called by that, too. */
function sayCell({ share, covered, applicable, missing }: CoverageCell): Wording {
  if (share === null) return WORDS.notApplicable;
  return {
    zh: `${share}%${missing > 0 ? ` 缺 ${missing}` : ''}，${applicable} 个小区中 ${covered} 个有数据`,
    en: `${share}%${missing > 0 ? ` ${missing} missing` : ''}, ${covered} of ${applicable} compounds`,
  };
}

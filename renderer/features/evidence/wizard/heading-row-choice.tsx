import { Radio } from 'antd';
import { columnLetters } from '../../../../shared/workbook/workbook.ts';
import { useLanguage } from '../../../lib/language.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import styles from './import-view.module.css';
import type { ImportInHand } from './wizard-state.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly inHand: ImportInHand;
  /** The row that is taken at the moment. */
  readonly headingRow: number | null;
  readonly onChoose: (row: number) => void;
}

/** The first rows of the sheet as they stand, of which one is the heading row. */
export function HeadingRowChoice({ inHand: { look, settled }, headingRow, onChoose }: Props) {
  const { say } = useLanguage();
  const rows = look.sheets.find(({ name }) => name === settled.sheet)?.rows ?? [];
  if (rows.length === 0) return <EmptyState title={say(WORDS.emptySheet)} text={say(WORDS.emptySheetText)} />;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const letters = Array.from({ length: width }, (_, index) => columnLetters(index));
  return (
    <>
      <p className={styles.note}>{say(WORDS.headingHint)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={say(WORDS.firstRows)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say(WORDS.headingRow)}</th>
              {letters.map((letter) => (
                <th key={letter} scope="col">
                  {letter}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells }) => (
              <tr key={row} className={lookOf(row, headingRow)}>
                <th scope="row" className={styles.number}>
                  <Radio
                    checked={row === headingRow}
                    onChange={() => onChoose(row)}
                    aria-label={say({ zh: `第 ${row} 行作为标题行`, en: `row ${row} is the heading row` })}
                  >
                    {row}
                  </Radio>
                </th>
                {letters.map((letter, index) => (
                  <td key={letter} className={styles.cell} title={cells[index]}>
                    {cells[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function lookOf(row: number, headingRow: number | null): string | undefined {
  if (row === headingRow) return styles.headingRow;
  return headingRow !== null && row < headingRow ? styles.above : undefined;
}

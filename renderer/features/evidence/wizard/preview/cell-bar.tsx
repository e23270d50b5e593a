import type { PreviewRow } from '../../../../../shared/contract/evidence/preview.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { originalWords } from '../../original.tsx';
import styles from './preview.module.css';
import { headingOf } from './preview-columns.tsx';
import { shortSentence } from './sentences.ts';
import { WORDS } from './words.ts';

interface Props {
  /** Null before the keyboard was in the grid. */
  readonly row: PreviewRow | null;
  /** The position of the column in the file; null beside its columns. */
  readonly column: number | null;
  readonly headings: readonly string[];
}

/** The cell that is looked at, in words: where it stands, what it says and said, what is wrong; else what keys do. */
export function CellBar({ row, column, headings }: Props) {
  const { say } = useLanguage();
  if (row === null) return <p className={styles.cell}>{say(WORDS.keys)}</p>;
  const mend = row.mended.find((other) => other.column === column);
  const heading = column === null ? '' : ` › ${headingOf(headings, column)}`;
  return (
    <section className={styles.cell} aria-live="polite">
      <span className={styles.line}>
        <span className={styles.place}>
          {say({ zh: `第 ${row.row} 行${heading}`, en: `Row ${row.row}${heading}` })}
        </span>
        {column !== null && <span>{row.cells[column] || say(WORDS.blank)}</span>}
        {mend !== undefined && <span className={styles.quiet}>{say(originalWords(mend.original))}</span>}
      </span>
      <Sentences row={row} column={column} />
    </section>
  );
}

/** What is wrong with the cell; of a row whose fault lies elsewhere, what is wrong there. */
function Sentences({ row: { problems }, column }: Pick<Props, 'column'> & { readonly row: PreviewRow }) {
  const { language } = useLanguage();
  const own = problems.filter((found) => found.column === column || found.column === null);
  const sentences = (own.length > 0 ? own : problems).map(({ problem }) => shortSentence(problem, language));
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.wrong}>
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

import type { ChangeOverview } from '../../../../shared/contract/changes.ts';
import { useLanguage } from '../../../lib/language.ts';
import { FigureTable } from '../../../ui/figure-table.tsx';
import { WORDS } from '../words.ts';
import styles from './changes-view.module.css';

/** How many compounds went from which grade to which: mid-year in the rows, year-end in the columns. */
export function GradeMoves({ grades: { before, after, counts } }: Pick<ChangeOverview, 'grades'>) {
  const { say } = useLanguage();
  const label = say({
    zh: '等次变化（个）：中期在行，年终在列',
    en: 'Grades: mid-year down, year-end across',
  });
  const nameOf = (grade: string | null) => grade ?? say(WORDS.withheld);
  return (
    <div className={styles.grades}>
      <p className={styles.caption}>{label}</p>
      <FigureTable
        label={label}
        headings={[say({ zh: '中期', en: 'Mid-year' }), ...after.map(nameOf)]}
        rows={before.map((grade, row) => [nameOf(grade), ...(counts[row] ?? []).map(String)])}
      />
    </div>
  );
}

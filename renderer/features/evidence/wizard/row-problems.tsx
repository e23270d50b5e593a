import type { PreviewRow } from '../../../../shared/contract/evidence/wizard.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from './import-view.module.css';
import { shortSentence } from './preview-grid.tsx';

/** Everything that is wrong with the row that is looked at, in whole sentences. */
export function RowProblems({ row: { row, problems } }: { readonly row: PreviewRow }) {
  const { language, say } = useLanguage();
  if (problems.length === 0) return null;
  return (
    <section aria-live="polite" className={styles.rowProblems}>
      <strong>{say({ zh: `第 ${row} 行`, en: `Row ${row}` })}</strong>
      <ul className={styles.sentences}>
        {problems.map(({ problem }) => {
          const sentence = shortSentence(problem, language);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
    </section>
  );
}

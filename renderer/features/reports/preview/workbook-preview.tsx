import type { WorkbookKind } from '../../../../shared/contract/report-choices.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { DOCUMENTS } from '../document-names.ts';
import styles from './preview.module.css';

/** What the sheets of a workbook hold: it is not printed, it is worked on. */
export function WorkbookPreview({ kind }: { readonly kind: WorkbookKind }) {
  const { language, say } = useLanguage();
  const { phase } = usePhase();
  const { value, problems } = useRead('reports.workbook', { phase, kind });
  if (problems.length > 0) return <ProblemList problems={problems} />;
  if (value === null) return <Loading />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.workbook} aria-label={say(DOCUMENTS[kind].name)} tabIndex={0}>
      <p className={styles.lead}>{say(LEAD)}</p>
      {value.map(({ name, rows, headings }) => (
        <section key={name} aria-label={name} className={styles.sheet}>
          <h2 className={styles.name}>{name}</h2>
          <p className={styles.size}>
            {say({
              zh: `${rows.toLocaleString(language)} 行，${headings.length} 列`,
              en: `${rows.toLocaleString(language)} rows, ${headings.length} columns`,
            })}
          </p>
          <ul className={styles.headings}>
            {headings.map((heading) => (
              <li key={heading}>{heading}</li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

const LEAD = {
  zh: '工作簿用 Excel 或 WPS 打开。标题行冻结、可筛选，数字按导则的位数显示。各工作表的列：',
  en: 'A workbook for Excel or WPS: headings stay in sight and filter, figures show the guideline’s digits. The columns of each sheet:',
};

import type { GuidelineEffectView } from '../../../../shared/contract/guideline/effect.ts';
import { useLanguage } from '../../../lib/language.ts';
import { Figure } from '../../../ui/figure.tsx';
import { useDocument } from '../draft/document.tsx';
import { fixed, signed } from '../fields/fixed.ts';
import styles from './effect.module.css';
import { EFFECT_WORDS } from './words.ts';

/** How many compounds moved from which grade to which; those that stay are on the diagonal. */
export function GradeTable({ effect: { grades } }: { readonly effect: GuidelineEffectView }) {
  const { say } = useLanguage();
  const name = (grade: string | null) => grade ?? say(EFFECT_WORDS.withheldGrade);
  return (
    <section>
      <h3 className={styles.heading}>{say(EFFECT_WORDS.gradeTable)}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {grades.after.map((grade) => (
              <th key={grade} scope="col">
                {name(grade)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grades.before.map((grade, row) => (
            <tr key={grade}>
              <th scope="row">{name(grade)}</th>
              {grades.after.map((after, column) => (
                <td key={after} className={grade === after ? styles.same : styles.moved}>
                  {grades.counts[row]?.[column] || ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What the means of the district, its types and its subdistricts become. */
export function GroupTable({ effect: { groups } }: { readonly effect: GuidelineEffectView }) {
  const { say } = useLanguage();
  const { digits } = useDocument().guideline.rounding;
  const headings = [
    EFFECT_WORDS.group,
    EFFECT_WORDS.scoreBefore,
    EFFECT_WORDS.scoreAfter,
    EFFECT_WORDS.change,
  ];
  return (
    <section>
      <h3 className={styles.heading}>{say(EFFECT_WORDS.groups)}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading.en} scope="col">
                {say(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ level, key, name, score }) => (
            <tr key={`${level} ${key}`}>
              <th scope="row">{level === 'district' ? say(EFFECT_WORDS.district) : name}</th>
              <td>
                <Figure>{fixed(score.before, digits)}</Figure>
              </td>
              <td>
                <Figure>{fixed(score.after, digits)}</Figure>
              </td>
              <td>
                <Figure>{signed(score.difference, digits)}</Figure>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

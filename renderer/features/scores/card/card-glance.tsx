import type { Ranking } from '../../../../shared/contract/scores/ranking.ts';
import { scoreText } from '../../../../shared/report/figures.ts';
import { useLanguage } from '../../../lib/language.ts';
import { GradeSign } from '../ranking/grade-sign.tsx';
import { WORDS } from '../words.ts';
import styles from './card-head.module.css';

/** What the ranking knows of a compound, shown at once while the reasons of the first card are being worked out. */
export function CardGlance({ ranking, code }: { readonly ranking: Ranking; readonly code: string }) {
  const { say } = useLanguage();
  const row = ranking.rows.find((one) => one.code === code);
  if (row === undefined) return null;
  const { name, type, subdistrict, committee, score, grade } = row;
  const typeName = ranking.types.find((known) => known.code === type)?.name ?? type;
  return (
    <header className={styles.head}>
      <h2 className={styles.name}>
        {name} <span className={styles.code}>{code}</span>
      </h2>
      <p className={styles.line}>{[typeName, subdistrict, committee].join(' · ')}</p>
      <p className={styles.score}>
        {score === null ? (
          <span className={styles.withheld}>{say(WORDS.withheld)}</span>
        ) : (
          <>
            <strong className={styles.figure}>{scoreText(score, ranking)}</strong>
            <GradeSign grade={grade} grades={ranking.grades} />
          </>
        )}
      </p>
      <p className={styles.line}>{say({ zh: '正在整理说明…', en: 'working out the reasons…' })}</p>
    </header>
  );
}

import { Button } from 'antd';
import { useNavigate } from 'react-router';
import type { Phase } from '../../../../shared/model/phase.ts';
import { percentText } from '../../../../shared/report/figures.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { useLastKnown } from '../../../lib/use-last-known.ts';
import { FigureTable } from '../../../ui/figure-table.tsx';
import { NextGradeLines } from '../shortfalls/next-grade-lines.tsx';
import { WORDS } from '../words.ts';
import styles from './card-body.module.css';

/** So many shortfalls stand on a card; all of them in the list that the button opens. */
const ON_A_CARD = 5;

/** What lifts the compound to the next grade, and what it fell short of, the most recoverable first. */
export function CardShortfalls({ phase, code }: { readonly phase: Phase; readonly code: string }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const { value } = useRead('shortfalls.compound', { phase, code });
  const known = useLastKnown(value);
  if (known === null || known.code !== code) return null;
  const shown = known.shortfalls.slice(0, ON_A_CARD);
  return (
    <section aria-label={say(WORDS.shortfalls)}>
      <h3 className={styles.part}>
        {say({
          zh: `升等和短板（${known.shortfalls.length} 项）`,
          en: `Next grade and shortfalls (${known.shortfalls.length})`,
        })}{' '}
        <Button
          size="small"
          type="link"
          onClick={() => navigate(`/scores/shortfalls?level=compound&place=${encodeURIComponent(code)}`)}
        >
          {say({ zh: '全部 →', en: 'All →' })}
        </Button>
      </h3>
      <div className={styles.shortfalls}>
        <NextGradeLines next={known.nextGrade} />
        {shown.length > 0 && (
          <FigureTable
            label={say(WORDS.shortfalls)}
            headings={[
              say({ zh: '短板', en: 'Shortfall' }),
              say({ zh: '得分率', en: 'Share' }),
              say({ zh: '同类中位', en: 'Median' }),
              say({ zh: '可提升（分）', en: 'To gain' }),
            ]}
            rows={shown.map(({ leaf, name, fraction, median, recoverableText }) => [
              `${leaf} ${name}`,
              percentText(fraction),
              percentText(median),
              recoverableText,
            ])}
          />
        )}
      </div>
    </section>
  );
}

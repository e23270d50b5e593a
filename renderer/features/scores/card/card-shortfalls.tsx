import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import type { CompoundShortfalls } from '../../../../shared/contract/shortfalls.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import { percentText } from '../../../../shared/report/figures.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { useKept } from '../../../lib/use-kept.ts';
import { useLastKnown } from '../../../lib/use-last-known.ts';
import { FigureTable } from '../../../ui/figure-table.tsx';
import { NextGradeLines } from '../shortfalls/next-grade-lines.tsx';
import { WORDS } from '../words.ts';
import styles from './card-body.module.css';
import { CardRemedies } from './card-remedies.tsx';

/** So many shortfalls stand on a card; all of them in the list that the button opens. */
const ON_A_CARD = 5;

/** What is missing to the next grade; opened, what would lift the compound there and what it fell short of. */
export function CardShortfalls({ phase, code }: { readonly phase: Phase; readonly code: string }) {
  const { say } = useLanguage();
  const { value } = useRead('shortfalls.compound', { phase, code });
  const known = useLastKnown(value);
  const [isOpen, setOpen] = useKept('scores.cardShortfalls', false);
  if (known === null || known.code !== code) return null;
  const [first = WORDS.nextGradeHidden] = known.nextGrade?.sentences ?? [];
  const count = known.shortfalls.length;
  return (
    <section className={styles.shortfalls} aria-label={say(WORDS.shortfalls)}>
      <button type="button" className={styles.lift} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? <DownOutlined aria-hidden="true" /> : <RightOutlined aria-hidden="true" />} {say(first)}{' '}
        <span className={styles.count}>
          {say({ zh: `短板 ${count} 项`, en: count === 1 ? '1 shortfall' : `${count} shortfalls` })}
        </span>
      </button>
      {isOpen && <Opened compound={known} />}
    </section>
  );
}

function Opened({
  compound: { code, type, nextGrade, shortfalls },
}: {
  readonly compound: CompoundShortfalls;
}) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const shown = shortfalls.slice(0, ON_A_CARD);
  return (
    <>
      {nextGrade !== null && nextGrade.leaves.length > 0 && <NextGradeLines next={nextGrade} isRest />}
      {shown.length > 0 && (
        <FigureTable
          label={say(WORDS.shortfalls)}
          headings={[
            say({ zh: '短板', en: 'Shortfall' }),
            say({ zh: '得分率', en: 'Share' }),
            say({ zh: '同类中位', en: 'Median' }),
            say({ zh: '可提升（分）', en: 'Points to gain' }),
          ]}
          rows={shown.map(({ leaf, name, fraction, median, recoverableText }) => [
            `${leaf} ${name}`,
            percentText(fraction),
            percentText(median),
            recoverableText,
          ])}
        />
      )}
      <CardRemedies type={type} shortfalls={shown} />
      <Button
        size="small"
        type="link"
        className={styles.rows ?? ''}
        onClick={() => navigate(`/scores/shortfalls?level=compound&place=${encodeURIComponent(code)}`)}
      >
        {say({ zh: '看全部短板 →', en: 'All shortfalls →' })}
      </Button>
    </>
  );
}

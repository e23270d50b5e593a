import { type RefObject, useRef } from 'react';
import type { Ranking, RankingRow } from '../../../../shared/contract/scores/ranking.ts';
import type { RunPhase } from '../../../../shared/model/phase.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { useKept } from '../../../lib/use-kept.ts';
import { useKeys } from '../../../lib/use-keys.ts';
import { useLastKnown } from '../../../lib/use-last-known.ts';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { CardBar } from './card-bar.tsx';
import { CardBody } from './card-body.tsx';
import { CardGlance } from './card-glance.tsx';
import { CardHead } from './card-head.tsx';
import styles from './card-panel.module.css';
import { CardShortfalls } from './card-shortfalls.tsx';
import { useBorrowedFocus } from './use-borrowed-focus.ts';

interface Props {
  readonly phase: RunPhase;
  readonly ranking: Ranking;
  readonly code: string;
  /** The rows as the ranking shows them: what is next and what is before. */
  readonly order: RefObject<readonly RankingRow[]>;
  readonly onGo: (code: string) => void;
  readonly onClose: () => void;
}

/** Why one compound stands where it stands; J and K go on to the next and the one before. */
export function CardPanel({ phase, ranking, code, order, onGo, onClose }: Props) {
  const { say } = useLanguage();
  const { value, problems } = useRead('scores.card', { phase, code });
  // The last card stays until the next is there, so that going through them does not flicker.
  const card = useLastKnown(value);
  const [isExplained, setExplained] = useKept('scores.explained', false);
  const go = (step: 1 | -1) => {
    const place = order.current.findIndex((row) => row.code === code);
    const next = order.current[place + step];
    if (next !== undefined) onGo(next.code);
  };
  const explain = () => setExplained(!isExplained);
  useKeys({ j: () => go(1), k: () => go(-1), e: explain, escape: onClose });
  const panel = useRef<HTMLElement>(null);
  useBorrowedFocus(panel);
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      aria-label={say({ zh: '小区成绩卡', en: 'Card of a compound' })}
    >
      <CardBar card={card} isExplained={isExplained} onStep={go} onExplain={explain} onClose={onClose} />
      <div className={styles.scroll}>
        {problems.length > 0 ? (
          <ProblemList problems={problems} />
        ) : card === null ? (
          <>
            <CardGlance ranking={ranking} code={code} />
            <Loading />
          </>
        ) : (
          <>
            <CardHead card={card} ranking={ranking} />
            {phase !== 'annual' && <CardShortfalls phase={phase} code={card.code} />}
            <CardBody card={card} isExplained={isExplained} />
          </>
        )}
      </div>
    </section>
  );
}

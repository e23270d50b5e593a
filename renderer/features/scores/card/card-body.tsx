import { useState } from 'react';
import type { CardPart, CompoundCard } from '../../../../shared/contract/scores/card.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { PHASE_NAMES } from '../../../../shared/model/names.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import { useLanguage } from '../../../lib/language.ts';
import { RowsDrawer } from '../rows/rows-drawer.tsx';
import styles from './card-body.module.css';
import { IndicatorLine } from './indicator-line.tsx';

interface Props {
  readonly card: CompoundCard;
  /** Whether every reason is shown, not only those that were opened. */
  readonly isExplained: boolean;
}

/** The leaf whose rows are looked at. */
interface LeafAsked {
  readonly phase: Phase;
  readonly indicator: string;
}

/** From the indicators to the score, step by step; for the year each phase in turn. */
export function CardBody({ card, isExplained }: Props) {
  const { say } = useLanguage();
  const [asked, setAsked] = useState<LeafAsked | null>(null);
  return (
    <>
      <h3 className={styles.part}>{say(whyHeading(card))}</h3>
      {card.sentences.length > 0 && <Sentences sentences={card.sentences} />}
      {card.parts.map((part) => (
        <section key={part.phase} aria-label={say(PHASE_NAMES[part.phase])}>
          {card.phase === 'annual' && <PartHeading part={part} />}
          <Sentences sentences={part.sentences} />
          <TreeHeading />
          <ul className={styles.tree}>
            {part.indicators.map((indicator) => (
              <IndicatorLine
                key={indicator.id}
                indicator={indicator}
                depth={0}
                isExplained={isExplained}
                onRows={(id) => setAsked({ phase: part.phase, indicator: id })}
              />
            ))}
          </ul>
        </section>
      ))}
      {asked !== null && (
        <RowsDrawer code={card.code} name={card.name} {...asked} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

function whyHeading({ score }: CompoundCard): Wording {
  return score === null
    ? { zh: '为什么不公布', en: 'Why there is no score' }
    : { zh: `为什么是 ${score}`, en: `Why ${score}` };
}

/** What stands in the columns of the tree; read out with each bar, so hidden from who listens. */
function TreeHeading() {
  const { say } = useLanguage();
  return (
    <div className={styles.heading} aria-hidden="true">
      <span>{say({ zh: '指标', en: 'Indicator' })}</span>
      <span className={styles.columns}>
        <span>{say({ zh: '得分 / 分值', en: 'Earned / of' })}</span>
        <span>{say({ zh: '得分率', en: 'Share' })}</span>
        <span>{say({ zh: '同类中位', en: 'Median' })}</span>
      </span>
    </div>
  );
}

function PartHeading({ part: { phase, score, grade } }: { readonly part: CardPart }) {
  const { say } = useLanguage();
  return (
    <h3 className={styles.part}>
      {say(PHASE_NAMES[phase])} {score === null ? '—' : `${score} ${grade}`}
    </h3>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly Wording[] }) {
  const { say } = useLanguage();
  return (
    <ol className={styles.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence.zh}>{say(sentence)}</li>
      ))}
    </ol>
  );
}

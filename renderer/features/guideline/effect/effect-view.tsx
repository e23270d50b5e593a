import type { GuidelineEffectView } from '../../../../shared/contract/guideline/effect.ts';
import { useLanguage } from '../../../lib/language.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import styles from './effect.module.css';
import { GradeTable, GroupTable } from './effect-tables.tsx';
import { MovedCompounds } from './moved-compounds.tsx';
import { EFFECT_WORDS } from './words.ts';

/** An effect that was worked out: what changes in all, where the grades go, and every compound. */
export function EffectView({ effect }: { readonly effect: GuidelineEffectView }) {
  return (
    <>
      <ProblemList problems={effect.warnings} />
      <Summary effect={effect} />
      <GradeTable effect={effect} />
      <MovedCompounds effect={effect} />
      <GroupTable effect={effect} />
    </>
  );
}

function Summary({ effect: { summary, run, guideline } }: { readonly effect: GuidelineEffectView }) {
  const { say } = useLanguage();
  const { score, grade, ranks, becameScored, becameWithheld } = summary;
  return (
    <p className={styles.summary}>
      <strong>{say(EFFECT_WORDS.summary(score.changed, summary.compounds))}</strong>
      <span>{say(EFFECT_WORDS.roseFell(score.rose, score.fell))}</span>
      <span>{say(EFFECT_WORDS.grades(grade.changed, grade.rose, grade.fell))}</span>
      <span>{say(EFFECT_WORDS.ranks(ranks.type))}</span>
      {becameScored + becameWithheld > 0 && (
        <span>{say(EFFECT_WORDS.withheld(becameScored, becameWithheld))}</span>
      )}
      <span className={styles.same}>
        {say(EFFECT_WORDS.before(run.guidelineVersion))} {guideline.before} → {guideline.after}
      </span>
    </p>
  );
}

import type { TriedCompound } from '../../../../shared/contract/guideline/dry-run.ts';
import { Rational } from '../../../../shared/exact/rational.ts';
import { shortNumber } from '../../../../shared/language/digits.ts';
import type { Leaf } from '../../../../shared/model/guideline.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useJudgement } from '../draft/judgement.tsx';
import styles from './trial.module.css';
import { TrialNote } from './trial-note.tsx';
import { useTrials } from './trials.tsx';
import { TRIAL_WORDS } from './words.ts';

/** What the leaf comes to for a few compounds, live. */
export function LeafTrial({ leaf }: { readonly leaf: Leaf }) {
  const { say } = useLanguage();
  const { draft } = useTrials();
  const { sound } = useJudgement();
  return (
    <section aria-live="polite">
      <h3 className={styles.heading}>{say(TRIAL_WORDS.title)}</h3>
      <TrialNote isSound={sound !== null} />
      <ul className={styles.samples}>
        {draft.run?.compounds.map((compound) => (
          <li key={compound.code} className={styles.sample}>
            <span className={styles.compound}>{compound.name}</span>
            <LeafOutcome compound={compound} id={leaf.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LeafOutcome({ compound, id }: { readonly compound: TriedCompound; readonly id: string }) {
  const { say } = useLanguage();
  const found = compound.leaves.find((leaf) => leaf.id === id);
  if (found === undefined) return <span className={styles.absent}>{say(TRIAL_WORDS.notApplicable)}</span>;
  if (found.v === null || found.earned === null) {
    return <span className={styles.absent}>{say(TRIAL_WORDS.noEvidence)}</span>;
  }
  return (
    <span className={styles.outcome}>
      <span>{shortNumber(Rational.of(found.v), 2)} →</span> <strong>{found.earned}</strong>{' '}
      <span className={styles.absent}>{say(TRIAL_WORDS.of(found.points))}</span>
    </span>
  );
}

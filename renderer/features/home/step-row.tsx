import type { Coverage, Steps } from '../../../shared/contract/overview.ts';
import { useLanguage } from '../../lib/language.ts';
import { EvidenceStep } from './evidence-step.tsx';
import type { Gap } from './gap.ts';
import { GuidelineStep } from './guideline-step.tsx';
import { RegisterStep } from './register-step.tsx';
import { ReportsStep } from './reports-step.tsx';
import { ScoresStep } from './scores-step.tsx';
import styles from './step-row.module.css';
import { WORDS } from './words.ts';

interface Props {
  /** Null until it is known. */
  readonly steps: Steps | null;
  readonly coverage: Coverage | null;
  readonly onOpenGap: (gap: Gap) => void;
}

/** The five steps in a row: how far each has come and what is to be done next. */
export function StepRow({ steps, coverage, onOpenGap }: Props) {
  const { say } = useLanguage();
  return (
    <ol className={styles.row} aria-label={say(WORDS.steps)} aria-busy={steps === null}>
      {steps !== null && (
        <>
          <GuidelineStep step={steps.guideline} />
          <RegisterStep step={steps.register} />
          <EvidenceStep step={steps.evidence} coverage={coverage} onOpenGap={onOpenGap} />
          <ScoresStep step={steps.scores} />
          <ReportsStep step={steps.reports} />
        </>
      )}
    </ol>
  );
}

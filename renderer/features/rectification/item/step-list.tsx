import {
  RECTIFICATION_STATE_NAMES,
  type RectificationStep,
} from '../../../../shared/model/records/rectification-item.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from '../rectification.module.css';
import { WORDS } from '../words.ts';

/** The steps of an item, the earliest first. */
export function StepList({ steps }: { readonly steps: readonly RectificationStep[] }) {
  return (
    <ol className={styles.steps}>
      {steps.map((step, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end
        <Step key={place} step={step} />
      ))}
    </ol>
  );
}

function Step({ step: { state, on, by, text, evidence } }: { readonly step: RectificationStep }) {
  const { say } = useLanguage();
  return (
    <li className={styles.stepItem}>
      <div className={styles.stepHead}>
        <strong>{say(RECTIFICATION_STATE_NAMES[state])}</strong>
        <span className={styles.quiet}>{on}</span>
        <span className={styles.quiet}>{by}</span>
      </div>
      {text !== '' && <div>{text}</div>}
      {evidence !== '' && (
        <div className={styles.quiet}>
          {say({ zh: `${WORDS.stepEvidence.zh}：${evidence}`, en: `${WORDS.stepEvidence.en}: ${evidence}` })}
        </div>
      )}
    </li>
  );
}

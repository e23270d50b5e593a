import { Link } from 'react-router';
import {
  ANALYSIS_STEP_NAMES,
  type AnalysisPoint,
  type AnalysisStep,
} from '../../../shared/action/analysis/analysis.ts';
import { useLanguage } from '../../lib/language.ts';
import styles from './analysis.module.css';
import { STATE_SIGNS, STATE_WORDS, WORDS } from './words.ts';

/** The five steps: what is there, what is missing, and the way to it. */
export function StepList({ steps }: { readonly steps: readonly AnalysisStep[] }) {
  const { say } = useLanguage();
  return (
    <ol className={styles.steps} aria-label={say(WORDS.steps)}>
      {steps.map((step, place) => (
        <Step key={step.key} step={step} number={place + 1} />
      ))}
    </ol>
  );
}

function Step({ step, number }: { readonly step: AnalysisStep; readonly number: number }) {
  const { say } = useLanguage();
  const { key, state, points, facts } = step;
  return (
    <li className={styles.step}>
      <h2 className={styles.heading}>
        {`${number} ${say(ANALYSIS_STEP_NAMES[key])}`}
        <span className={`${styles.state} ${styles[state]}`}>
          <span aria-hidden="true">{STATE_SIGNS[state]}</span> {say(STATE_WORDS[state])}
        </span>
      </h2>
      <ul className={styles.points}>
        {points.map((point) => (
          <Point key={point.name.zh} point={point} />
        ))}
      </ul>
      {facts.map((fact) => (
        <p key={fact.zh} className={styles.quiet}>
          {say(fact)}
        </p>
      ))}
    </li>
  );
}

function Point({ point }: { readonly point: AnalysisPoint }) {
  const { say, language } = useLanguage();
  const { name, done, of, missing, path } = point;
  const figure = `${done.toLocaleString(language)} / ${of.toLocaleString(language)}`;
  return (
    <li>
      <div className={styles.line}>
        <span className={styles.label}>{say(name)}</span>
        <span className={styles.figure}>{figure}</span>
      </div>
      {missing !== null && (
        <div>
          <span className={styles.missing}>{say(missing)}</span>{' '}
          <Link to={path} className={styles.go ?? ''} aria-label={`${say(WORDS.goOn)}：${say(name)}`}>
            {say(WORDS.goOn)}
          </Link>
        </div>
      )}
    </li>
  );
}

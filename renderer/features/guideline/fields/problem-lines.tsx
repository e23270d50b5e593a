import { CloseCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { sayProblem } from '../../../../shared/problems/say-problem.ts';
import { useLanguage } from '../../../lib/language.ts';
import type { PlacedProblem } from '../draft/judgement.tsx';
import styles from './field.module.css';

/** Problems as sentences below what they are about; their place is where they stand. */
export function ProblemLines({
  problems,
  id,
}: {
  readonly problems: readonly PlacedProblem[];
  readonly id?: string;
}) {
  const { language } = useLanguage();
  if (problems.length === 0) return null;
  const lines = new Map(
    problems.map(({ problem, severity }) => [sayProblem({ ...problem, place: {} }, language), severity]),
  );
  return (
    <div id={id}>
      {[...lines].map(([sentence, severity]) => (
        <p key={sentence} className={styles[severity]}>
          {severity === 'error' ? <CloseCircleOutlined /> : <WarningOutlined />}
          <span>{sentence}</span>
        </p>
      ))}
    </div>
  );
}

import { type ReactNode, useId } from 'react';
import { type ProblemPlace, useProblemsAt } from '../draft/problems-at.ts';
import styles from './field.module.css';
import { ProblemLines } from './problem-lines.tsx';

/** What a control needs of its field: its name for the label, its sentences, and how it looks. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly status: '' | 'error' | 'warning';
}

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Where problems of this field are found; left out where it can have none. */
  readonly place?: ProblemPlace | undefined;
  /** Whether it takes the whole width of its group. */
  readonly isWide?: boolean;
  readonly children: (control: FieldControl) => ReactNode;
}

const NOWHERE: ProblemPlace = { section: 'rules', item: '' };

/** A field with its label above, and what there is to say about it below. */
export function Field({ label, hint, place, isWide = false, children }: Props) {
  const id = useId();
  const problems = useProblemsAt(place ?? NOWHERE);
  const hasError = problems.some(({ severity }) => severity === 'error');
  const described = [hint !== undefined && `${id}-hint`, problems.length > 0 && `${id}-problems`].filter(
    Boolean,
  );
  const status = hasError ? 'error' : problems.length > 0 ? 'warning' : '';
  return (
    <div className={`${styles.field} ${isWide ? styles.wide : ''}`} data-field={place?.field?.join('.')}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described.join(' ') || undefined, status })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <ProblemLines id={`${id}-problems`} problems={problems} />
    </div>
  );
}

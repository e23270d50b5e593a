import { CheckCircleFilled, ClockCircleOutlined, MinusCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { StepState } from '../../../shared/contract/overview.ts';
import type { Wording } from '../../../shared/language/wording.ts';
import { useLanguage } from '../../lib/language.ts';
import styles from './step.module.css';
import { STATES } from './words.ts';

interface Props {
  readonly sign: string;
  readonly name: Wording;
  readonly state: StepState;
  /** In place of the usual word for the state. */
  readonly stateName?: Wording;
  /** The figure that says most. */
  readonly figure: ReactNode;
  /** What else there is. */
  readonly details: ReactNode;
  /** The one thing to do next: a link or a button. */
  readonly next: ReactNode;
}

/** One of the five steps. */
export function Step({ sign, name, state, stateName = STATES[state], figure, details, next }: Props) {
  const { say } = useLanguage();
  return (
    <li className={styles.step}>
      <div className={styles.head}>
        <h2 className={styles.name}>
          <span aria-hidden="true">{sign} </span>
          {say(name)}
        </h2>
        <span className={`${styles.state} ${styles[state]}`}>
          {SIGNS[state]} {say(stateName)}
        </span>
      </div>
      <div className={styles.figure}>{figure}</div>
      <div className={styles.details}>{details}</div>
      <div className={styles.next}>{next}</div>
    </li>
  );
}

/** Shape as well as colour. */
const SIGNS: Readonly<Record<StepState, ReactNode>> = {
  empty: <MinusCircleOutlined aria-hidden="true" />,
  open: <ClockCircleOutlined aria-hidden="true" />,
  ready: <CheckCircleFilled aria-hidden="true" />,
};

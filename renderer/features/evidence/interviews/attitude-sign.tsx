import type { Attitude } from '../../../../shared/model/evidence.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from './interviews.module.css';
import { ATTITUDE_SIGNS, ATTITUDE_WORDS } from './words.ts';

/** An attitude by sign, word and colour. */
export function AttitudeSign({ attitude }: { readonly attitude: Attitude }) {
  const { say } = useLanguage();
  return (
    <span className={`${styles.attitude} ${styles[attitude]}`}>
      <span aria-hidden="true">{ATTITUDE_SIGNS[attitude]}</span>
      {say(ATTITUDE_WORDS[attitude])}
    </span>
  );
}

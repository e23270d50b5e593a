import { CERTAINTY_NAMES } from '../../../../shared/action/change/certainty-sentence.ts';
import type { CertaintyView } from '../../../../shared/contract/changes.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from './certainty-sign.module.css';

/** How far a change can be relied on, in words: solid for a real one, hollow for one within noise. */
export function CertaintySign({ certainty }: { readonly certainty: CertaintyView }) {
  const { say } = useLanguage();
  if (certainty === null) return <span className={styles.none}>—</span>;
  return <span className={styles[certainty]}>{say(CERTAINTY_NAMES[certainty])}</span>;
}

import type { NextGradeView } from '../../../../shared/contract/shortfalls.ts';
import { useLanguage } from '../../../lib/language.ts';
import { WORDS } from '../words.ts';
import styles from './shortfalls-view.module.css';

interface Props {
  readonly next: NextGradeView | null;
  /** The first sentence stands above already. */
  readonly isRest?: boolean;
}

/** What would lift a compound to the next grade; null where that is kept from an expert who has not marked it yet. */
export function NextGradeLines({ next, isRest = false }: Props) {
  const { say } = useLanguage();
  const sentences = next === null ? [WORDS.nextGradeHidden] : next.sentences;
  return (
    <ul className={styles.next} aria-label={say(WORDS.nextGrade)}>
      {sentences.slice(isRest ? 1 : 0).map((sentence) => (
        <li key={sentence.zh}>{say(sentence)}</li>
      ))}
    </ul>
  );
}

import { useLanguage } from '../../../lib/language.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import styles from './trial.module.css';
import { useTrials } from './trials.tsx';
import { TRIAL_WORDS } from './words.ts';

/** What one must know of the figures of a dry run: made up, waiting for errors to be mended, how long it took. */
export function TrialNote({ isSound }: { readonly isSound: boolean }) {
  const { say } = useLanguage();
  const { draft } = useTrials();
  const notes = [
    !isSound && say(TRIAL_WORDS.waiting),
    draft.run?.isMadeUp === true && say(TRIAL_WORDS.madeUp),
    isSound && draft.milliseconds !== null && say(TRIAL_WORDS.time(draft.milliseconds)),
  ].filter((note) => note !== false);
  return (
    <>
      <ProblemList problems={draft.problems} />
      {notes.length > 0 && <p className={styles.note}>{notes.join(' ')}</p>}
    </>
  );
}

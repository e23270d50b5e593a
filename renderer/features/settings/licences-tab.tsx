import { useLanguage } from '../../lib/language.ts';
import { useRead } from '../../lib/operations.ts';
import { Loading } from '../../ui/loading.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import styles from './settings-screen.module.css';
import { WORDS } from './words.ts';

/** The licences of everything the program is made of, in their own words. */
export function LicencesTab() {
  const { say } = useLanguage();
  const { value, problems } = useRead('app.licences', {});
  return (
    <div className={styles.tab}>
      <p className={styles.note}>{say(WORDS.licencesText)}</p>
      <ProblemList problems={problems} />
      {value === null && problems.length === 0 && <Loading />}
      {value !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be within reach of the keyboard
        <section className={styles.licences} tabIndex={0} aria-label={say(WORDS.licences)}>
          {value}
        </section>
      )}
    </div>
  );
}

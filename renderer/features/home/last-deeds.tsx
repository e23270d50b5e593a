import { Link } from 'react-router';
import { useLanguage } from '../../lib/language.ts';
import { sayMoment } from '../../lib/moment.ts';
import { useRead } from '../../lib/operations.ts';
import styles from './beside.module.css';
import { WORDS } from './words.ts';

const LAST = { actions: [], author: null, text: '', offset: 0, limit: 6 };

/** What was done last, and by whom. */
export function LastDeeds() {
  const { language, say } = useLanguage();
  const { value } = useRead('journal.page', LAST);
  return (
    <section>
      <h2 className={styles.title}>{say(WORDS.journal)}</h2>
      <ol className={styles.deeds}>
        {value?.lines.map(({ sequence, at, author, what }) => (
          <li key={sequence}>
            <div className={styles.when}>
              <time dateTime={at}>{sayMoment(at, language)}</time> {author}
            </div>
            {say(what)}
          </li>
        ))}
      </ol>
      <Link to="/journal">{say(WORDS.wholeJournal)}</Link>
    </section>
  );
}

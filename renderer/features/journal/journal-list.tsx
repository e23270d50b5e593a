import type { JournalLine } from '../../../shared/contract/journal.ts';
import { useLanguage } from '../../lib/language.ts';
import { sayDay, sayTime } from '../../lib/moment.ts';
import styles from './journal-list.module.css';
import { ACTIONS, WORDS } from './words.ts';

/** Entries of the journal under the days on which they were made. */
export function JournalList({ lines }: { readonly lines: readonly JournalLine[] }) {
  const { language, say } = useLanguage();
  if (lines.length === 0) return <p>{say(WORDS.none)}</p>;
  return (
    <section aria-label={say(WORDS.list)} className={styles.list}>
      {daysOf(lines, (at) => sayDay(at, language)).map(({ day, lines: ofDay }) => (
        <section key={day}>
          <h2 className={styles.day}>{day}</h2>
          <ol className={styles.lines}>
            {ofDay.map((line) => (
              <Line key={line.sequence} line={line} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Line({ line: { sequence, at, author, action, what, hash } }: { readonly line: JournalLine }) {
  const { language, say } = useLanguage();
  return (
    <li className={styles.line}>
      <time className={styles.time} dateTime={at}>
        {sayTime(at, language)}
      </time>
      <span className={styles.action}>{say(ACTIONS[action])}</span>
      <span className={styles.what}>{say(what)}</span>
      <span className={styles.author}>{author}</span>
      <span
        className={styles.hash}
        title={say({ zh: `第 ${sequence} 条的摘要`, en: `The hash of entry ${sequence}` })}
      >
        {sequence} · {hash}
      </span>
    </li>
  );
}

interface Day {
  readonly day: string;
  readonly lines: readonly JournalLine[];
}

/** Lines of one day stand together, in the order they come. */
function daysOf(lines: readonly JournalLine[], dayOf: (at: string) => string): Day[] {
  return [...Map.groupBy(lines, ({ at }) => dayOf(at))].map(([day, ofDay]) => ({ day, lines: ofDay }));
}

import { Button } from 'antd';
import type { ExcerptView } from '../../../../../shared/contract/interviews.ts';
import type { Wording } from '../../../../../shared/language/wording.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { AttitudeSign } from '../attitude-sign.tsx';
import styles from './reading.module.css';
import { READING_WORDS } from './words.ts';

interface Props {
  readonly excerpts: readonly ExcerptView[];
  readonly onOpen: (excerpt: ExcerptView) => void;
}

/** Everything that is coded, in the order of the text; each leads to its place. */
export function ExcerptList({ excerpts, onOpen }: Props) {
  const { say } = useLanguage();
  return (
    <section aria-label={say(READING_WORDS.excerpts)}>
      <h2 className={styles.heading}>{`${say(READING_WORDS.excerpts)} ${excerpts.length}`}</h2>
      {excerpts.length === 0 && <p className={styles.quiet}>{say(READING_WORDS.none)}</p>}
      <ul className={styles.lines}>
        {excerpts.map((excerpt) => (
          <li key={excerpt.id}>
            <AttitudeSign attitude={excerpt.attitude} /> <strong>{excerpt.topic}</strong>{' '}
            {excerpt.indicator !== null && (
              <span className={styles.quiet}>{`${excerpt.indicator.id} ${excerpt.indicator.name}`}</span>
            )}
            <Button type="link" className={styles.link ?? ''} onClick={() => onOpen(excerpt)}>
              {excerpt.quote}
            </Button>
            <div className={styles.quiet}>{say(quoteWords(excerpt))}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What letters may make of it. */
function quoteWords({ stands, quotable, masked }: ExcerptView): Wording {
  if (!stands) return READING_WORDS.lost;
  if (!quotable) return READING_WORDS.mayNotQuote;
  if (masked === null) return READING_WORDS.notQuoted;
  const { zh, en } = READING_WORDS.masked;
  return { zh: `${zh}：“${masked}”`, en: `${en}: “${masked}”` };
}

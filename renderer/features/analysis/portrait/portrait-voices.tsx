import type { PortraitJudgement, PortraitVoices } from '../../../../shared/action/portrait/portrait.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from '../analysis.module.css';
import { heardWords, MOSTLY_WORDS, PORTRAIT_WORDS, peopleWords } from './words.ts';

/** What residents say, as letters would say it. */
export function PortraitVoicesPart({ voices }: { readonly voices: PortraitVoices }) {
  const { say } = useLanguage();
  const { responses, interviews, best, worst, topics, quote } = voices;
  return (
    <>
      <p>
        {say(heardWords(responses, interviews))}{' '}
        <span className={styles.quiet}>{say(PORTRAIT_WORDS.tooFew)}</span>
      </p>
      <Judgements title={PORTRAIT_WORDS.best} judgements={best} />
      <Judgements title={PORTRAIT_WORDS.worst} judgements={worst} />
      {topics.length > 0 && (
        <>
          <h4 className={styles.small}>{say(PORTRAIT_WORDS.topics)}</h4>
          <ul className={styles.plain}>
            {topics.map(({ topic, people, mostly }) => (
              <li key={topic}>
                {topic}{' '}
                <span className={styles.quiet}>
                  {`${say(peopleWords(people))}，${say(MOSTLY_WORDS[mostly])}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {quote !== null && <blockquote className={styles.quote}>{quote}</blockquote>}
    </>
  );
}

interface JudgementsProps {
  readonly title: Wording;
  readonly judgements: readonly PortraitJudgement[];
}

function Judgements({ title, judgements }: JudgementsProps) {
  const { say } = useLanguage();
  if (judgements.length === 0) return null;
  return (
    <>
      <h4 className={styles.small}>{say(title)}</h4>
      <ul className={styles.plain}>
        {judgements.map(({ question, mean, answers }) => (
          <li key={question} className={styles.judged}>
            <span>{question}</span>
            <span className={styles.figure}>
              {mean} <span className={styles.quiet}>{`n=${answers}`}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

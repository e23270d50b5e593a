import { Input } from 'antd';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../../lib/language.ts';
import { nameFinder } from '../../../lib/name-finder.ts';
import { useDocument } from '../draft/document.tsx';
import { useJudgement } from '../draft/judgement.tsx';
import { isWithin } from '../draft/problems-at.ts';
import styles from './questions.module.css';
import { QUESTION_WORDS } from './words.ts';

/** The questions, found by their words or 拼音; one is chosen. */
export function QuestionList({ chosen, onChoose }: { chosen: number; onChoose: (index: number) => void }) {
  const { say } = useLanguage();
  const { questions } = useDocument().guideline;
  const { placed } = useJudgement();
  const [typed, setTyped] = useState('');
  const finder = useMemo(() => nameFinder(questions, ({ id, text }) => [id, text]), [questions]);
  return (
    <div className={styles.list}>
      <Input
        allowClear
        disabled={false}
        aria-label={say(QUESTION_WORDS.find)}
        placeholder={say(QUESTION_WORDS.find)}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <ul>
        {finder.filter(typed).map((question) => {
          const index = questions.indexOf(question);
          const hasProblem = placed.some((problem) =>
            isWithin(problem, { section: 'questions', item: question.id }),
          );
          return (
            <li key={question.id}>
              <button
                type="button"
                aria-current={index === chosen}
                className={styles.entry}
                onClick={() => onChoose(index)}
              >
                <span className={styles.id}>{question.id}</span> {question.text}
                {hasProblem && <span className={styles.mark}> !</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Question } from '../../../../shared/rules/question.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { SectionTitle } from '../frame/section-title.tsx';
import { withChanged, withMoved } from '../items/list-changes.ts';
import { QuestionActions } from './question-actions.tsx';
import { newQuestion } from './question-changes.ts';
import { QuestionEditor } from './question-editor.tsx';
import { QuestionList } from './question-list.tsx';
import styles from './questions.module.css';
import { QUESTION_WORDS } from './words.ts';

/** The question bank: the list of questions, and beside it the one that is chosen. */
export function QuestionsSection() {
  const { say } = useLanguage();
  const { guideline, change } = useDocument();
  const { questions } = guideline;
  const [params, setParams] = useSearchParams();
  const found = questions.findIndex(({ id }) => id === params.get('item'));
  const [place, setPlace] = useState(0);
  const index = Math.min(found === -1 ? place : found, questions.length - 1);
  const chosen = questions[index];
  const choose = (next: number) => {
    setPlace(next);
    setParams(
      (before) => {
        before.delete('item');
        return before;
      },
      { replace: true },
    );
  };
  const set = (next: readonly Question[], field?: string) =>
    change((before) => ({ ...before, questions: [...next] }), field);
  const add = () => {
    set([...questions, newQuestion(guideline, say(QUESTION_WORDS.newQuestion))]);
    choose(questions.length);
  };
  const move = (to: number) => {
    set(withMoved(questions, index, to));
    choose(to);
  };
  return (
    <>
      <SectionTitle
        title={say(QUESTION_WORDS.title)}
        text={say(QUESTION_WORDS.text)}
        actions={
          <Button icon={<PlusOutlined />} onClick={add}>
            {say(QUESTION_WORDS.add)}
          </Button>
        }
      />
      <div className={styles.split}>
        <QuestionList chosen={index} onChoose={choose} />
        {chosen !== undefined && (
          <div>
            <QuestionActions
              question={chosen}
              isFirst={index === 0}
              isLast={index === questions.length - 1}
              onMove={(by) => move(index + by)}
              onRemove={() => set(questions.toSpliced(index, 1))}
            />
            <QuestionEditor
              key={index}
              question={chosen}
              onChange={(next, field) =>
                set(withChanged(questions, index, next), `questions ${index} ${field}`)
              }
            />
          </div>
        )}
      </div>
    </>
  );
}

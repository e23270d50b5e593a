import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Question } from '../../../../shared/rules/question.ts';
import { useLanguage } from '../../../lib/language.ts';
import { nameFinder } from '../../../lib/name-finder.ts';
import { useDocument } from '../draft/document.tsx';
import { useJudgement } from '../draft/judgement.tsx';
import { isWithin } from '../draft/problems-at.ts';
import { SectionTitle } from '../frame/section-title.tsx';
import { withChanged, withMoved } from '../items/list-changes.ts';
import { ITEM_WORDS } from '../items/words.ts';
import { newQuestion } from './question-changes.ts';
import { QuestionEditor } from './question-editor.tsx';
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

function QuestionList({ chosen, onChoose }: { chosen: number; onChoose: (index: number) => void }) {
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

interface ActionsProps {
  readonly question: Question;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function QuestionActions({ question: { id }, isFirst, isLast, onMove, onRemove }: ActionsProps) {
  const { say } = useLanguage();
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        type="text"
        icon={<ArrowUpOutlined />}
        disabled={isFirst}
        aria-label={say(ITEM_WORDS.up(id))}
        onClick={() => onMove(-1)}
      />
      <Button
        size="small"
        type="text"
        icon={<ArrowDownOutlined />}
        disabled={isLast}
        aria-label={say(ITEM_WORDS.down(id))}
        onClick={() => onMove(1)}
      />
      <Button size="small" type="text" icon={<DeleteOutlined />} onClick={onRemove}>
        {say(QUESTION_WORDS.remove)}
      </Button>
    </div>
  );
}

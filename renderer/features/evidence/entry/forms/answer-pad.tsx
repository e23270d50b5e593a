import { Button } from 'antd';
import { type KeyboardEvent, type Ref, useEffect, useRef } from 'react';
import type { EntryQuestion } from '../../../../../shared/contract/entry.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { type Answering, chosen, keyOf, pressed } from './answering.ts';
import styles from './form-entry.module.css';
import { WORDS } from './words.ts';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly questions: readonly EntryQuestion[];
  readonly form: Answering;
  readonly isCorrecting: boolean;
  readonly onAnswer: (form: Answering) => void;
  readonly onFinish: () => void;
}

/** The questions of a form; while the keyboard is here, each key answers. */
export function AnswerPad({ ref, questions, form, isCorrecting, onAnswer, onFinish }: Props) {
  const { say } = useLanguage();
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const next = pressed(form, event.key, questions);
    if (next === null) return;
    event.preventDefault();
    if (next === 'finish') onFinish();
    else onAnswer(next);
  };
  return (
    <section className={styles.padding}>
      <div
        ref={ref}
        className={styles.pad}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys are answered here, as in a field
        tabIndex={0}
        role="application"
        aria-label={say(WORDS.pad)}
        onKeyDown={press}
      >
        <ol className={styles.questions}>
          {questions.map((question, index) => (
            <QuestionLine
              key={question.id}
              question={question}
              labels={form.answers[question.id] ?? []}
              isCurrent={index === form.at}
              onGo={() => onAnswer({ ...form, at: index })}
              onChoose={(option) => onAnswer(chosen({ ...form, at: index }, question, option, questions))}
            />
          ))}
        </ol>
        {form.at >= questions.length && (
          <div className={styles.end} aria-live="polite">
            <span>{say(WORDS.end)}</span>
            <Button type="primary" tabIndex={-1} onClick={onFinish}>
              {say(isCorrecting ? WORDS.takeCorrected : WORDS.take)}
            </Button>
          </div>
        )}
      </div>
      <p className={styles.quiet}>{say(WORDS.keys)}</p>
    </section>
  );
}

interface LineProps {
  readonly question: EntryQuestion;
  /** What was chosen. */
  readonly labels: readonly string[];
  readonly isCurrent: boolean;
  readonly onGo: () => void;
  readonly onChoose: (option: string) => void;
}

function QuestionLine({ question: { text, kind, options }, labels, isCurrent, onGo, onChoose }: LineProps) {
  const { say } = useLanguage();
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const answer = labels.length === 0 ? say(WORDS.skipped) : labels.join('、');
  return (
    <li ref={line} className={isCurrent ? styles.current : undefined} aria-current={isCurrent}>
      <button type="button" tabIndex={-1} className={styles.question} onClick={onGo}>
        <span>
          {text}
          {kind === 'multiple' && <em className={styles.kind}>（{say(WORDS.multiple)}）</em>}
        </span>
        <span className={labels.length === 0 ? styles.quiet : styles.answer}>{answer}</span>
      </button>
      {isCurrent && (
        <div className={styles.options}>
          {options.map((option, index) => (
            <Button
              key={option}
              tabIndex={-1}
              type={labels.includes(option) ? 'primary' : 'default'}
              aria-pressed={labels.includes(option)}
              onClick={() => onChoose(option)}
            >
              <kbd className={styles.key}>{keyOf(index)}</kbd> {option}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

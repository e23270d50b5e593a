import { Link } from 'react-router';
import { renameQuestion } from '../../../../shared/guideline/editing/rename-item.ts';
import { QUESTION_KIND_WORDS } from '../../../../shared/guideline/workbook/choice-words.ts';
import type { Question } from '../../../../shared/rules/question.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { useProblemsAt } from '../draft/problems-at.ts';
import { Field } from '../fields/field.tsx';
import { IdInput } from '../fields/id-input.tsx';
import { LinesInput } from '../fields/lines-input.tsx';
import { ProblemLines } from '../fields/problem-lines.tsx';
import { TextInput } from '../fields/text-input.tsx';
import { ChooseOne } from '../fields/word-select.tsx';
import { OptionTable } from './option-table.tsx';
import { leavesAsking } from './question-changes.ts';
import styles from './questions.module.css';
import { QUESTION_WORDS } from './words.ts';

interface Props {
  readonly question: Question;
  readonly onChange: (change: Partial<Question>, field: string) => void;
}

/** One question with its options, and how else both are written. */
export function QuestionEditor({ question, onChange }: Props) {
  const { say } = useLanguage();
  const { guideline, change } = useDocument();
  const place = (field: string) => ({ section: 'questions', item: question.id, field: [field] }) as const;
  return (
    <div className={styles.editor}>
      <ProblemLines problems={useProblemsAt({ section: 'questions', item: question.id })} />
      <div className={styles.identity}>
        <Field label={say(QUESTION_WORDS.id)} place={place('id')}>
          {({ id, status }) => (
            <IdInput
              id={id}
              status={status}
              value={question.id}
              taken={guideline.questions.map((other) => other.id)}
              onRename={(to) => change((before) => renameQuestion(before, question.id, to))}
            />
          )}
        </Field>
        <Field label={say(QUESTION_WORDS.question)} place={place('text')}>
          {(control) => (
            <TextInput
              {...control}
              isLong
              value={question.text}
              onChange={(text) => onChange({ text }, 'text')}
            />
          )}
        </Field>
        <Field label={say(QUESTION_WORDS.kind)} place={place('kind')}>
          {(control) => (
            <ChooseOne
              {...control}
              choices={(['single', 'multiple'] as const).map((kind) => ({
                value: kind,
                label: say(QUESTION_KIND_WORDS[kind]),
              }))}
              value={question.kind}
              onChange={(kind) => onChange({ kind: kind === 'multiple' ? 'multiple' : 'single' }, 'kind')}
            />
          )}
        </Field>
      </div>
      <Field label={say(QUESTION_WORDS.aliases)} place={place('aliases')}>
        {(control) => (
          <LinesInput
            {...control}
            value={question.aliases}
            onChange={(aliases) => onChange({ aliases }, 'aliases')}
          />
        )}
      </Field>
      <OptionTable question={question} onChange={onChange} />
      <UsedBy id={question.id} />
    </div>
  );
}

function UsedBy({ id }: { readonly id: string }) {
  const { say } = useLanguage();
  const leaves = leavesAsking(useDocument().guideline, id);
  return (
    <p className={styles.usedBy}>
      {say(QUESTION_WORDS.usedBy)}：{leaves.length === 0 && say(QUESTION_WORDS.unused)}
      {leaves.map((leaf) => (
        <Link key={leaf.id} to={`/guideline/indicators?indicator=${encodeURIComponent(leaf.id)}`}>
          {`${leaf.id} ${leaf.name}`}
        </Link>
      ))}
    </p>
  );
}

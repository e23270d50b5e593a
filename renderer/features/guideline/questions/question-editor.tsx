import { Checkbox } from 'antd';
import { Link } from 'react-router';
import { renameQuestion } from '../../../../shared/guideline/editing/rename-item.ts';
import { renameOption } from '../../../../shared/guideline/editing/rename-option.ts';
import { QUESTION_KIND_WORDS } from '../../../../shared/guideline/workbook/choice-words.ts';
import type { Question } from '../../../../shared/rules/question.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { useProblemsAt } from '../draft/problems-at.ts';
import { Field } from '../fields/field.tsx';
import { IdInput } from '../fields/id-input.tsx';
import { LinesInput } from '../fields/lines-input.tsx';
import { NumberInput } from '../fields/number-input.tsx';
import { ProblemLines } from '../fields/problem-lines.tsx';
import { TextInput } from '../fields/text-input.tsx';
import { ChooseOne } from '../fields/word-select.tsx';
import { ItemTable } from '../items/item-table.tsx';
import { withChanged } from '../items/list-changes.ts';
import { leavesAsking, newOption, type Option } from './question-changes.ts';
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

function OptionTable({ question, onChange }: Props) {
  const { say } = useLanguage();
  const { change } = useDocument();
  const { options } = question;
  const set = (index: number, next: Partial<Option>, field: string) =>
    onChange({ options: withChanged(options, index, next) }, `options.${index}.${field}`);
  return (
    <ItemTable<Option>
      label={say(QUESTION_WORDS.options)}
      items={options}
      nameOf={({ label }) => label}
      onChange={(next) => onChange({ options: next }, 'options')}
      create={() => newOption(question, say(QUESTION_WORDS.newOption))}
      addLabel={say(QUESTION_WORDS.addOption)}
      columns={[
        {
          title: say(QUESTION_WORDS.option),
          width: '36%',
          render: ({ label }, _index, name) => (
            <IdInput
              label={name}
              value={label}
              taken={options.map((option) => option.label)}
              onRename={(to) => change((before) => renameOption(before, question.id, label, to))}
            />
          ),
        },
        {
          title: say(QUESTION_WORDS.value),
          width: 184,
          render: ({ value }, index, name) => (
            <OptionValue
              value={value}
              label={name}
              onChange={(next) => set(index, { value: next }, 'value')}
            />
          ),
        },
        {
          title: say(QUESTION_WORDS.optionAliases),
          render: ({ aliases }, index, name) => (
            <LinesInput
              rows={1}
              label={name}
              value={aliases}
              onChange={(next) => set(index, { aliases: next }, 'aliases')}
            />
          ),
        },
      ]}
    />
  );
}

interface OptionValueProps {
  readonly value: number | null;
  readonly label: string;
  readonly onChange: (value: number | null) => void;
}

/** What an option counts for; 不计分 for one like 不了解, which is no valid answer. */
function OptionValue({ value, label, onChange }: OptionValueProps) {
  const { say } = useLanguage();
  return (
    <span className={styles.value}>
      {value !== null && <NumberInput label={label} value={value} onChange={onChange} />}
      <Checkbox checked={value === null} onChange={({ target }) => onChange(target.checked ? null : 0)}>
        {say(QUESTION_WORDS.noValue)}
      </Checkbox>
    </span>
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

import { Checkbox } from 'antd';
import { renameOption } from '../../../../shared/guideline/editing/rename-option.ts';
import type { Question } from '../../../../shared/rules/question.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { IdInput } from '../fields/id-input.tsx';
import { LinesInput } from '../fields/lines-input.tsx';
import { NumberInput } from '../fields/number-input.tsx';
import { ItemTable } from '../items/item-table.tsx';
import { withChanged } from '../items/list-changes.ts';
import { newOption, type Option } from './question-changes.ts';
import styles from './questions.module.css';
import { QUESTION_WORDS } from './words.ts';

interface Props {
  readonly question: Question;
  readonly onChange: (change: Partial<Question>, field: string) => void;
}

/** The options of a question, what each counts for and how else it is written. */
export function OptionTable({ question, onChange }: Props) {
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

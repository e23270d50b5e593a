import { Checkbox, Radio, Select } from 'antd';
import type { FormChoices } from '../../../../shared/contract/forms.ts';
import { FORM_FORMATS, type FormFormat, formDivisionSchema } from '../../../../shared/model/form.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from './forms.module.css';
import { ScopeChoice } from './scope-choice.tsx';
import type { ChosenForms } from './wanted-forms.ts';
import { DIVISION_NAMES, FORM_WORDS, FORMAT_NAMES } from './words.ts';

interface OptionsProps {
  readonly choices: FormChoices;
  readonly chosen: ChosenForms;
  readonly onChange: (chosen: ChosenForms) => void;
}

/** In which formats, for which compounds, divided how, and for which experts. */
export function FormOptions({ choices, chosen, onChange }: OptionsProps) {
  const { say } = useLanguage();
  const { kinds, formats, scope, division, experts } = chosen;
  return (
    <dl className={styles.options}>
      <dt>{say(FORM_WORDS.formats)}</dt>
      <dd>
        <Checkbox.Group<FormFormat>
          aria-label={say(FORM_WORDS.formats)}
          value={[...formats]}
          options={FORM_FORMATS.map((format) => ({ value: format, label: say(FORMAT_NAMES[format]) }))}
          onChange={(some) => onChange({ ...chosen, formats: some })}
        />
      </dd>
      <dt>{say(FORM_WORDS.scope)}</dt>
      <dd>
        <ScopeChoice
          choices={choices}
          scope={scope}
          onChange={(next) => onChange({ ...chosen, scope: next })}
        />
      </dd>
      <dt>{say(FORM_WORDS.division)}</dt>
      <dd>
        <Radio.Group
          aria-label={say(FORM_WORDS.division)}
          value={division}
          options={formDivisionSchema.options.map((one) => ({ value: one, label: say(DIVISION_NAMES[one]) }))}
          onChange={({ target }) => onChange({ ...chosen, division: target.value })}
        />
      </dd>
      {kinds.includes('questionnaire') && <PlannedCopies choices={choices} />}
      {kinds.includes('marks') && (
        <Experts
          choices={choices}
          experts={experts}
          onChange={(names) => onChange({ ...chosen, experts: names })}
        />
      )}
    </dl>
  );
}

/** Where the number of rows and copies comes from. */
function PlannedCopies({ choices: { questionnaires } }: Pick<OptionsProps, 'choices'>) {
  const { language, say } = useLanguage();
  const planned = questionnaires.planned.toLocaleString(language);
  return (
    <>
      <dt>{say(FORM_WORDS.copies)}</dt>
      <dd>
        {questionnaires.byPlan
          ? say({
              zh: `按抽样方案，全区 ${planned} 份`,
              en: `By the sampling plan, ${planned} in the district`,
            })
          : say({
              zh: `按导则的抽样要求，全区 ${planned} 份（还没有保存抽样方案）`,
              en: `By what the guideline demands, ${planned} in the district (no sampling plan was saved yet)`,
            })}
      </dd>
    </>
  );
}

interface ExpertsProps extends Pick<OptionsProps, 'choices'> {
  readonly experts: readonly string[];
  readonly onChange: (experts: string[]) => void;
}

/** Whose mark sheets; names that nobody gave marks under can be typed. */
function Experts({ choices, experts, onChange }: ExpertsProps) {
  const { say } = useLanguage();
  return (
    <>
      <dt>{say(FORM_WORDS.experts)}</dt>
      <dd>
        <Select<string[]>
          mode="tags"
          className={styles.experts ?? ''}
          aria-label={say(FORM_WORDS.experts)}
          value={[...experts]}
          options={choices.experts.map((name) => ({ value: name, label: name }))}
          tokenSeparators={['、', '，', ',']}
          onChange={(names) => onChange(names.filter((name) => name.trim() !== ''))}
        />
        <p className={styles.note}>{say(FORM_WORDS.expertsHint)}</p>
      </dd>
    </>
  );
}

import type { Guideline } from '../../../../shared/model/guideline.ts';
import { type FormField, filledIn, namesFilledIn } from '../../../../shared/rules/form.ts';
import { useLanguage } from '../../../lib/language.ts';
import type { FieldControl } from '../fields/field.tsx';
import { LinesInput } from '../fields/lines-input.tsx';
import { NumberInput } from '../fields/number-input.tsx';
import { ChooseOne, ChooseSome } from '../fields/word-select.tsx';
import { StepsInput } from './steps-input.tsx';
import { WeightsInput } from './weights-input.tsx';

interface Props {
  readonly field: FormField;
  /** The measure or scale as it is filled in. */
  readonly rule: object;
  readonly form: readonly FormField[];
  readonly guideline: Guideline;
  readonly control: FieldControl;
  readonly onChange: (value: unknown) => void;
}

/** The control of one field of a rule, by the kind that the rule itself says it is: a new rule needs no new screen. */
export function RuleField({ field, rule, form, guideline, control, onChange }: Props) {
  const { language } = useLanguage();
  const value = filledIn(rule, field);
  switch (field.kind) {
    case 'number':
      return <NumberInput {...control} value={value as number} onChange={onChange} />;
    case 'choice': {
      const choices = Object.entries(field.choices).map(([code, words]) => ({
        value: code,
        label: words[language],
      }));
      return <ChooseOne {...control} choices={choices} value={value as string} onChange={onChange} />;
    }
    case 'metric':
      return (
        <ChooseOne
          {...control}
          choices={metricChoices(guideline)}
          value={value as string}
          onChange={onChange}
        />
      );
    case 'questions':
      return (
        <ChooseSome
          {...control}
          choices={questionChoices(guideline)}
          value={value as string[]}
          onChange={onChange}
        />
      );
    case 'options': {
      const choices = optionChoices(guideline, namesFilledIn(rule, form, 'questions'));
      return <ChooseSome {...control} choices={choices} value={value as string[]} onChange={onChange} />;
    }
    case 'texts':
      return <LinesInput {...control} value={value as string[]} onChange={onChange} />;
    case 'weights':
      return <WeightsInput value={value as Record<string, number>} label={field.label} onChange={onChange} />;
    case 'steps':
      return (
        <StepsInput
          value={value as { from: number; points: number }[]}
          label={field.label}
          onChange={onChange}
        />
      );
    default:
      return field satisfies never;
  }
}

/** The metrics of a guideline, to be chosen from. */
export function metricChoices({ metrics }: Guideline) {
  return metrics.map(({ id, name }) => ({ value: id, label: `${name}（${id}）` }));
}

function questionChoices({ questions }: Guideline) {
  return questions.map(({ id, text }) => ({ value: id, label: `${id} ${text}` }));
}

/** The labels of these questions that count as an answer, each once. */
function optionChoices({ questions }: Guideline, named: readonly string[]) {
  const labels = questions
    .filter(({ id }) => named.includes(id))
    .flatMap(({ options }) => options.filter(({ value }) => value !== null).map(({ label }) => label));
  return [...new Set(labels)].map((label) => ({ value: label, label }));
}

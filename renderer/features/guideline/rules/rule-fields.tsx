import { type FillableRule, startingRule } from '../../../../shared/guideline/editing/starting-rule.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import type { FormField } from '../../../../shared/rules/form.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import type { ProblemPlace } from '../draft/problems-at.ts';
import { Field } from '../fields/field.tsx';
import { ChooseOne } from '../fields/word-select.tsx';
import { RuleField } from './rule-field.tsx';

/** A measure or a scale as the screen knows it. */
interface ShownRule<Rule> extends FillableRule<Rule> {
  readonly name: Wording;
}

interface Props<Rule extends { readonly kind: string }> {
  /** `测量` or `尺度`. */
  readonly title: Wording;
  readonly rules: readonly ShownRule<Rule>[];
  readonly value: Rule;
  /** The leaf's points, for a scale that begins with them. */
  readonly points: number;
  /** Where problems of the rule are found; its fields come after. */
  readonly place: ProblemPlace & { readonly field: readonly string[] };
  readonly onChange: (rule: Rule, field: string) => void;
}

/** Where the control itself shows what may be filled in, the hint for whoever writes in a workbook is left out. */
const SELF_EVIDENT: ReadonlySet<FormField['kind']> = new Set([
  'metric',
  'questions',
  'options',
  'weights',
  'steps',
]);

const WIDE: ReadonlySet<FormField['kind']> = new Set(['questions', 'options', 'texts', 'weights', 'steps']);

/** A measure or a scale: its kind, and the fields that this kind asks for. */
export function RuleFields<Rule extends { readonly kind: string }>(props: Props<Rule>) {
  const { title, rules, value, points, place, onChange } = props;
  const { say, language } = useLanguage();
  const { guideline } = useDocument();
  const rule = rules.find(({ kind }) => kind === value.kind);
  const form = rule?.form ?? [];
  const choose = (kind: string) => {
    const next = rules.find((other) => other.kind === kind);
    if (next !== undefined) onChange(startingRule(next, { value, form }, points), 'kind');
  };
  return (
    <>
      <Field label={say(title)} place={{ ...place, field: [...place.field, 'kind'] }}>
        {(control) => (
          <ChooseOne
            {...control}
            choices={rules.map(({ kind, name }) => ({ value: kind, label: name[language] }))}
            value={value.kind}
            onChange={choose}
          />
        )}
      </Field>
      {form.map((field) => (
        <Field
          key={field.name}
          label={field.label[language]}
          hint={SELF_EVIDENT.has(field.kind) ? undefined : field.hint[language]}
          isWide={WIDE.has(field.kind)}
          place={{ ...place, field: [...place.field, field.name] }}
        >
          {(control) => (
            <RuleField
              field={field}
              rule={value}
              form={form}
              guideline={guideline}
              control={control}
              onChange={(next) => onChange({ ...value, [field.name]: next }, field.name)}
            />
          )}
        </Field>
      ))}
    </>
  );
}

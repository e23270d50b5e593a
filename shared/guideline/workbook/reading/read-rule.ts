import type { Wording } from '../../../language/wording.ts';
import { type FormField, namesFilledIn } from '../../../rules/form.ts';
import type { Lexicon } from './lexicon.ts';
import type { Names } from './names.ts';
import { readChoice } from './read-choice.ts';
import { readSteps, readWeights } from './read-pairs.ts';
import { readReference, readReferences } from './read-reference.ts';
import type { WorkbookRow } from './workbook-row.ts';

/** What a measure and a scale have in common: a name to choose it by and a form to fill in. */
export interface FormRule {
  readonly kind: string;
  readonly name: Wording;
  readonly form: readonly FormField[];
}

/** A measure or a scale as it was filled in; fields that were left out are not there. */
export type RuleDraft = { readonly kind: string } & Readonly<Record<string, unknown>>;

/** The rule chosen in a cell; undefined when it is blank, or after noting that there is no such rule. */
export function readChosenRule<Rule extends FormRule>(
  row: WorkbookRow,
  heading: string,
  rules: readonly Rule[],
): Rule | undefined {
  const kind = readChoice(row, heading, Object.fromEntries(rules.map((rule) => [rule.kind, rule.name])));
  return rules.find((rule) => rule.kind === kind);
}

/** The fields of a rule as filled in; warns of fields that only other rules use. */
export function readForm(
  row: WorkbookRow,
  rule: FormRule,
  headings: readonly string[],
  lexicon: Lexicon,
): RuleDraft {
  const used = new Set(rule.form.map(({ label }) => label.zh));
  for (const heading of headings) {
    if (used.has(heading) || row.isBlank(heading)) continue;
    row.note('guideline-parameter-unused', { rule: rule.name.zh, ruleInEnglish: rule.name.en }, heading);
  }
  const draft: Record<string, unknown> & { kind: string } = { kind: rule.kind };
  for (const field of rule.form) {
    const questions = namesFilledIn(draft, rule.form, 'questions');
    const value = readField(row, field, lexicon, questions);
    if (value !== undefined) draft[field.name] = value;
  }
  return draft;
}

/** @param questions the ids that the rule names, for its list of options */
function readField(
  row: WorkbookRow,
  field: FormField,
  lexicon: Lexicon,
  questions: readonly string[],
): unknown {
  const heading = field.label.zh;
  switch (field.kind) {
    case 'number':
      return row.number(heading);
    case 'choice':
      return readChoice(row, heading, field.choices);
    case 'metric':
      return readReference(row, heading, lexicon.metrics);
    case 'questions':
      return readReferences(row, heading, lexicon.questions);
    case 'options':
      return readOptions(row, heading, lexicon.optionsOf(questions));
    case 'texts':
      return row.list(heading);
    case 'weights':
      return readWeights(row, heading);
    case 'steps':
      return readSteps(row, heading);
    default:
      return field satisfies never;
  }
}

function readOptions(row: WorkbookRow, heading: string, options: Names | null): string[] | undefined {
  return options === null ? row.list(heading) : readReferences(row, heading, options);
}

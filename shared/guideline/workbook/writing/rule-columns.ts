import type { Wording } from '../../../language/wording.ts';
import type { FormField } from '../../../rules/form.ts';
import { type Choices, numberColumn, type SheetColumn, textColumn } from '../../../workbook/workbook.ts';
import { METRICS, SHEETS } from '../headings.ts';

/** What the columns need to know of a measure or a scale. */
export interface FormRule {
  readonly name: Wording;
  readonly form: readonly FormField[];
}

/** The rules that have a field under a heading, with the field. */
export function usersOf(heading: string, rules: readonly FormRule[]) {
  return rules.flatMap((rule) => {
    const field = rule.form.find(({ label }) => label.zh === heading);
    return field === undefined ? [] : [{ rule, field }];
  });
}

/** The columns of the fields of some rules, each with a note that says which rule needs what. */
export function ruleColumns(headings: readonly string[], rules: readonly FormRule[]): SheetColumn[] {
  return headings.map((heading) => {
    const users = usersOf(heading, rules);
    const note = users.map(({ rule, field }) => `【${rule.name.zh}】${fieldNote(field)}`).join('\n');
    const choices = choicesOf(users.map(({ field }) => field));
    const kind = users[0]?.field.kind ?? 'texts';
    const column =
      kind === 'number' ? numberColumn(heading, WIDTHS.number) : textColumn(heading, WIDTHS[kind]);
    return { ...column, note, ...(choices !== null && { choices }) };
  });
}

const WIDTHS: Readonly<Record<FormField['kind'], number>> = {
  number: 7,
  choice: 12,
  metric: 18,
  questions: 8,
  options: 24,
  texts: 20,
  weights: 22,
  steps: 11,
};

/** The hint of a field, with the words to choose from. */
export function fieldNote(field: FormField): string {
  const words = field.kind === 'choice' ? `（${choiceWords(field).join('、')}）` : '';
  return `${field.hint.zh}${words}`;
}

function choicesOf(fields: readonly FormField[]): Choices | null {
  if (fields.some(({ kind }) => kind === 'metric')) return { sheet: SHEETS.metrics, heading: METRICS.name };
  const words = [...new Set(fields.flatMap(choiceWords))];
  return words.length === 0 ? null : words;
}

function choiceWords(field: FormField): string[] {
  return field.kind === 'choice' ? Object.values(field.choices).map(({ zh }) => zh) : [];
}

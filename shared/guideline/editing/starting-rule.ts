import type { z } from 'zod';
import { type FormField, filledIn } from '../../rules/form.ts';

/** What measures and scales have in common for whoever fills them in. */
export interface FillableRule<Rule> {
  readonly kind: string;
  readonly schema: z.ZodType<Rule>;
  readonly form: readonly FormField[];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * A rule of another kind to begin with: what the earlier rule has under the same name and kind of field is kept, what
 * the schema has a default for has it, anything else is left for a person to fill in.
 *
 * @param points the leaf's points, which the first step of a new scale earns
 */
export function startingRule<Rule extends object>(
  rule: FillableRule<Rule>,
  earlier: { readonly value: object; readonly form: readonly FormField[] },
  points: number,
): Rule {
  const defaults = defaultsOf(rule);
  const fields = rule.form.map((field) => {
    const kept = earlier.form.some(({ name, kind }) => name === field.name && kind === field.kind);
    const value = kept ? filledIn(earlier.value, field) : defaults[field.name];
    return [field.name, value ?? blank(field, isLastNumber(field, rule.form, defaults), points)];
  });
  return { kind: rule.kind, ...Object.fromEntries(fields) } as Rule;
}

/** What the schema fills in where nothing is given. */
function defaultsOf({ kind, schema, form }: FillableRule<object>): Fields {
  const given = Object.fromEntries(form.map((field) => [field.name, acceptable(field)]));
  const optional = form.filter(({ name }) => {
    const { [name]: _left, ...rest } = given;
    return schema.safeParse({ kind, ...rest }).success;
  });
  const required = Object.entries(given).filter(([name]) => !optional.some((field) => field.name === name));
  const parsed = schema.safeParse({ kind, ...Object.fromEntries(required) });
  if (!parsed.success) return {};
  return Object.fromEntries(optional.map((field) => [field.name, filledIn(parsed.data, field)]));
}

/** Something that a schema takes for a field, so that it can be asked about the others. */
function acceptable(field: FormField): unknown {
  switch (field.kind) {
    case 'number':
      return 1;
    case 'choice':
      return Object.keys(field.choices)[0];
    case 'metric':
      return 'x';
    case 'questions':
    case 'options':
    case 'texts':
      return ['x'];
    case 'weights':
      return { x: 1 };
    case 'steps':
      return [{ from: 1, points: 1 }];
    default:
      return field satisfies never;
  }
}

function blank(field: FormField, isLast: boolean, points: number): unknown {
  switch (field.kind) {
    case 'number':
      return isLast ? 100 : 0;
    case 'choice':
      return Object.keys(field.choices)[0];
    case 'metric':
      return '';
    case 'questions':
    case 'options':
    case 'texts':
      return [];
    case 'weights':
      return {};
    case 'steps':
      return [{ from: 100, points }];
    default:
      return field satisfies never;
  }
}

/** Of the numbers that must be given the last is 100 and the others are 0: full marks, all points, the target. */
function isLastNumber(field: FormField, form: readonly FormField[], defaults: Fields): boolean {
  return form.findLast(({ kind, name }) => kind === 'number' && !(name in defaults)) === field;
}

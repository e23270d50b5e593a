import type { Wording } from '../language/wording.ts';

/** What a field holds, and so how it is asked for: in a column of a workbook or in a window. */
type FieldContent =
  /** A number. */
  | { readonly kind: 'number' }
  /** One of a few words; by the word that the guideline holds. */
  | { readonly kind: 'choice'; readonly choices: Readonly<Record<string, Wording>> }
  /** The id of a metric. */
  | { readonly kind: 'metric' }
  /** A list of question ids. */
  | { readonly kind: 'questions' }
  /** A list of option labels of those questions. */
  | { readonly kind: 'options' }
  /** A list of words that only this leaf uses: items, topics. */
  | { readonly kind: 'texts' }
  /** Words of this leaf, each with a number. */
  | { readonly kind: 'weights' }
  /** A list of `{ from, points }`. */
  | { readonly kind: 'steps' };

/** One field of a measure or a scale as a person fills it in. */
export type FormField<Name extends string = string> = FieldContent & {
  /** As the schema calls it. */
  readonly name: Name;
  /** The heading; fields of several rules under one heading share its column, and so their kind. */
  readonly label: Wording;
  /** What is to be written there, said to someone who sees it for the first time. */
  readonly hint: Wording;
};

/** The form of a rule: a field for everything its schema holds besides `kind`. */
export type FormOf<Rule> = readonly FormField<Exclude<keyof Rule, 'kind'> & string>[];

/** What is filled in under a field; undefined where it is left out. */
export function filledIn(rule: object, field: FormField): unknown {
  return (rule as Readonly<Record<string, unknown>>)[field.name];
}

/** The words that a rule lists under the fields of one kind: question ids, metric ids, items. */
export function namesFilledIn(rule: object, form: readonly FormField[], kind: FormField['kind']): string[] {
  return form
    .filter((field) => field.kind === kind)
    .flatMap((field) => filledIn(rule, field))
    .filter((name) => typeof name === 'string');
}

import type { Wording } from '../../language/wording.ts';
import { type FormField, filledIn } from '../../rules/form.ts';
import { type Measure, measureRule } from '../../rules/measures/registry.ts';
import { type Scale, scaleRule } from '../../rules/scales/registry.ts';
import type { Compare } from './compare-fields.ts';
import { compareFormField, formFieldWords } from './compare-form-field.ts';
import { type Say, valueDifference } from './compare-value.ts';
import { fieldOf } from './subject.ts';
import { remarked } from './value-words.ts';

/** What people call a measure or a scale, and what is filled in for it. */
interface NamedRule {
  readonly name: Wording;
  readonly form: readonly FormField[];
}

export const compareMeasure = compareRule<Measure>({ zh: '测量', en: 'measure' }, measureRule);
export const compareScale = compareRule<Scale>({ zh: '尺度', en: 'scale' }, scaleRule);
export const scaleWords: Say<Scale> = ruleWords(scaleRule);

/** Field by field as the rule's form has them; a rule of another kind is one difference. */
function compareRule<Rule extends { readonly kind: string }>(
  label: Wording,
  ruleOf: (rule: Rule) => NamedRule,
): Compare<Rule> {
  return (before, after, subject) => {
    if (before.kind !== after.kind) {
      return [valueDifference(label, before, after, ruleWords(ruleOf), subject)];
    }
    return ruleOf(after).form.flatMap((field) =>
      compareFormField(field)(filledIn(before, field), filledIn(after, field), fieldOf(subject, field.name)),
    );
  };
}

/** `满意率（题目 q1；计入选项 满意）` */
function ruleWords<Rule extends object>(ruleOf: (rule: Rule) => NamedRule): Say<Rule> {
  return (rule, names) => {
    const { name, form } = ruleOf(rule);
    const filled = form.flatMap((field) => {
      const value = filledIn(rule, field);
      return value === undefined ? [] : [{ label: field.label, words: formFieldWords(field)(value, names) }];
    });
    if (filled.length === 0) return name;
    return remarked(name, {
      zh: filled.map(({ label, words }) => `${label.zh} ${words.zh}`).join('；'),
      en: filled.map(({ label, words }) => `${label.en} ${words.en}`).join('; '),
    });
  };
}

import { describe, expect, test } from 'vitest';
import { startingRule } from '../../../../shared/guideline/editing/starting-rule.ts';
import { MEASURE_RULES } from '../../../../shared/rules/measures/registry.ts';
import { SCALE_RULES } from '../../../../shared/rules/scales/registry.ts';

const NOTHING = { value: {}, form: [] };

function ruleOf<Rule extends { readonly kind: string }>(rules: readonly Rule[], kind: string): Rule {
  const found = rules.find((rule) => rule.kind === kind);
  if (found === undefined) throw new Error(kind);
  return found;
}

describe('a rule to begin with', () => {
  test.each(MEASURE_RULES.map((rule) => [rule.kind, rule] as const))('%s has every field', (kind, rule) => {
    const measure = startingRule(rule, NOTHING, 10);
    expect(Object.keys(measure)).toEqual(['kind', ...rule.form.map(({ name }) => name)]);
    expect(measure.kind).toBe(kind);
  });

  test('has what the schema fills in, and 100 as full marks', () => {
    expect(startingRule(ruleOf(MEASURE_RULES, 'mark'), NOTHING, 10)).toEqual({
      kind: 'mark',
      max: 100,
      combine: 'mean',
      trimFrom: 5,
    });
    expect(startingRule(ruleOf(SCALE_RULES, 'linear'), NOTHING, 10)).toEqual({
      kind: 'linear',
      zero: 0,
      full: 100,
    });
    expect(startingRule(ruleOf(SCALE_RULES, 'steps'), NOTHING, 10)).toEqual({
      kind: 'steps',
      steps: [{ from: 100, points: 10 }],
      otherwise: 0,
    });
  });

  test('keeps what the earlier rule has under the same field', () => {
    const share = { kind: 'share', questions: ['q1'], counted: ['满意'] };
    const earlier = { value: share, form: ruleOf(MEASURE_RULES, 'share').form };
    expect(startingRule(ruleOf(MEASURE_RULES, 'scale_mean'), earlier, 10)).toEqual({
      kind: 'scale_mean',
      questions: ['q1'],
    });
  });
});

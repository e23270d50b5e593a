import { describe, expect, test } from 'vitest';
import type { FormField } from '../../../shared/rules/form.ts';
import { MEASURE_RULES } from '../../../shared/rules/measures/registry.ts';
import { SCALE_RULES } from '../../../shared/rules/scales/registry.ts';

const RULES = [...MEASURE_RULES, ...SCALE_RULES];

describe('the form of a rule', () => {
  test.each(RULES)('$kind: asks for everything that the schema holds', ({ schema, form }) => {
    const held = Object.keys((schema as unknown as { shape: object }).shape).filter(
      (name) => name !== 'kind',
    );
    expect(form.map(({ name }) => name)).toEqual(held);
  });

  test('fields that share a heading are of one kind', () => {
    const kinds = new Map<string, Set<FormField['kind']>>();
    for (const { label, kind } of RULES.flatMap((rule) => rule.form)) {
      kinds.set(label.zh, new Set([...(kinds.get(label.zh) ?? []), kind]));
    }
    expect([...kinds].filter(([, ofHeading]) => ofHeading.size > 1)).toEqual([]);
  });

  test('no two rules go by one name', () => {
    const names = RULES.map(({ name }) => name.zh);
    expect(new Set(names).size).toBe(names.length);
  });
});

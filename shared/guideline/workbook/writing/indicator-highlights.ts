import { MEASURE_RULES } from '../../../rules/measures/registry.ts';
import { SCALE_RULES } from '../../../rules/scales/registry.ts';
import type { Highlight } from '../../../workbook/workbook.ts';
import { INDICATORS, levelHeadings, MEASURE_HEADINGS, SCALE_HEADINGS } from '../headings.ts';
import { type FormRule, usersOf } from './rule-columns.ts';

/** What a row of an override has no use for. */
const NOT_OVERRIDDEN = [
  INDICATORS.id,
  INDICATORS.level,
  INDICATORS.appliesTo,
  INDICATORS.phases,
  INDICATORS.method,
  INDICATORS.measure,
];

/**
 * The looks of 指标, the more urgent first.
 *
 * @param at the letters of the column under a heading
 */
export function indicatorHighlights(
  headings: readonly string[],
  depth: number,
  at: (heading: string) => string,
): Highlight[] {
  const leaf = `$${at(INDICATORS.name)}2`;
  const type = `$${at(INDICATORS.override)}2`;
  const isFilled = `OR(${leaf}<>"",${type}<>"")`;
  const measure = `$${at(INDICATORS.measure)}2`;
  const scale = `$${at(INDICATORS.scale)}2`;
  const untilLeaf = headings.slice(0, headings.indexOf(INDICATORS.name) + 1);
  return [
    ...Array.from({ length: depth }, (_, index) => wrongSum(index + 1, at)),
    { headings: NOT_OVERRIDDEN, look: 'muted', formula: `AND(${leaf}="",${type}<>"")` },
    ...unusedFields(MEASURE_HEADINGS, MEASURE_RULES, measure, isFilled),
    ...unusedFields(SCALE_HEADINGS, SCALE_RULES, scale, isFilled),
    { headings: untilLeaf, look: 'heading', formula: `$${at(levelHeadings(1).name)}2<>""` },
  ];
}

/** Compared at nine decimals: 0.1 + 0.2 is 0.3 to a person. */
function wrongSum(level: number, at: (heading: string) => string): Highlight {
  const { name, points, sum } = levelHeadings(level);
  const [given, live] = [`$${at(points)}2`, `$${at(sum)}2`];
  const formula = `AND($${at(name)}2<>"",${given}<>"",ROUND(${given},9)<>ROUND(${live},9))`;
  return { headings: [points, sum], look: 'wrong', formula };
}

/** One highlight for all fields that the same rules use. */
function unusedFields(
  headings: readonly string[],
  rules: readonly FormRule[],
  chosen: string,
  isFilled: string,
): Highlight[] {
  const byUsers = Map.groupBy(headings, (heading) =>
    usersOf(heading, rules)
      .map(({ rule }) => `,${chosen}<>"${rule.name.zh}"`)
      .join(''),
  );
  return Array.from(byUsers, ([others, fields]) => ({
    headings: fields,
    look: 'muted',
    formula: `AND(${isFilled}${others})`,
  }));
}

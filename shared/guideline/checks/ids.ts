import type { Guideline, Leaf } from '../../model/guideline.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { namesFilledIn } from '../../rules/form.ts';
import { measureRule } from '../../rules/measures/registry.ts';
import { placedIndicators, placedLeaves } from '../indicator-path.ts';

/** Names that stand in one list, with the way to it. */
type NameList = readonly [path: string, names: readonly string[]];

/** Whatever a guideline names, it names once. */
export function checkIds(guideline: Guideline): Problem[] {
  return nameLists(guideline).flatMap(([path, names]) => {
    const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
    return [...twice].map((id) => problem('guideline-repeated-id', { id }, { path }));
  });
}

function nameLists(guideline: Guideline): NameList[] {
  const { types, grades, questions, metrics, indicators, bonuses, deductions, vetoes } = guideline;
  return [
    ['types', types.map(({ code }) => code)],
    ['grades', grades.map(({ name }) => name)],
    ['questions', idsOf(questions)],
    ...questions.map(({ id, options }): NameList => [`questions › ${id}`, options.map(({ label }) => label)]),
    ['metrics', idsOf(metrics)],
    ['indicators', idsOf(placedIndicators(indicators).map(({ node }) => node))],
    ...placedLeaves(indicators).flatMap(({ node, path }) => namesMeasured(node, `${path} › measure`)),
    ['bonuses', idsOf(bonuses)],
    ['deductions', idsOf(deductions)],
    ['vetoes', idsOf(vetoes)],
  ];
}

function idsOf(named: readonly { readonly id: string }[]): string[] {
  return named.map(({ id }) => id);
}

/** What a measure lists; named twice, it would count twice. */
function namesMeasured({ measure }: Leaf, path: string): NameList[] {
  return measureRule(measure)
    .form.filter(({ kind }) => kind === 'questions' || kind === 'texts')
    .map((field) => [`${path} › ${field.name}`, namesFilledIn(measure, [field], field.kind)]);
}

import type { Guideline, Leaf } from '../../model/guideline.ts';
import type { FormField } from '../../rules/form.ts';
import { changeLeaves, changeNames, renaming } from './change-leaves.ts';

type Rename = (name: string) => string;

/** A question under another id, which the measures that name it follow. Here and below the new name is not taken. */
export function renameQuestion(guideline: Guideline, from: string, to: string): Guideline {
  const rename = renaming(from, to);
  return {
    ...guideline,
    questions: guideline.questions.map((question) => ({ ...question, id: rename(question.id) })),
    indicators: changeLeaves(guideline.indicators, renamedIn('questions', rename)),
  };
}

/** A metric under another id, which measures, bonuses, deductions and vetoes follow. */
export function renameMetric(guideline: Guideline, from: string, to: string): Guideline {
  const rename = renaming(from, to);
  const follow = <Item extends { metric: string }>(item: Item) => ({ ...item, metric: rename(item.metric) });
  return {
    ...guideline,
    metrics: guideline.metrics.map((metric) => ({ ...metric, id: rename(metric.id) })),
    bonuses: guideline.bonuses.map(follow),
    deductions: guideline.deductions.map(follow),
    vetoes: guideline.vetoes.map(follow),
    indicators: changeLeaves(guideline.indicators, renamedIn('metric', rename)),
  };
}

/** A compound type under another code, which the leaves that name it follow. */
export function renameType(guideline: Guideline, from: string, to: string): Guideline {
  const rename = renaming(from, to);
  const follow = (leaf: Leaf): Leaf => ({
    ...leaf,
    ...(leaf.appliesTo === undefined ? {} : { appliesTo: leaf.appliesTo.map(rename) }),
    overrides: Object.fromEntries(
      Object.entries(leaf.overrides).map(([code, override]) => [rename(code), override]),
    ),
  });
  return {
    ...guideline,
    types: guideline.types.map((type) => ({ ...type, code: rename(type.code) })),
    indicators: changeLeaves(guideline.indicators, follow),
  };
}

/** A grade under another name, which the quota and the vetoes follow. */
export function renameGrade(guideline: Guideline, from: string, to: string): Guideline {
  const rename = renaming(from, to);
  const { quota } = guideline;
  return {
    ...guideline,
    grades: guideline.grades.map((grade) => ({ ...grade, name: rename(grade.name) })),
    quota: quota === null ? null : { ...quota, grade: rename(quota.grade) },
    vetoes: guideline.vetoes.map((veto) => ({ ...veto, gradeAtMost: rename(veto.gradeAtMost) })),
  };
}

function renamedIn(kind: FormField['kind'], rename: Rename): (leaf: Leaf) => Leaf {
  return (leaf) => ({ ...leaf, measure: changeNames(leaf.measure, kind, (name) => [rename(name)]) });
}

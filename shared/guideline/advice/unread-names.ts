import { type Guideline, leavesOf } from '../../model/guideline.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { namesFilledIn } from '../../rules/form.ts';
import { measureRule } from '../../rules/measures/registry.ts';

/** Whatever is asked of residents or reported should count somewhere. */
export function adviseUnreadNames(guideline: Guideline): Problem[] {
  const questions = new Set(namesMeasured(guideline, 'questions'));
  const { bonuses, deductions, vetoes } = guideline;
  const adjusting = [...bonuses, ...deductions, ...vetoes].map(({ metric }) => metric);
  const metrics = new Set([...namesMeasured(guideline, 'metric'), ...adjusting]);
  return [
    ...guideline.questions
      .filter(({ id }) => !questions.has(id))
      .map(({ id, text }) => problem('advice-unread-question', { text }, { path: `questions › ${id}` })),
    ...guideline.metrics
      .filter(({ id }) => !metrics.has(id))
      .map(({ id, name }) => problem('advice-unread-metric', { name }, { path: `metrics › ${id}` })),
  ];
}

function namesMeasured({ indicators }: Guideline, kind: 'questions' | 'metric'): string[] {
  return leavesOf(indicators).flatMap(({ measure }) =>
    namesFilledIn(measure, measureRule(measure).form, kind),
  );
}
